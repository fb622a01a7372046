package id.cakupan.reporting.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.kit.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Sends what waits in the outbox. Several may do so at once: each takes one under a lease. Who dies between sending and
 * writing it down leaves it to be sent once more, under the same id.
 */
@ApplicationScoped
class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    /** Longer than any attempt takes. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Database database;
    private final Outbox outbox;
    private final Ways ways;
    private final DeliveryConfig config;
    private final MeterRegistry meters;

    Sending(Database database, Outbox outbox, Ways ways, DeliveryConfig config, MeterRegistry meters) {
        this.database = database;
        this.outbox = outbox;
        this.ways = ways;
        this.config = config;
        this.meters = meters;
    }

    /** Sends one that is due; false where none is. */
    boolean sendOne(Clock clock) {
        Optional<Parcel> next = claim(clock.instant());
        next.ifPresent(parcel -> attempt(parcel, clock.instant()));
        return next.isPresent();
    }

    /** Forgets files that were kept long enough, unless somebody may still be sent them. */
    void purge(Clock clock) {
        database.update("""
                delete from message_file f using message m where m.id = f.message and m.made_at < ? and not exists (
                    select from delivery d where d.message = m.id and d.state in ('WAITING', 'FAILED'))""",
                clock.instant().minus(config.filesKept()));
    }

    /** Takes the one that waits longest, for the time of the lease. */
    Optional<Parcel> claim(Instant now) {
        return database.first("""
                with taken as (
                    update delivery set attempts = attempts + 1, next_at = ? where id = (
                        select id from delivery where state = 'WAITING' and next_at <= ?
                        order by next_at limit 1 for update skip locked)
                    returning *)
                select taken.*, subject, body, data from taken join message on message.id = taken.message""",
                row -> new Parcel(row.getObject("id", UUID.class), row.getInt("attempts"),
                        new Recipient(Way.valueOf(row.getString("way")), row.getString("address"), row.getString("secret")),
                        new Parcel.Content(row.getString("subject"), row.getString("body"), row.getString("data"),
                                outbox.files(row.getObject("message", UUID.class))),
                        now),
                now.plus(LEASE), now);
    }

    /** What is sent and cannot be written down is sent once more when the lease ends, and is not taken for a failure. */
    private void attempt(Parcel parcel, Instant now) {
        Optional<NotSent> failure = send(parcel);
        String outcome = failure.isEmpty() ? sent(parcel, now) : failed(parcel, failure.get(), now);
        meters.counter("cakupan.deliveries", "way", parcel.recipient().way().tag(), "outcome", outcome).increment();
    }

    private Optional<NotSent> send(Parcel parcel) {
        if (parcel.attempt() > config.attempts()) { // each attempt before took the process with it
            return Optional.of(NotSent.forGood("given-up"));
        }
        try {
            ways.send(parcel);
            return Optional.empty();
        } catch (NotSent e) {
            return Optional.of(e);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A delivery by %s failed", parcel.recipient().way());
            return Optional.of(NotSent.forNow("internal-error"));
        }
    }

    private String sent(Parcel parcel, Instant now) {
        database.update("update delivery set state = 'SENT', sent_at = ?, reason = null where id = ?", now, parcel.id());
        return "sent";
    }

    private String failed(Parcel parcel, NotSent why, Instant now) {
        boolean again = why.mayPass() && parcel.attempt() < config.attempts();
        database.update("""
                update delivery set state = ?, reason = ?, next_at = ? where id = ? and state = 'WAITING' and attempts = ?""",
                again ? Delivery.State.WAITING : Delivery.State.FAILED, why.code(),
                Backoff.after(parcel.attempt(), config.firstWait(), now), parcel.id(), parcel.attempt());
        return again ? "waiting" : "failed";
    }
}
