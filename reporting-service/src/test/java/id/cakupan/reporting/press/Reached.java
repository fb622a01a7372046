package id.cakupan.reporting.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import id.cakupan.reporting.press.Corpus.Labelled;
import id.cakupan.reporting.press.Corpus.Sample;

/**
 * How many figures of some texts are read as they were labelled.
 *
 * @param labelled all that there are
 * @param subjects with their number and of what it is
 * @param scopes of these, with the area too
 * @param days of these, with the last day, or the month where no day was labelled
 * @param segments of the figures of one segment
 * @param ofSegment how many of these there are
 */
record Reached(int labelled, int subjects, int scopes, int days, int segments, int ofSegment) {

    static Reached of(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Corpus::sample).flatMap(sample -> {
            List<Stated> read = PressText.of(Corpus.PLACES, sample.text()).reading().figures();
            return sample.figures().stream().map(label -> of(label, find(sample, label, read)));
        }).reduce(new Reached(0, 0, 0, 0, 0, 0), Reached::plus);
    }

    /** Whether of the same figures as many are right in each way. */
    boolean isAtLeast(Reached floor) {
        return labelled == floor.labelled && ofSegment == floor.ofSegment && subjects >= floor.subjects
                && scopes >= floor.scopes && days >= floor.days && segments >= floor.segments;
    }

    private static Optional<Stated> find(Sample sample, Labelled label, List<Stated> read) {
        int at = -1;
        for (int i = 0; i < Math.max(1, label.occurrence()); i++) {
            at = sample.text().indexOf(label.quote(), at + 1);
        }
        Span span = new Span(at, at + label.quote().length());
        return read.stream().filter(one -> one.span().touches(span) && one.subject() == label.subject()
                && one.value().compareTo(label.value()) == 0).findFirst();
    }

    private static Reached of(Labelled label, Optional<Stated> read) {
        int ofSegment = label.segment() == null ? 0 : 1;
        return new Reached(1, count(read.isPresent()),
                count(read.filter(one -> Objects.equals(one.scope(), label.scope())).isPresent()),
                count(read.filter(one -> isOn(label.asOf(), one.period())).isPresent()),
                ofSegment * count(read.filter(one -> Objects.equals(one.segment(), label.segment())).isPresent()), ofSegment);
    }

    private static boolean isOn(String labelled, Period read) {
        LocalDate day = read == null ? null : read.to();
        return labelled == null ? day == null : day != null && day.toString().startsWith(labelled);
    }

    private static int count(boolean right) {
        return right ? 1 : 0;
    }

    private Reached plus(Reached other) {
        return new Reached(labelled + other.labelled, subjects + other.subjects, scopes + other.scopes, days + other.days,
                segments + other.segments, ofSegment + other.ofSegment);
    }
}
