package id.cakupan.coverage.figure;

import static id.cakupan.coverage.published.PublishedIndicator.AKTIF;
import static id.cakupan.coverage.published.PublishedIndicator.TERDAFTAR;
import static id.cakupan.coverage.published.PublishedIndicator.TIDAK_AKTIF;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.published.PublishedIndicator;

/**
 * Where the sum of parts is exactly what was printed of the scope and day, it is stated, whatever its parts are; not where a
 * report prints another number.
 */
final class PrintedTotals {

    /** A number of ours beside those printed of it. */
    private enum Match {
        UNPRINTED,
        SAME,
        CONTRADICTED
    }

    private final Map<String, Map<PublishedIndicator, Set<Long>>> exact;

    /**
     * @param exact counts printed of that day, to the last person
     */
    PrintedTotals(Collection<PublishedFigure> exact) {
        this.exact = exact.stream().collect(groupingBy(PublishedFigure::scope, groupingBy(PublishedFigure::indicator,
                mapping(figure -> figure.value().longValueExact(), toSet()))));
    }

    /**
     * The count of a scope that is the sum of its parts, with the provenance that print gives it.
     *
     * @param codes all codes of the scope
     */
    ScopeCount of(Collection<String> codes, ScopeCount sum) {
        Map<PublishedIndicator, Set<Long>> printed = new EnumMap<>(PublishedIndicator.class);
        codes.stream().map(exact::get).filter(Objects::nonNull).forEach(under -> under.forEach((indicator, numbers) -> printed
                .computeIfAbsent(indicator, first -> new HashSet<>()).addAll(numbers)));
        Participants people = sum.people();
        Match total = match(printed.get(TERDAFTAR), people.registered());
        List<Match> byStatus = people.statusKnown()
                ? List.of(match(printed.get(AKTIF), people.active()), match(printed.get(TIDAK_AKTIF), people.inactive()))
                : List.of(); // what is only known active can neither agree nor contradict
        if (total == Match.CONTRADICTED || byStatus.contains(Match.CONTRADICTED)) {
            return sum;
        }
        long same = byStatus.stream().filter(Match.SAME::equals).count() + (total == Match.SAME ? 1 : 0);
        if (same >= 2) {
            return sum.printedWhole(); // two of the three determine the third
        }
        return total == Match.SAME ? sum.printedTotal() : sum;
    }

    private static Match match(Set<Long> printed, long people) {
        if (printed == null) {
            return Match.UNPRINTED;
        }
        return printed.equals(Set.of(people)) ? Match.SAME : Match.CONTRADICTED;
    }
}
