package id.cakupan.reporting.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.Finding;

/** Looks for everything in the figures of a scope, and in what reports printed about it, that misleads a reader. */
public final class Findings {

    private Findings() {
    }

    /** What is found, numbered in the order of the list; where nothing is, how many figures agree. */
    public static List<Finding> of(Figure figure) {
        List<Draft> found = new ArrayList<>();
        List<Report> reports = Report.of(figure.published());
        for (Report report : reports) {
            found.addAll(ReportedAreas.notAll(figure, report));
            found.addAll(ReportedAreas.beyondBound(figure, report));
            found.addAll(ActivityBase.in(figure, report));
            found.addAll(Differences.cutOff(figure, report));
            found.addAll(RoundedParts.in(figure, report));
            found.addAll(TargetsFit.in(figure, report));
        }
        found.addAll(Uses.dailyMeans(figure));
        found.addAll(Uses.skippedYears(figure));
        found.addAll(Doubts.in(figure));
        found.addAll(Average.hides(figure));
        found.addAll(Average.splitByEstimate(figure));
        for (Report report : reports) {
            found.addAll(Differences.others(figure, report, found));
        }
        if (found.isEmpty()) {
            found.addAll(Agreement.in(figure));
        }
        return numbered(found);
    }

    /** A report is named where it is not the one that was named last. */
    private static List<Finding> numbered(List<Draft> found) {
        List<Finding> numbered = new ArrayList<>();
        String last = null;
        for (Draft draft : found) {
            numbered.add(draft.numbered(numbered.size() + 1, !Objects.equals(last, draft.source())));
            last = draft.source() == null ? last : draft.source();
        }
        return List.copyOf(numbered);
    }
}
