package id.cakupan.reporting.issue;

import java.time.Duration;
import java.util.Set;
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

    /**
     * Compares them.
     *
     * @throws Refusal 409 {@code totals-disagree} with the areas, 503 {@code totals-unknown} where a peer does not answer
     */
    Compared compare(Figure figure) {
        Reconciliation both = reconciliations.of(figure).orElseThrow(() -> Refusal.busy("totals-unknown",
                "Register and coverage could not be compared; try again in a moment.", Duration.ofSeconds(5)));
        long briefing = figure.count().registered();
        if (!both.agrees()) {
            Set<String> areas = new TreeSet<>();
            both.differences().stream().map(Reconciliation.Difference::regionCode).forEach(areas::add);
            throw new Refusal(409, "totals-disagree",
                    "At feed position %d the register counts %d and coverage %d; they differ in %d counts, of %s.".formatted(
                            both.feedPosition(), both.register(), both.coverage(), both.differing(),
                            String.join(", ", areas.stream().limit(MOST_AREAS).toList())));
        }
        if (both.feedPosition() != figure.feedPosition() || both.registered() == null || both.registered() != briefing) {
            throw new Refusal(409, "totals-disagree",
                    "The briefing counts %d at feed position %d, coverage %s at %d; make a new draft.".formatted(briefing,
                            figure.feedPosition(), both.registered(), both.feedPosition()));
        }
        return new Compared(both.feedPosition(), both.register(), both.coverage(), briefing);
    }
}
