package id.cakupan.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.arithmetic.Bar;
import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.target.Indicator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ArithmeticTest {

    @Test
    void a_rate_is_rounded_once_from_its_parts() {
        Fraction banyuasin = new Fraction(817_221, 837_062);
        assertThat(banyuasin.value()).isEqualTo("0.9762969");
        assertThat(banyuasin.percent()).isEqualTo("97.63");
        assertThat(new Fraction(1_688_195, 1_679_092).percent()).isEqualTo("100.54");
        assertThat(new Fraction(1, 8).percent()).isEqualTo("12.50");
        assertThat(new Fraction(1, 20_000).percent()).isEqualTo("0.01");
    }

    @Test
    void a_rate_of_0_99995_is_not_rounded_twice() {
        assertThat(new Fraction(999_949_999, 1_000_000_000).percent()).isEqualTo("99.99");
        assertThat(new Fraction(999_950_000, 1_000_000_000).percent()).isEqualTo("100.00");
    }

    @Property
    void adding_exactly_the_gap_reaches_the_target_and_one_less_does_not(@ForAll @IntRange(min = 1, max = 1_000_000) int share,
            @ForAll @LongRange(min = 1, max = 2_000_000_000) long people) {
        BigDecimal percentage = BigDecimal.valueOf(share, 4);
        long required = new Bar(percentage).required(people);
        assertThat(reaches(required, percentage, people)).isTrue();
        assertThat(reaches(required - 1, percentage, people)).isFalse();
    }

    private static boolean reaches(long covered, BigDecimal percentage, long people) {
        return BigDecimal.valueOf(covered).movePointRight(2).compareTo(percentage.multiply(BigDecimal.valueOf(people))) >= 0;
    }

    @Property
    void equal_rates_share_a_rank_and_higher_ones_stand_before(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 12) Integer> registered,
            @ForAll @IntRange(min = 1, max = 9) int scale) {
        List<Ranking.Entrant> entrants = new ArrayList<>();
        for (int i = 0; i < registered.size(); i++) {
            // The same share of differently many people must still be the same share.
            long times = 1 + (long) i % scale;
            entrants.add(entrant("16." + (10 + i), registered.get(i) * times, 10 * times));
        }
        List<Coverage.Child> children = Ranking.of(entrants, true);
        for (Coverage.Child child : children) {
            int own = registered.get(Integer.parseInt(child.code().substring(3)) - 10);
            long before = registered.stream().filter(other -> other > own).count();
            assertThat(child.rank()).isEqualTo((int) before + 1);
        }
        assertThat(children).extracting(Coverage.Child::rank).isSorted();
    }

    @Test
    void children_without_a_rate_come_last_by_code() {
        List<Coverage.Child> children = Ranking.of(List.of(entrant("16.12", 5, 0), entrant("16.11", 5, 0),
                entrant("16.14", 9, 10), entrant("16.13", 9, 10), entrant("16.15", 7, 10)), true);
        assertThat(children).extracting(Coverage.Child::code).containsExactly("16.13", "16.14", "16.15", "16.11", "16.12");
        assertThat(children).extracting(Coverage.Child::rank).containsExactly(1, 1, 3, null, null);
    }

    @Test
    void an_area_of_nobody_has_no_share_of_its_participants() {
        ScopeCount nobody = new ScopeCount(Participants.NONE, Provenance.STATED, null, Provenance.STATED, null, null);
        assertThat(new RateTable(nobody, null).lines()).isEmpty();
    }

    @Test
    void parts_that_exceed_a_later_total_yield_no_activity_rate() {
        ScopeCount count = new ScopeCount(new Participants(80, 30, -10), Provenance.STATED, Provenance.STATED,
                Provenance.STATED, null, null);
        PopulationOfScope population = new PopulationOfScope("e", 200, "OWN_ROW", null, Provenance.STATED,
                "Test", null, null, null);
        assertThat(new RateTable(count, population).lines()).containsExactly(
                new RateTable.Line(Indicator.CAKUPAN, new Fraction(100, 200), Provenance.STATED));
    }

    private static Ranking.Entrant entrant(String code, long registered, long people) {
        ScopeCount count = new ScopeCount(new Participants(registered, 0, 0), Provenance.STATED, null, Provenance.STATED, null,
                null);
        PopulationOfScope population = people == 0 ? null
                : new PopulationOfScope("e", people, "OWN_ROW", null, Provenance.STATED, "Test", null, null, null);
        return new Ranking.Entrant(new Scope(code, code, ScopeKind.REGENCY),
                new RateTable(count, population), null);
    }
}
