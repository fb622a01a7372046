package id.cakupan.reporting.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import id.cakupan.reporting.delivery.Delivery;
import id.cakupan.reporting.lint.Text;

/**
 * That a threshold was crossed, from when to when.
 *
 * @param scope of the rule when it was signalled
 * @param overAt null as long as it is crossed
 * @param opened message that told of it
 * @param closed message that told of its end; null where none did
 */
record Alert(long number, long rule, String scope, String subject, Text text, Instant since, Instant overAt, UUID opened,
        UUID closed) {

    /** With what became of its messages. */
    record Answer(long number, long rule, String scope, String subject, Text text, Instant since, Instant overAt,
            List<Delivery> deliveries) {
    }
}
