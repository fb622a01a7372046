package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import id.cakupan.reporting.coverage.Moment;

/** How figures went over the months. */
sealed interface TrendFact extends Fact {

    /** Nothing is said of the way between the first and the last day that are known. */
    static List<Fact> of(List<Moment> trend) {
        List<Fact> facts = new ArrayList<>();
        List<Integer> counted = numbers(trend, moment -> moment.registered() != null);
        if (counted.size() > 1) {
            int first = counted.get(0);
            int last = counted.get(counted.size() - 1);
            long change = trend.get(last - 1).registered() - trend.get(first - 1).registered();
            facts.add(new Counted(first, last, Long.signum(change)));
        }
        List<Integer> rated = numbers(trend, moment -> moment.cakupan() != null);
        if (rated.size() > 1) {
            int first = rated.get(0);
            int last = rated.get(rated.size() - 1);
            BigDecimal change = trend.get(last - 1).cakupan().subtract(trend.get(first - 1).cakupan());
            boolean sameEdition = rated.stream().map(number -> trend.get(number - 1).populationEdition()).distinct()
                    .count() == 1;
            facts.add(new Covered(first, last, change.signum(), sameEdition));
        }
        return facts;
    }

    private static List<Integer> numbers(List<Moment> trend, Predicate<Moment> known) {
        return IntStream.rangeClosed(1, trend.size()).filter(number -> known.test(trend.get(number - 1))).boxed().toList();
    }

    /** Whether an edition came into use by a day that was not in use on the day before. */
    static boolean changesEdition(Moment before, Moment moment) {
        return before.populationEdition() != null && moment.populationEdition() != null
                && !Objects.equals(before.populationEdition(), moment.populationEdition());
    }

    record Counted(int first, int last, int sign) implements TrendFact {
        @Override
        public Wording wording() {
            String from = "{trend." + first + ".registered}";
            String to = "{trend." + last + ".registered}";
            String days = "{trend." + first + ".day}";
            String until = "{trend." + last + ".day}";
            return sign == 0
                    ? new Wording("Jumlah peserta pada " + until + " sama seperti pada " + days + ": " + to + " jiwa.",
                            "The number of participants on " + until + " is that of " + days + ": " + to + ".")
                    : new Wording(
                            "Jumlah peserta " + (sign > 0 ? "naik" : "turun") + " dari " + from + " jiwa pada " + days
                                    + " menjadi "
                                    + to + " jiwa pada " + until + ".",
                            "The number of participants " + (sign > 0 ? "rose" : "fell") + " from " + from + " on " + days
                                    + " to "
                                    + to + " on " + until + ".");
        }
    }

    /** @param sameEdition otherwise a step may be a new population and no word says that coverage rose or fell */
    record Covered(int first, int last, int sign, boolean sameEdition) implements TrendFact {
        @Override
        public Wording wording() {
            String from = "{trend." + first + ".cakupan}";
            String to = "{trend." + last + ".cakupan}";
            if (!sameEdition) {
                return new Wording(
                        "Cakupannya " + from + " dan " + to
                                + ", tetapi edisi penduduk berganti di antaranya, sehingga selisih itu "
                                + "bukan perubahan peserta saja.",
                        "Coverage was " + from + " and is " + to + ", but the population edition changed in between, so the "
                                + "difference is not one of participants alone.");
            }
            return sign == 0 ? new Wording("Cakupan tetap " + to + ".", "Coverage stayed at " + to + ".")
                    : new Wording("Cakupan " + (sign > 0 ? "naik" : "turun") + " dari " + from + " menjadi " + to + ".",
                            "Coverage " + (sign > 0 ? "rose" : "fell") + " from " + from + " to " + to + ".");
        }
    }
}
