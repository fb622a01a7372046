package id.cakupan.coverage.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.register.Agreement;
import id.cakupan.coverage.target.Indicator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The rules of the handbook, 5.4, on both sides of each of their bars. */
class EvaluationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 27);
    private static final Rule.Duties NONE = new Rule.Duties(false, false, false, null);
    private static final Rule.Duties PRIORITAS = new Rule.Duties(true, true, true, null);

    private static Rule rule(int alternative, Rule.Bars bars, Rule.Duties duties) {
        return new Rule("UHC", alternative, LocalDate.of(2026, 1, 1), null, Set.of(ScopeKind.REGENCY), bars, duties, "Test",
                null);
    }

    private static Rule.Bars bars(String cakupan, String keaktifan, String share, String waivedAt) {
        return new Rule.Bars(number(cakupan), number(keaktifan), keaktifan == null ? null : Indicator.KEAKTIFAN_PENDUDUK,
                number(share), number(waivedAt));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Standing standing(long registered, long active, long pemda, Agreement agreement) {
        return new Standing(DAY, new Participants(active, registered - active, 0), 100_000L,
                new Tally(registered, active, pemda, 0), agreement);
    }

    private static Agreement agreement(Long arrears, LocalDate requested) {
        return new Agreement("16.07", null, null, arrears, arrears == null ? null : DAY.minusDays(3), null, requested, null,
                null, "Test");
    }

    /** Vector 12 of the handbook: Cut Off, not Prioritas. */
    @Test
    void pamekasan_has_the_coverage_but_neither_the_activity_nor_paid_dues() {
        Standing pamekasan = standing(98_600, 79_140, 0, agreement(41_000_000_000L, DAY.minusYears(1)));
        Evaluation found = Evaluation.of(rule(1, bars("98", "80", null, null), PRIORITAS), pamekasan);
        assertThat(found.met()).isFalse();
        assertThat(found.conditions()).extracting(Condition::condition).containsExactly("cakupan", "keaktifan_penduduk",
                "perjanjian", "tanpa_tunggakan", "permintaan");
        assertThat(found.conditions()).extracting(Condition::met).containsExactly(true, false, true, false, true);
        assertThat(found.conditions()).extracting(Condition::people).containsExactly(-600L, 860L, null, null, null);
        assertThat(found.conditions().get(3).rupiah()).isEqualTo(41_000_000_000L);
    }

    @Test
    void the_share_of_the_local_government_is_waived_where_all_are_active() {
        Rule utama = rule(1, bars("99", "95", "18", "100"), NONE);
        assertThat(Evaluation.of(utama, standing(100_000, 99_000, 18_000, null)).met()).isTrue();
        assertThat(Evaluation.of(utama, standing(100_000, 99_000, 17_999, null)).met()).isFalse();
        assertThat(Evaluation.of(utama, standing(100_000, 100_000, 0, null)).met()).isTrue();
    }

    @Test
    void one_of_two_alternatives_is_enough() {
        List<Rule> madya = List.of(rule(1, bars("98", "85", "10", null), NONE), rule(2, bars("98", "80", "25", null), NONE));
        assertThat(verdict(madya, standing(98_000, 85_000, 10_000, null)).met()).isTrue();
        assertThat(verdict(madya, standing(98_000, 80_000, 25_000, null)).met()).isTrue();
        assertThat(verdict(madya, standing(98_000, 84_999, 24_999, null)).met()).isFalse();
    }

    private static Verdict verdict(List<Rule> rules, Standing standing) {
        return Verdict.of(rules, ScopeKind.REGENCY, standing).get(0);
    }

    @Test
    void what_is_not_known_is_neither_met_nor_failed_unless_something_fails() {
        Rule rule = rule(1, bars("98", "80", null, null), PRIORITAS);
        assertThat(Evaluation.of(rule, standing(99_000, 90_000, 0, null)).met()).isNull();
        assertThat(Evaluation.of(rule, standing(99_000, 70_000, 0, null)).met()).isFalse();
        assertThat(Evaluation.of(rule, standing(99_000, 90_000, 0, agreement(null, DAY))).met()).isNull();
        assertThat(Evaluation.of(rule, standing(99_000, 90_000, 0, agreement(0L, null))).met()).isFalse();
        assertThat(Evaluation.of(rule, standing(99_000, 90_000, 0, agreement(0L, DAY.plusDays(1)))).met()).isFalse();
        assertThat(Evaluation.of(rule, standing(99_000, 90_000, 0, agreement(0L, DAY))).met()).isTrue();
    }

    @Test
    void people_whose_status_or_segment_is_not_known_may_decide() {
        Rule share = rule(1, bars(null, null, "25", null), NONE);
        Participants people = new Participants(0, 0, 90_000);
        assertThat(Evaluation.of(share, new Standing(DAY, people, 100_000L, new Tally(90_000, 0, 20_000, 5_000), null))
                .conditions()
                .get(0).reason()).isEqualTo("segment-unknown");
        assertThat(Evaluation.of(share, new Standing(DAY, people, 100_000L, new Tally(90_000, 0, 20_000, 4_999), null)).met())
                .isFalse();
        assertThat(Evaluation.of(share, new Standing(DAY, people, 100_000L, new Tally(90_000, 0, 25_000, 65_000), null)).met())
                .isTrue();
        Rule active = rule(1, bars(null, "80", null, null), NONE);
        assertThat(Evaluation.of(active, new Standing(DAY, people, 100_000L, Tally.NONE, null)).met()).isNull();
        assertThat(Evaluation.of(active, new Standing(DAY, null, 100_000L, Tally.NONE, null)).met()).isNull();
        assertThat(Evaluation.of(active, new Standing(DAY, new Participants(1, 0, 0), null, Tally.NONE, null)).met()).isNull();
    }

    @Test
    void dues_must_be_paid_up_to_a_day() {
        Rule rule = rule(1, bars("98", null, null, null), new Rule.Duties(false, false, false, LocalDate.of(2025, 9, 30)));
        Agreement paid = new Agreement("16.07", null, null, null, null, LocalDate.of(2025, 9, 30), null, null, null, "Test");
        Agreement unpaid = new Agreement("16.07", null, null, null, null, LocalDate.of(2025, 9, 29), null, null, null, "Test");
        assertThat(Evaluation.of(rule, standing(98_000, 0, 0, paid)).met()).isTrue();
        assertThat(Evaluation.of(rule, standing(98_000, 0, 0, unpaid)).met()).isFalse();
        assertThat(Evaluation.of(rule, standing(98_000, 0, 0, agreement(0L, DAY))).met()).isNull();
    }

    @Property
    void the_missing_people_reach_the_bar_and_one_fewer_does_not(@ForAll @LongRange(max = 200_000) long active,
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths) {
        Rule rule = rule(1, bars(null, BigDecimal.valueOf(hundredths, 2).toPlainString(), null, null), NONE);
        Condition condition = Evaluation.of(rule, standing(200_000, active, 0, null)).conditions().get(0);
        assertThat(condition.met()).isEqualTo(condition.people() <= 0);
        assertThat(Evaluation.of(rule, standing(200_000, active + condition.people(), 0, null)).met()).isTrue();
        assertThat(Evaluation.of(rule, standing(200_000, active + condition.people() - 1, 0, null)).met()).isFalse();
    }

    @Test
    void who_leaves_as_before_is_warned_of_the_day_on_which_it_fails() {
        Rule rule = rule(1, bars("98", "80", null, null), NONE);
        Verdict met = verdict(List.of(rule), standing(98_100, 80_030, 0, null));
        Standing now = standing(98_100, 80_030, 0, null);
        assertThat(new Warnings(now, new Tally(-90, 900, 0, 0)).of(met))
                .containsExactly(new Warnings.Warning("cakupan", 100, 90, DAY.plusDays(101)));
        assertThat(new Warnings(now, new Tally(10, -90, 0, 0)).of(met))
                .containsExactly(new Warnings.Warning("keaktifan_penduduk", 30, 90, DAY.plusDays(31)));
        assertThat(new Warnings(now, new Tally(-40, 0, 0, 0)).of(met)).isEmpty();
        assertThat(new Warnings(now, Tally.NONE).of(met)).isEmpty();
    }

    @Test
    void inactive_people_who_come_threaten_a_share_of_the_registered() {
        Rule rule = rule(1, new Rule.Bars(null, new BigDecimal("80"), Indicator.KEAKTIFAN_PESERTA, null, null), NONE);
        Standing now = standing(100_000, 80_100, 0, null);
        assertThat(new Warnings(now, new Tally(500, 0, 0, 0)).of(verdict(List.of(rule), now)))
                .containsExactly(new Warnings.Warning("keaktifan_peserta", 100, 400, DAY.plusDays(23)));
        assertThat(new Warnings(now, new Tally(500, 400, 0, 0)).of(verdict(List.of(rule), now))).isEmpty();
    }

    @Test
    void a_waiver_that_cannot_be_told_leaves_the_share_open() {
        Rule utama = rule(1, bars("99", "95", "18", "100"), NONE);
        Participants unknown = new Participants(0, 0, 100_000);
        Evaluation found = Evaluation.of(utama, new Standing(DAY, unknown, 100_000L, new Tally(100_000, 0, 5_000, 0), null));
        assertThat(found.met()).isNull();
        assertThat(found.conditions().get(2).reason()).isEqualTo("status-unknown");
        Evaluation waived = Evaluation.of(utama, standing(100_000, 100_000, 0, null));
        assertThat(waived.conditions()).extracting(Condition::condition).containsExactly("cakupan", "keaktifan_penduduk",
                "keaktifan_penduduk");
        assertThat(waived.conditions().get(2).people()).isZero();
        assertThat(Evaluation.of(utama, standing(100_000, 100_000, 18_000, null)).conditions().get(2).condition())
                .isEqualTo("porsi_pemda");
    }
}
