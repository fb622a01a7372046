package id.cakupan.reporting.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.reporting.delivery.Delivery;

/**
 * A run with what became of it; null where it has no such thing.
 *
 * @param deliveries of the draft, or of the word that there is none
 */
record RunAnswer(long number, long schedule, Run.Cause cause, Instant plannedAt, int missed, LocalDate asOf, Long entry,
        String madeBy, Run.State state, int attempts, Instant nextAt, String reason, UUID draft, Integer blocking,
        Integer warnings, Instant endedAt, List<Delivery> deliveries) {

    static RunAnswer of(Run run, List<Delivery> deliveries) {
        return new RunAnswer(run.number(), run.schedule(), run.cause(), run.plannedAt(), run.missed(), run.asOf(), run.entry(),
                run.madeBy(), run.state(), run.attempts(), run.nextAt(), run.reason(), run.draft(), run.blocking(),
                run.warnings(), run.endedAt(), deliveries);
    }
}
