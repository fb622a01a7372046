package id.cakupan.coverage.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.arithmetic.CheapestMix.Bound;
import id.cakupan.coverage.arithmetic.CheapestMix.Mix;
import id.cakupan.coverage.arithmetic.CheapestMix.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The mix is never dearer than any other that can be found by trying all of them. */
class CheapestMixTest {

    private static final Comparator<Mix> BETTER = Comparator.comparing(Mix::cost).thenComparing(CheapestMixTest::people);

    /** Options of new people and of reactivated ones in two regions and two segments, with bounds that cross. */
    @Provide
    Arbitrary<List<Option>> options() {
        Arbitrary<Long> room = Arbitraries.longs().between(0, 4);
        return Combinators.combine(room.list().ofSize(12), Arbitraries.longs().between(0, 6).list().ofSize(10),
                Arbitraries.integers().between(1, 4)).as(
                        (most, rupiah, count) -> IntStream.range(0, count)
                                .mapToObj(i -> option(i, most, rupiah)).toList());
    }

    private static Option option(int i, List<Long> most, List<Long> rupiah) {
        boolean reactivated = i % 2 == 1;
        int region = (int) (rupiah.get(9 - i) % 2);
        int segment = (int) (rupiah.get(8 - i) % 2);
        return new Option(reactivated, new Cost(0, rupiah.get(i) % 3, rupiah.get(i + 2)),
                List.of(new Bound(List.of(reactivated, region), most.get(region) + 1), new Bound("own" + i, most.get(i + 2))),
                List.of(new Bound("segment" + segment, most.get(6 + segment) + 2),
                        new Bound(List.of(segment, region), most.get(8 + segment * 2 + region) + 1)));
    }

    @Property(tries = 1_500)
    void the_mix_is_the_best_of_all_where_activity_is_of_the_population(@ForAll("options") List<Option> options,
            @ForAll @IntRange(min = 0, max = 5) int newPeople, @ForAll @IntRange(min = 0, max = 8) int active) {
        holdsAgainstAll(options, newPeople, Math.max(newPeople, active), Returning.missing(active));
    }

    @Property(tries = 1_500)
    void the_mix_is_the_best_of_all_where_activity_is_of_the_registered(@ForAll("options") List<Option> options,
            @ForAll @IntRange(min = 0, max = 3) int newPeople, @ForAll @IntRange(min = 0, max = 12) int active,
            @ForAll @IntRange(min = 0, max = 12) int inactive, @ForAll @IntRange(min = 1, max = 100) int percent) {
        Bar bar = new Bar(BigDecimal.valueOf(percent));
        holdsAgainstAll(options, newPeople, newPeople + 20L,
                Returning.shareOf(bar, active + inactive, active));
    }

    private static void holdsAgainstAll(List<Option> options, long newPeople, long mostNew, Returning returning) {
        LongUnaryOperator reactivated = returning::beside;
        Mix found = new CheapestMix(options).cheapest(newPeople, mostNew, returning);
        List<Mix> all = all(options, options.size()).filter(people -> fits(options, people)).flatMap(people -> {
            long news = of(options, people, false);
            long others = of(options, people, true);
            return IntStream.rangeClosed((int) Math.max(news, newPeople), (int) mostNew)
                    .filter(total -> reactivated.applyAsLong(total) >= others)
                    .mapToObj(total -> mix(options, people, total + reactivated.applyAsLong(total) - news - others));
        }).toList();
        Mix best = all.stream().min(BETTER).orElseThrow();
        assertThat(found.cost()).isEqualTo(best.cost());
        assertThat(fits(options, found.people())).isTrue();
        if (found.cost().unplaced() == 0) {
            assertThat(people(found)).isEqualTo(people(best));
            assertThat(of(options, found.people(), false)).isGreaterThanOrEqualTo(newPeople);
            assertThat(of(options, found.people(), true))
                    .isGreaterThanOrEqualTo(reactivated.applyAsLong(of(options, found.people(), false)));
        }
    }

    private static Stream<List<Long>> all(List<Option> options, int count) {
        return count == 0 ? Stream.of(List.of())
                : all(options, count - 1).flatMap(before -> IntStream.rangeClosed(0, 4).mapToObj(people -> {
                    List<Long> more = new ArrayList<>(before);
                    more.add((long) people);
                    return more;
                }));
    }

    private static boolean fits(List<Option> options, List<Long> people) {
        Map<Bound, Long> used = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            long some = people.get(i);
            Stream.concat(options.get(i).first().stream(), options.get(i).second().stream())
                    .forEach(bound -> used.merge(bound, some, Long::sum));
        }
        return used.entrySet().stream().allMatch(bound -> bound.getValue() <= bound.getKey().most());
    }

    private static Mix mix(List<Option> options, List<Long> people, long unplaced) {
        Cost cost = Cost.UNPLACED.times(unplaced);
        for (int i = 0; i < people.size(); i++) {
            cost = cost.plus(options.get(i).each().times(people.get(i)));
        }
        return new Mix(people, cost);
    }

    private static long of(List<Option> options, List<Long> people, boolean reactivated) {
        return IntStream.range(0, people.size()).filter(i -> options.get(i).reactivated() == reactivated)
                .mapToLong(people::get).sum();
    }

    private static long people(Mix mix) {
        return mix.people().stream().mapToLong(Long::longValue).sum() + mix.cost().unplaced();
    }

    @Test
    void millions_are_placed_to_the_person() {
        Bound quota = new Bound("PBPU_PEMDA", 1_500_000);
        Option pemda = new Option(false, new Cost(0, 453_600, 504_000), List.of(), List.of(quota));
        Option back = new Option(true, new Cost(0, 453_600, 504_000), List.of(), List.of(quota));
        Option own = new Option(true, new Cost(0, 0, 1_800_000), List.of(new Bound("own", 700_001)), List.of());
        Bar bar = new Bar(new BigDecimal("80.37"));
        long registered = 8_600_000;
        long active = 5_900_000;
        Returning returning = Returning.shareOf(bar, registered, active);
        Mix mix = new CheapestMix(List.of(pemda, back, own)).cheapest(300_000, 300_000_000, returning);
        long news = mix.people().get(0);
        assertThat(mix.cost().unplaced()).isZero();
        assertThat(mix.people().get(2)).isEqualTo(700_001);
        assertThat(mix.people().get(1)).isEqualTo(returning.beside(news) - 700_001);
    }

    @Property(tries = 500)
    void who_must_return_is_what_the_bar_asks_for(@ForAll @IntRange(min = 1, max = 10_000) int hundredths,
            @ForAll @IntRange(min = 0, max = 1_000_000) int registered, @ForAll @IntRange(min = 0, max = 1_000_000) int active,
            @ForAll @IntRange(min = 0, max = 1_000_000) int newPeople) {
        Bar bar = new Bar(BigDecimal.valueOf(hundredths, 2));
        assertThat(Returning.shareOf(bar, registered, active).beside(newPeople))
                .isEqualTo(Math.max(0, bar.required(registered + newPeople) - active - newPeople));
    }
}
