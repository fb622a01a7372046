package id.cakupan.coverage.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.quality.Confidence.Fault;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Each fault can only lower the confidence, and only an area that is silent beyond its own rhythm is one. */
class ConfidenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    @Property
    void a_fault_that_grows_never_raises_it(@ForAll Map<Fault, @IntRange(max = 1000) Integer> shares, @ForAll Fault fault,
            @ForAll @IntRange(max = 1000) int more) {
        Map<Fault, BigDecimal> less = new EnumMap<>(Fault.class);
        shares.forEach((each, share) -> less.put(each, BigDecimal.valueOf(share, 3)));
        Map<Fault, BigDecimal> worse = new EnumMap<>(less);
        worse.merge(fault, BigDecimal.valueOf(more, 3), BigDecimal::add);
        assertThat(Confidence.of(worse).score()).isBetween(0, Confidence.of(less).score());
    }

    @Test
    void nothing_wrong_is_100_and_each_weight_is_what_is_documented() {
        assertThat(Confidence.of(Map.of())).isEqualTo(new Confidence(100, Confidence.Grade.HIGH, List.of()));
        Map<Fault, Integer> weights = new EnumMap<>(Fault.class);
        Stream.of(Fault.values())
                .forEach(fault -> weights.put(fault, 100 - Confidence.of(Map.of(fault, BigDecimal.ONE)).score()));
        assertThat(weights).isEqualTo(Map.of(Fault.ESTIMATED_PEOPLE, 40, Fault.DERIVED_PEOPLE, 10, Fault.STATUS_UNKNOWN, 20,
                Fault.NO_POPULATION, 40, Fault.POPULATION_ESTIMATED, 20, Fault.POPULATION_DOUBTED, 20, Fault.POPULATION_OLD, 30,
                Fault.SILENT_AREAS, 30, Fault.STALE, 50));
        Confidence two = Confidence.of(Map.of(Fault.STALE, BigDecimal.ONE, Fault.DERIVED_PEOPLE, new BigDecimal("0.5")));
        assertThat(two.score()).isEqualTo(47);
        assertThat(two.grade()).isEqualTo(Confidence.Grade.LOW);
        assertThat(two.faults()).extracting(Confidence.Found::fault).containsExactly(Fault.STALE, Fault.DERIVED_PEOPLE);
    }

    @Test
    void weekends_and_days_off_are_no_silence() {
        List<LocalDate> days = Stream.iterate(MONDAY, day -> day.plusDays(7)).limit(10).toList();
        LocalDate last = days.get(9);
        Rhythm weekly = Rhythm.of(days, last.plusDays(13), TestDays.NO_HOLIDAYS);
        assertThat(weekly.usual()).isEqualTo(5);
        assertThat(weekly.since()).isEqualTo(9);
        assertThat(weekly.isSilent()).isFalse();
        assertThat(Rhythm.of(days, last.plusDays(14), TestDays.NO_HOLIDAYS).isSilent()).isFalse();
        assertThat(Rhythm.of(days, last.plusDays(15), TestDays.NO_HOLIDAYS).isSilent()).isTrue();
        assertThat(Rhythm.of(days, last.plusDays(15), TestDays.with(last.plusDays(9))).isSilent()).isFalse();
    }

    @Test
    void a_daily_area_may_pause_three_working_days_and_one_of_which_little_is_known_is_not_judged() {
        List<LocalDate> days = Stream.iterate(MONDAY, day -> day.plusDays(1)).limit(12).toList();
        LocalDate friday = MONDAY.plusDays(11);
        assertThat(Rhythm.of(days, friday.plusDays(5), TestDays.NO_HOLIDAYS).isSilent()).isFalse();
        assertThat(Rhythm.of(days, friday.plusDays(6), TestDays.NO_HOLIDAYS).isSilent()).isTrue();
        assertThat(Rhythm.of(days.subList(0, 6), friday.plusDays(90), TestDays.NO_HOLIDAYS).isSilent()).isFalse();
        assertThat(Rhythm.of(days, friday.plusDays(500), TestDays.NO_HOLIDAYS).isSilent()).isTrue();
        assertThat(Rhythm.of(List.of(), friday, TestDays.NO_HOLIDAYS).last()).isNull();
    }
}
