package id.cakupan.reporting.picture;

import java.util.List;
import java.util.stream.LongStream;

/**
 * An axis from one round number to another. It begins at zero, unless more than half of it would then be empty; a drawing
 * must say so where it is cut.
 *
 * @param step between its ticks
 */
record Scale(long from, long to, long step) {

    /**
     * Around values.
     *
     * @param least smallest value, and {@code most} the largest one
     * @param narrowest difference that it shows at least, so that a small change does not look like a large one
     * @param steps how many it has at most; four or more
     */
    static Scale around(double least, double most, double narrowest, int steps) {
        double low = Math.min(least, 0);
        double high = Math.max(most, low + narrowest);
        if (least > 0 && most - least < most / 2) {
            double spread = Math.max(narrowest, most - least);
            low = Math.max(0, (least + most - spread) / 2);
            high = low + spread;
        }
        long step = step(low, high, steps);
        return new Scale((long) Math.floor(low / step) * step, (long) Math.ceil(high / step) * step, step);
    }

    private static long step(double low, double high, int steps) {
        long power = 1;
        while (true) {
            for (long step : List.of(power, 2 * power, 5 * power)) {
                if (Math.ceil(high / step) - Math.floor(low / step) <= steps) {
                    return step;
                }
            }
            power *= 10;
        }
    }

    /** Whether it begins above zero. */
    boolean cut() {
        return from > 0;
    }

    /** Where on it a value lies: 0 at its beginning, 1 at its end. */
    double at(double value) {
        return (value - from) / (to - from);
    }

    List<Long> ticks() {
        return LongStream.rangeClosed(0, (to - from) / step).mapToObj(i -> from + i * step).toList();
    }
}
