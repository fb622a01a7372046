package id.cakupan.coverage.bridge;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.arithmetic.RateChange;
import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.target.Indicator;

/**
 * The arithmetic of a change, without a database: the first figure, what was corrected in it since it was said, what a changed
 * territory brought, and each cause come to the last figure. Figures and movements are read from different sums, so a residual
 * that is not 0 says that one of them is wrong.
 */
record Bridge(BridgeQuestion question, Figure first, Figure asSaid, Figure last, Movements movements) {

    private static final String DEFINITION = "1";
    private static final Comparator<Change> LARGEST = comparing((Change change) -> -Math.abs(change.registered()))
            .thenComparing(change -> -Math.abs(change.active()));

    /**
     * What moved between the two days.
     *
     * @param byArea in the territory of the last day, at each area's own place
     * @param atBoundaries what totals held beyond their parts where an area became smaller, of the same areas
     * @param sameTerritory whether the two days have the same areas
     * @param territory how many more there were in that territory at the end of the first day than in that of the first day;
     *        null where one of the two has no count
     */
    record Movements(Map<String, Map<Combination, Long>> byArea, Map<String, Map<Combination, Long>> atBoundaries,
            boolean sameTerritory, Change territory) {

        boolean isOfPeopleAlone() {
            return sameTerritory && Change.NONE.equals(territory);
        }
    }

    BridgeAnswer answer() {
        Scope scope = last.scope();
        Figure begun = asSaid == null ? first : asSaid;
        return new BridgeAnswer(new BridgeAnswer.Place(scope.code(), scope.name(), scope.kind()), last.knownAt(),
                last.cut().through(), last.cut().position(), last.dataRevision(), last.cut().stale(),
                end(begun, question.from()), end(last, question.to()), correction(), movements.territory(),
                causes(movements.byArea().values()), residual(begun), rates(begun), children(begun));
    }

    private static BridgeAnswer.End end(Figure figure, LocalDate day) {
        RateTable rates = figure.rates();
        return new BridgeAnswer.End(day, figure.knownAt(), count(rates).orElse(null), figure.reason(),
                rates.count() == null ? null : rates.count().provenance(),
                rates.population() == null ? null : rates.population().edition(),
                rates.population() == null ? null : rates.population().people());
    }

    private static Optional<Change> count(RateTable rates) {
        return Optional.ofNullable(rates.count()).map(count -> Change.of(count.people()));
    }

    /** How the first figure has changed since it was said; null where it is not asked or not known. */
    private Change correction() {
        if (asSaid == null) {
            return Change.NONE;
        }
        return count(first.rates()).flatMap(now -> count(asSaid.rates()).map(now::minus)).orElse(null);
    }

    private static List<BridgeAnswer.CauseLine> causes(Collection<Map<Combination, Long>> areas) {
        return grouped(areas, Combination::cause).entrySet().stream()
                .map(cause -> new BridgeAnswer.CauseLine(cause.getKey(), Change.of(cause.getValue()),
                        segments(cause.getValue())))
                .filter(line -> !line.change().equals(Change.NONE) || !line.segments().isEmpty())
                .sorted(comparing(BridgeAnswer.CauseLine::change, LARGEST).thenComparing(BridgeAnswer.CauseLine::cause))
                .toList();
    }

    private static List<BridgeAnswer.SegmentLine> segments(Map<Combination, Long> movements) {
        return grouped(List.of(movements), Combination::segment).entrySet().stream()
                .map(segment -> new BridgeAnswer.SegmentLine(segment.getKey(), Change.of(segment.getValue())))
                .filter(line -> !line.change().equals(Change.NONE))
                .sorted(comparing(BridgeAnswer.SegmentLine::change, LARGEST).thenComparing(BridgeAnswer.SegmentLine::segment))
                .toList();
    }

    private static Map<String, Map<Combination, Long>> grouped(Collection<Map<Combination, Long>> areas,
            Function<Combination, String> by) {
        return areas.stream().flatMap(area -> area.entrySet().stream())
                .collect(groupingBy(entry -> by.apply(entry.getKey()),
                        toMap(Map.Entry::getKey, Map.Entry::getValue, Math::addExact)));
    }

    private Change residual(Figure begun) {
        Optional<Change> from = count(begun.rates());
        Optional<Change> to = count(last.rates());
        Change correction = correction();
        if (from.isEmpty() || to.isEmpty() || correction == null || movements.territory() == null) {
            return null;
        }
        Change moved = sum(movements.byArea().values());
        return to.get().minus(from.get()).minus(correction).minus(movements.territory()).minus(moved);
    }

    private List<BridgeAnswer.RateLine> rates(Figure begun) {
        List<BridgeAnswer.RateLine> lines = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            begun.rates().share(indicator).ifPresent(from -> last.rates().share(indicator)
                    .ifPresent(to -> lines.add(rate(indicator, new RateChange(from, to)))));
        }
        return lines;
    }

    /** Of a territory that has changed nobody can say what part of it is the people's. */
    private BridgeAnswer.RateLine rate(Indicator indicator, RateChange change) {
        return new BridgeAnswer.RateLine(indicator, DEFINITION, share(change.from()), share(change.to()), change.points(),
                movements.isOfPeopleAlone() ? change.numeratorEffect() : null,
                movements.isOfPeopleAlone() ? change.denominatorEffect() : null);
    }

    private static BridgeAnswer.Share share(Fraction share) {
        return new BridgeAnswer.Share(share.numerator(), share.denominator(), share.percent());
    }

    private List<BridgeAnswer.ChildLine> children(Figure begun) {
        return last.tree().children(last.scope().code()).stream().map(child -> child(begun, child)).toList();
    }

    private BridgeAnswer.ChildLine child(Figure begun, Scope child) {
        Set<String> places = last.tree().within(child);
        List<Map<Combination, Long>> inside = movements.byArea().entrySet().stream()
                .filter(area -> places.contains(area.getKey())).map(Map.Entry::getValue).toList();
        Optional<Change> to = count(last.ratesInside(child));
        boolean sameTerritory = movements.atBoundaries().keySet().stream().noneMatch(places::contains)
                && first.tree().within(child).equals(places);
        Change territory = sameTerritory ? Change.NONE
                : count(first.ratesInside(child)).flatMap(before -> to.map(after -> after.minus(before).minus(sum(inside))))
                        .orElse(null);
        return new BridgeAnswer.ChildLine(child.code(), child.name(), child.kind(),
                count(begun.ratesInside(child)).orElse(null), to.orElse(null),
                territory, causes(inside).stream().map(line -> new BridgeAnswer.ChildCause(line.cause(), line.change()))
                        .toList());
    }

    private static Change sum(Collection<Map<Combination, Long>> areas) {
        return areas.stream().map(Change::of).reduce(Change.NONE, Change::plus);
    }
}
