package id.cakupan.reporting.finding;

import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.narrative.Finding;

/** What does not fit together in the figures of a scope and in what reports printed about it. */
public final class Findings {

    private Findings() {
    }

    /**
     * The contradictions, the weightiest first.
     *
     * @param register empty where an earlier state of knowledge is wanted
     */
    public static List<Finding> of(Figure figure, Optional<ChannelAnswer.Found> register) {
        return List.of();
    }
}
