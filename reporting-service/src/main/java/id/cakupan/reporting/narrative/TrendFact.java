package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import id.cakupan.reporting.coverage.Moment;

/** How figures went over the months. */
sealed interface TrendFact extends Fact {

    /**
     * Nothing is said of the way between the first and the last day that are known.
     *
     * @param office whose territory may be another on each day, so that no word says that its people rose or fell
     */
    static List<Fact> of(List<Moment> trend, boolean office) {
        List<Fact> facts = new ArrayList<>();
        List<Integer> counted = numbers(trend, moment -> moment.registered() != null);
        if (counted.size() > 1) {
            int first = counted.get(0);
            int last = counted.get(counted.size() - 1);
            long change = trend.get(last - 1).registered() - trend.get(first - 1).registered();
            facts.add(new Counted(first, last, Long.signum(change), office));
        }
        List<Integer> rated = numbers(trend, moment -> moment.cakupan() != null);
        if (rated.size() > 1) {
            int first = rated.get(0);
            int last = rated.get(rated.size() - 1);
            BigDecimal change = trend.get(last - 1).cakupan().subtract(trend.get(first - 1).cakupan());
            boolean sameEdition = rated.stream().map(number -> trend.get(number - 1).populationEdition()).distinct()
                    .count() == 1;
            facts.add(new Covered(first, last, change.signum(), sameEdition && !office, sameEdition));
        }
        return facts;
    }

    private static List<Integer> numbers(List<Moment> trend, Predicate<Moment> known) {
        return IntStream.rangeClosed(1, trend.size()).filter(number -> known.test(trend.get(number - 1))).boxed().toList();
    }

    record Counted(int first, int last, int sign, boolean office) implements TrendFact {
        @Override
        public Wording wording() {
            String from = "{trend." + first + ".registered}";
            String to = "{trend." + last + ".registered}";
            String days = "{trend." + first + ".day}";
            String until = "{trend." + last + ".day}";
            if (office && sign != 0) {
                return new Wording(
                        "Pesertanya " + from + " jiwa pada " + days + " dan " + to + " jiwa pada " + until
                                + ", masing-masing di wilayah kerja pada hari itu.",
                        "It had " + from + " participants on " + days + " and " + to + " on " + until
                                + ", each in the territory of that day.");
            }
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

    /**
     * @param comparable whether territory and edition are the same, so that a word may say that coverage rose or fell
     * @param sameEdition otherwise a step may be a new population
     */
    record Covered(int first, int last, int sign, boolean comparable, boolean sameEdition) implements TrendFact {
        @Override
        public Wording wording() {
            String from = "{trend." + first + ".cakupan}";
            String to = "{trend." + last + ".cakupan}";
            String since = "{trend." + first + ".day}";
            String until = "{trend." + last + ".day}";
            if (!comparable) {
                String why = sameEdition ? ""
                        : "; edisi penduduk berganti di antaranya, sehingga selisih itu bukan perubahan peserta saja";
                String whyEnglish = sameEdition ? ""
                        : "; the population edition changed in between, so the difference is not one of participants alone";
                return new Wording("Cakupannya " + from + " pada " + since + " dan " + to + " pada " + until + why + ".",
                        "Coverage was " + from + " on " + since + " and " + to + " on " + until + whyEnglish + ".");
            }
            return sign == 0
                    ? new Wording("Cakupan pada " + until + " sama seperti pada " + since + ": " + to + ".",
                            "Coverage on " + until + " was that of " + since + ": " + to + ".")
                    : new Wording(
                            "Cakupan " + (sign > 0 ? "naik" : "turun") + " dari " + from + " pada " + since + " menjadi " + to
                                    + " pada "
                                    + until + ".",
                            "Coverage " + (sign > 0 ? "rose" : "fell") + " from " + from + " on " + since + " to " + to + " on "
                                    + until + ".");
        }
    }
}
