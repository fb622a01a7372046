package id.cakupan.coverage.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.arithmetic.Bar;
import id.cakupan.coverage.arithmetic.CheapestMix.Bound;
import id.cakupan.coverage.arithmetic.CheapestMix.Mix;
import id.cakupan.coverage.arithmetic.CheapestMix.Option;
import id.cakupan.coverage.arithmetic.Cost;
import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.PopulationOfScope;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.figure.ScopeCount;
import id.cakupan.coverage.scenario.MixRequest.Goal;
import id.cakupan.coverage.target.Indicator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is asked for, no combination of people that reaches it costs less than the one that is answered. */
class NeedTest {

    private static final int MOST = 6;

    @Property(tries = 500)
    void no_other_mix_reaches_the_goal_for_less(@ForAll @IntRange(min = 1, max = 100) int coverage,
            @ForAll @IntRange(min = 1, max = 100) int activity, @ForAll boolean ofRegistered,
            @ForAll @IntRange(min = 0, max = 12) int active, @ForAll @IntRange(min = 0, max = 6) int inactive,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> rupiah) {
        Goal goal = new Goal(BigDecimal.valueOf(coverage), BigDecimal.valueOf(activity),
                ofRegistered ? Indicator.KEAKTIFAN_PESERTA : Indicator.KEAKTIFAN_PENDUDUK);
        List<Option> options = List.of(option(false, rupiah.get(0), MOST), option(false, rupiah.get(1), 2),
                option(true, rupiah.get(2), inactive));
        Need need = Need.of(goal, rates(active, inactive));
        Mix found = need.cheapest(options);
        long best = IntStream.rangeClosed(0, MOST).boxed().flatMap(a -> IntStream.rangeClosed(0, 2).boxed()
                .flatMap(b -> IntStream.rangeClosed(0, inactive).mapToObj(c -> List.of((long) a, (long) b, (long) c))))
                .filter(people -> reaches(goal, active, inactive, people)).map(people -> cost(people, rupiah))
                .min(Comparator.naturalOrder()).orElse(-1L);
        if (best < 0) {
            assertThat(found.cost().unplaced()).isPositive();
        } else {
            assertThat(found.cost().unplaced()).isZero();
            assertThat(reaches(goal, active, inactive, found.people())).isTrue();
            assertThat(cost(found.people(), rupiah)).isEqualTo(best);
        }
    }

    private static final long POPULATION = 20;

    private static boolean reaches(Goal goal, int active, int inactive, List<Long> people) {
        long registered = active + inactive + people.get(0) + people.get(1);
        long then = active + people.stream().mapToLong(Long::longValue).sum();
        long base = goal.activityBase() == Indicator.KEAKTIFAN_PESERTA ? registered : POPULATION;
        return new Bar(goal.coverage()).missing(new Fraction(registered, POPULATION)) <= 0
                && then >= new Bar(goal.activity()).required(base);
    }

    private static long cost(List<Long> people, List<Integer> rupiah) {
        return LongStream.range(0, people.size()).map(i -> people.get((int) i) * rupiah.get((int) i)).sum();
    }

    private static Option option(boolean reactivated, int rupiah, long most) {
        return new Option(reactivated, new Cost(0, rupiah, rupiah),
                List.of(new Bound("own" + reactivated + rupiah + most, most)),
                List.of());
    }

    private static RateTable rates(int active, int inactive) {
        return new RateTable(
                new ScopeCount(new Participants(active, inactive, 0), Provenance.STATED, null, Provenance.STATED, null, null),
                new PopulationOfScope("test", POPULATION, "OWN_ROW", null, Provenance.STATED, "Test", LocalDate.EPOCH, null,
                        null));
    }
}
