package id.cakupan.coverage.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.published.PublishedFigures;
import id.cakupan.coverage.utilisation.UtilisationAnswer;
import id.cakupan.coverage.utilisation.Utilisations;

/** What reports say, each as it was known at one data revision. */
@ApplicationScoped
class ReportData {

    private final PublishedFigures published;
    private final Utilisations utilisations;

    ReportData(PublishedFigures published, Utilisations utilisations) {
        this.published = published;
        this.utilisations = utilisations;
    }

    List<PublishedFigure> published(long revision, String scope, Collection<String> scopes, LocalDate day) {
        return published.of(revision, scope, scopes, day);
    }

    /** The totals that were printed of some scopes, for each of the days. */
    Map<LocalDate, PrintedTotals> totals(long revision, Collection<LocalDate> days, Collection<String> scopes) {
        Map<LocalDate, List<PublishedFigure>> exact = published.exactCounts(revision, days, scopes).stream()
                .collect(groupingBy(figure -> figure.asOf().first()));
        return days.stream().collect(toMap(identity(), day -> new PrintedTotals(exact.getOrDefault(day, List.of()))));
    }

    List<UtilisationAnswer> utilisation(long revision, String scope, LocalDate endedBy) {
        return utilisations.at(revision, scope, endedBy);
    }
}
