package id.cakupan.coverage.composition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.DayQuestion;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.place.Scope;

/**
 * The arithmetic of a composition, without a database.
 *
 * @param held movements up to the day, of all areas that the count is made of
 */
record Composition(DayQuestion question, Figure figure, Map<Combination, Long> held) {

    CompositionAnswer answer() {
        Scope scope = figure.scope();
        Participants count = figure.rates().count() == null ? null : figure.rates().count().people();
        return new CompositionAnswer(new CompositionAnswer.Place(scope.code(), scope.name(), scope.kind()), question.asOf(),
                figure.tree().day(), figure.knownAt(), figure.cut().through(), figure.cut().position(), figure.dataRevision(),
                figure.cut().stale(),
                count == null ? null
                        : new CompositionAnswer.People(count.registered(), count.active(), count.inactive(),
                                count.unspecified()),
                figure.reason(), segments(), reasons());
    }

    private List<CompositionAnswer.SegmentLine> segments() {
        long all = Participants.of(held).registered();
        return held.entrySet().stream()
                .collect(groupingBy(entry -> entry.getKey().segment(), toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .entrySet().stream().map(segment -> line(segment.getKey(), Participants.of(segment.getValue()), all))
                .filter(line -> line.registered() != 0 || line.active() != 0 || line.inactive() != 0)
                .sorted(comparing((CompositionAnswer.SegmentLine line) -> -line.registered())
                        .thenComparing(CompositionAnswer.SegmentLine::segment))
                .toList();
    }

    private static CompositionAnswer.SegmentLine line(String segment, Participants people, long all) {
        return new CompositionAnswer.SegmentLine(segment, people.registered(), people.active(), people.inactive(),
                people.unspecified(), all <= 0 ? null : new Fraction(people.registered(), all).percent());
    }

    /** Of the inactive: the active have none. */
    private List<CompositionAnswer.ReasonLine> reasons() {
        return held.entrySet().stream().filter(entry -> entry.getKey().kind() == 1)
                .collect(groupingBy(entry -> entry.getKey().reason(),
                        groupingBy(entry -> entry.getKey().segment(), summingLong(Map.Entry::getValue))))
                .entrySet().stream().map(reason -> line(reason.getKey(), reason.getValue()))
                .filter(line -> line.people() != 0 || !line.segments().isEmpty())
                .sorted(comparing((CompositionAnswer.ReasonLine line) -> -line.people())
                        .thenComparing(CompositionAnswer.ReasonLine::reason))
                .toList();
    }

    private static CompositionAnswer.ReasonLine line(String reason, Map<String, Long> bySegment) {
        return new CompositionAnswer.ReasonLine(reason, bySegment.values().stream().mapToLong(Long::longValue).sum(),
                bySegment.entrySet().stream().filter(segment -> segment.getValue() != 0)
                        .map(segment -> new CompositionAnswer.SegmentPart(segment.getKey(), segment.getValue()))
                        .sorted(comparing((CompositionAnswer.SegmentPart part) -> -part.people())
                                .thenComparing(CompositionAnswer.SegmentPart::segment))
                        .toList());
    }
}
