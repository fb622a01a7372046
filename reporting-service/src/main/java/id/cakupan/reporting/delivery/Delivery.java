package id.cakupan.reporting.delivery;

import java.time.Instant;

/**
 * What became of a message for one recipient.
 *
 * @param reason code of the last failure, or null
 * @param nextAt when it is tried, where it waits; null otherwise
 * @param sentAt null until it was sent
 */
public record Delivery(Way way, String to, State state, String reason, int attempts, Instant nextAt, Instant sentAt) {

    /** Whether it went out. */
    public enum State {
        WAITING,
        SENT,
        FAILED,
        CANCELLED
    }
}
