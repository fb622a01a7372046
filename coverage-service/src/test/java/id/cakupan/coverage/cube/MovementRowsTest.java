package id.cakupan.coverage.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import id.cakupan.coverage.cube.MovementIndex.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is summed is what adding row by row gives, in whatever order rows came and however many. */
class MovementRowsTest {

    private static final int COMBINATIONS = 5;

    private record Move(int effectiveOn, int knownOn, int combination, long people) {
    }

    @Property(tries = 150)
    void sums_what_was_added(@ForAll Random random, @ForAll @IntRange(max = 6000) int size,
            @ForAll @IntRange(min = 1, max = 900) int days) {
        boolean few = random.nextInt(4) == 0; // days and combinations, so that hardly a row is left of many movements
        List<Move> moves = IntStream.range(0, size).mapToObj(i -> few
                ? new Move(0, 0, 0, random.nextInt(3) - 1)
                : new Move(random.nextInt(2 * days) - days, random.nextInt(days), random.nextInt(COMBINATIONS),
                        people(random)))
                .toList();
        MovementRows rows = new MovementRows();
        moves.forEach(move -> rows.add(move.effectiveOn, move.knownOn, move.combination, move.people));
        for (int i = 0; i < 10; i++) {
            int after = random.nextInt(2 * days + 2) - days - 1;
            int until = after + random.nextInt(days);
            int knownBy = random.nextInt(days);
            long[] expected = new long[COMBINATIONS];
            moves.stream().filter(move -> move.effectiveOn > after && move.effectiveOn <= until && move.knownOn <= knownBy)
                    .forEach(move -> expected[move.combination] += move.people);
            long[] found = new long[COMBINATIONS];
            rows.sum(new Span(after, until, knownBy), found);
            assertThat(found).isEqualTo(expected);
        }
    }

    private static long people(Random random) {
        return random.nextInt(40) == 0 ? 7_000_000_000L - random.nextInt(3) * 7_000_000_000L : random.nextInt(9) - 4;
    }

    @Property(tries = 5)
    void what_comes_to_nobody_takes_no_row_and_breaks_nothing(@ForAll @IntRange(min = 1, max = 3) int last) {
        MovementRows rows = new MovementRows();
        IntStream.range(0, 4000).forEach(i -> rows.add(1, 1, 1, i % 2 == 0 ? 1 : -1));
        IntStream.range(0, last).forEach(i -> rows.add(1, 1, 1, 1));
        long[] found = new long[COMBINATIONS];
        rows.sum(new Span(0, 1, 1), found);
        assertThat(found[1]).isEqualTo(last);
        rows.add(1, 7, 1, 5);
        rows.add(1, 7, 1, -5);
        BitSet days = new BitSet();
        rows.knownAfter(0, days);
        assertThat(days.stream()).containsExactly(1);
    }

    @Property(tries = 20)
    void what_is_alike_takes_one_row(@ForAll @IntRange(min = 5000, max = 20_000) int size) {
        MovementRows rows = new MovementRows();
        IntStream.range(0, size).forEach(i -> rows.add(i % 7, 3, i % COMBINATIONS, 1));
        assertThat(rows.bytes()).isLessThan(2 * 1024 * 12);
    }
}
