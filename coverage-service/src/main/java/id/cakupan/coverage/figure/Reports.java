package id.cakupan.coverage.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.utilisation.UtilisationAnswer;

/**
 * What was printed about a scope and the areas directly in it, and what our figures of those days rest on.
 *
 * @param figures the scope's first, then by code
 * @param otherDays facts of the days, other than the one asked for, that figures are compared on
 */
record Reports(List<PublishedFigure> figures, Map<LocalDate, FigureFacts> otherDays, List<UtilisationAnswer> utilisation) {

    private static final int MOST_OTHER_DAYS = 12;

    /** A scope and what is directly in it, by each code under which something may have been printed of it. */
    static Map<String, Scope> places(ScopeTree tree, Scope scope) {
        Map<String, Scope> places = new HashMap<>();
        Stream.concat(tree.children(scope.code()).stream(), Stream.of(scope))
                .forEach(place -> tree.codes(place.code()).forEach(code -> places.put(code, place)));
        return places;
    }

    /**
     * The scope's first, then by code.
     *
     * @param scope all its codes
     */
    static List<PublishedFigure> inOrder(List<PublishedFigure> printed, Collection<String> scope) {
        return printed.stream().sorted(comparing((PublishedFigure figure) -> !scope.contains(figure.scope()))
                .thenComparing(PublishedFigure::code)).toList();
    }

    /** The other days of which something comparable was printed, the newest first, at most 12. */
    static List<LocalDate> otherDays(List<PublishedFigure> printed, LocalDate asked) {
        return printed.stream().filter(Comparing::isComparable).map(figure -> figure.asOf().first())
                .filter(day -> !day.equals(asked)).distinct().sorted(reverseOrder()).limit(MOST_OTHER_DAYS).toList();
    }
}
