package id.cakupan.reporting.narrative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Published;

/**
 * The activity of segments on one day: those of another day are not above or below them.
 *
 * @param segments as they are numbered, the highest first
 * @param day any printed figure of the day
 * @param onlyDay whether no segment is printed for another day
 */
record SegmentRanking(List<Comparison> segments, Published day, boolean onlyDay) {

    /** On the day of a briefing, or the newest where no segment is printed for that. */
    static SegmentRanking of(List<Comparison> segments, LocalDate asOf) {
        Published day = segments.stream().map(Comparison::figure).max(
                Comparator.comparing((Published printed) -> printed.isOf(asOf)).thenComparing(Published::asOf))
                .orElseThrow();
        return new SegmentRanking(segments, day, segments.stream().allMatch(segment -> isOf(segment, day)));
    }

    /** Empty where there are not two that differ. */
    Optional<ReportFact> extremes() {
        List<Integer> numbers = IntStream.rangeClosed(1, segments.size())
                .filter(number -> isOf(segments.get(number - 1), day)).boxed().toList();
        List<Integer> highest = like(numbers, numbers.get(0));
        return highest.size() == numbers.size() ? Optional.empty()
                : Optional.of(new ReportFact.SegmentExtremes(highest, like(numbers, numbers.get(numbers.size() - 1)), onlyDay));
    }

    private List<Integer> like(List<Integer> numbers, int one) {
        return numbers.stream().filter(number -> figure(number).value().compareTo(figure(one).value()) == 0).toList();
    }

    private Published figure(int number) {
        return segments.get(number - 1).figure();
    }

    private static boolean isOf(Comparison segment, Published day) {
        return segment.figure().asOf().equals(day.asOf()) && segment.figure().asOfGrain() == day.asOfGrain();
    }
}
