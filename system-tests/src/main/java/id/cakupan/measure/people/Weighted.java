package id.cakupan.measure.people;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;

/** Draws from things of different weight. */
final class Weighted<T> {

    private final List<T> things;
    private final long[] upTo;

    Weighted(List<T> things, ToLongFunction<T> weight) {
        this.things = List.copyOf(things);
        upTo = things.stream().mapToLong(weight).toArray();
        Arrays.parallelPrefix(upTo, Math::addExact);
    }

    T draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextLong(upTo[upTo.length - 1]) + 1);
        return things.get(found < 0 ? -found - 1 : found);
    }
}
