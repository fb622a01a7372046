package id.cakupan.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rounds of one side of a comparison. */
record Sample(List<Load> rounds) {

    Sample {
        rounds = List.copyOf(rounds);
    }

    double perSecond() {
        return median(Load::perSecond);
    }

    /** How far the fastest and the slowest round lie apart, as a share of the median. */
    double spread() {
        double[] sorted = sorted(Load::perSecond);
        return (sorted[sorted.length - 1] - sorted[0]) / perSecond();
    }

    double median(ToDoubleFunction<Load> value) {
        double[] sorted = sorted(value);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    long wrong() {
        return rounds.stream().mapToLong(Load::wrong).sum();
    }

    private double[] sorted(ToDoubleFunction<Load> value) {
        double[] values = rounds.stream().mapToDouble(value).toArray();
        Arrays.sort(values);
        return values;
    }
}
