package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Provenance;

/** The areas of a scope that have a coverage, compared by their people and not by rounded percentages. */
public record AreaRanking(List<Child> all, List<Child> rated) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static AreaRanking of(List<Child> children) {
        List<Child> rated = children.stream().filter(AreaRanking::isRated)
                .sorted(Comparator.comparing(AreaRanking::exact).reversed()).toList();
        return new AreaRanking(children, rated);
    }

    public static boolean isRated(Child child) {
        return child.cakupan() != null && child.registered() != null && child.population() != null && child.population() > 0;
    }

    /** Below 0 where the area is below the percentage, above 0 where it is above. */
    public static int compare(Child child, BigDecimal percentage) {
        return BigDecimal.valueOf(child.registered()).multiply(HUNDRED)
                .compareTo(percentage.multiply(BigDecimal.valueOf(child.population())));
    }

    /** A comparison needs two. */
    boolean comparable() {
        return rated.size() >= 2;
    }

    public boolean isWhole() {
        return rated.size() == all.size();
    }

    /** Whether first and last can be told: a few of many, or estimates of one total, have none. */
    public boolean isRankable() {
        return isWhole() && !printedAlike() && !splitByEstimate();
    }

    /** Whether the coverage of each is an estimate. */
    public boolean isEstimated() {
        return rated.stream().allMatch(child -> child.cakupanProvenance() == Provenance.ESTIMATED);
    }

    /** Whether the participants of each are an estimate. */
    boolean isCountEstimated() {
        return rated.stream().allMatch(child -> child.provenance() == Provenance.ESTIMATED);
    }

    /** Where all are estimates and of one activity, one total was split over them. */
    public boolean splitByEstimate() {
        return comparable() && isCountEstimated() && rated.stream().allMatch(child -> child.keaktifanPeserta() != null)
                && rated.stream().map(child -> child.keaktifanPeserta().stripTrailingZeros()).distinct().count() == 1;
    }

    static boolean isEstimated(Child child) {
        return child.cakupanProvenance() == Provenance.ESTIMATED;
    }

    static boolean isPrintedAsFull(Child child) {
        return child.cakupan().compareTo(HUNDRED) == 0;
    }

    List<Child> aboveFull() {
        return where(child -> compare(child, HUNDRED) > 0);
    }

    public List<Child> below(BigDecimal percentage) {
        return where(child -> compare(child, percentage) < 0);
    }

    List<Child> reaching(BigDecimal percentage) {
        return where(child -> compare(child, percentage) >= 0);
    }

    List<Child> highest() {
        return where(child -> exact(child).equals(exact(rated.get(0))));
    }

    public List<Child> lowest() {
        return where(child -> exact(child).equals(exact(rated.get(rated.size() - 1))));
    }

    /** Whether the rates of all, as they are printed, are one and the same: then there is nothing to rank. */
    public boolean printedAlike() {
        return comparable() && rated.stream().map(child -> child.cakupan().stripTrailingZeros()).distinct().count() == 1;
    }

    private List<Child> where(Predicate<Child> condition) {
        return rated.stream().filter(condition).toList();
    }

    private static Ratio exact(Child child) {
        return new Ratio(child.registered(), child.population());
    }

    /** A fraction in lowest terms, so that equal ratios are equal. */
    private record Ratio(long part, long whole) implements Comparable<Ratio> {
        Ratio {
            long divisor = Math.max(1, gcd(Math.abs(part), whole));
            part /= divisor;
            whole /= divisor;
        }

        @Override
        public int compareTo(Ratio other) {
            return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(other.whole))
                    .compareTo(BigDecimal.valueOf(other.part).multiply(BigDecimal.valueOf(whole)));
        }

        private static long gcd(long a, long b) {
            return b == 0 ? a : gcd(b, a % b);
        }
    }
}
