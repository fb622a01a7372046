package id.cakupan.reporting.issue;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Reconciliation;
import id.cakupan.reporting.coverage.Reconciliations;

/** Lets nothing out of which register, coverage and briefing do not count the same people. */
@ApplicationScoped
class Totals {

    private static final int MOST_AREAS = 5;

    private final Reconciliations reconciliations;

    Totals(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /** The three counts of a scope at the end of a day, at one feed position. */
    record Compared(long feedPosition, long register, long coverage, long briefing) {
    }

    /** 409 {@code totals-disagree}. */
    static final class Disagree extends Refusal {

        private static final long serialVersionUID = 1L;

        private final transient List<String> areas;

        private Disagree(Reconciliation both, List<String> areas) {
            super(409, "totals-disagree",
                    "At feed position %d the register counts %d and coverage %d; they differ in %d counts, of %s.".formatted(
                            both.feedPosition(), both.register(), both.coverage(), both.differing(),
                            String.join(", ", areas)));
            this.areas = areas;
        }

        /** Codes of the first areas in which they differ. */
        List<String> areas() {
            return areas;
        }
    }

    /**
     * Compares them.
     *
     * @throws Refusal 409 {@code totals-disagree} with the areas, 409 {@code draft-moved} where coverage counts otherwise by
     *         now, 503
     *         {@code totals-unknown} where a peer does not answer
     */
    Compared compare(Figure figure) {
        Reconciliation both = reconciliations.of(figure).orElseThrow(() -> Refusal.busy("totals-unknown",
                "Register and coverage could not be compared; try again in a moment.", Duration.ofSeconds(5)));
        if (!both.agrees()) {
            TreeSet<String> areas = new TreeSet<>();
            both.differences().stream().map(Reconciliation.Difference::regionCode).forEach(areas::add);
            throw new Disagree(both, areas.stream().limit(MOST_AREAS).toList());
        }
        long briefing = figure.count().registered();
        // A figure that is its parts alone leaves out people whom nobody knows a part of.
        boolean fits = both.feedPosition() == figure.feedPosition() && both.registered() != null
                && both.registered() == briefing && (both.partsAlone() || both.coverage() == briefing);
        if (!fits) {
            throw new Refusal(409, "draft-moved",
                    "The briefing counts %d at feed position %d, coverage %s (and %d in its areas) at %d; make a new draft."
                            .formatted(briefing, figure.feedPosition(), both.registered(), both.coverage(),
                                    both.feedPosition()));
        }
        return new Compared(both.feedPosition(), both.register(), both.coverage(), briefing);
    }
}
