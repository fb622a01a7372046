package id.cakupan.coverage.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

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

    List<PublishedFigure> published(long revision, Collection<String> scope, Collection<String> scopes, LocalDate day) {
        return published.of(revision, scope, scopes, day);
    }

    /** The totals that were printed of a day. */
    PrintedTotals totals(long revision, LocalDate day) {
        return new PrintedTotals(published.exactCounts(revision, day));
    }

    /** Of all care: reports print no more of it. */
    List<UtilisationAnswer> utilisation(long revision, String scope, LocalDate endedBy) {
        return utilisations.at(revision, scope, endedBy).stream().filter(UtilisationAnswer::coversAll).toList();
    }
}
