package id.cakupan.enrollment.ledger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import id.cakupan.kit.Refusal;

/**
 * Keeps balance loads and person movements from missing each other: a load needs the register for itself, any number of
 * person movements share it. Held to the end of the transaction.
 */
@ApplicationScoped
public class RegisterLock {

    private static final long KEY = 0x7265_6769_7374_6572L;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EntityManager entities;
    private final Clock clock;

    RegisterLock(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** For a change of a person's count. */
    @Transactional(MANDATORY)
    public void share() {
        entities.createNativeQuery("select pg_advisory_xact_lock_shared(:key)").setParameter("key", KEY).getSingleResult();
    }

    /**
     * For a balance load. Whoever waits in a queue for an exclusive lock holds up all who come after him, so this
     * stands in it for a quarter of a second only, steps aside, and comes back.
     *
     * @throws Refusal 503 {@code register-busy} when others held the register for five seconds
     */
    @Transactional(MANDATORY)
    public void holdAlone() {
        Instant end = clock.instant().plus(PATIENCE);
        while (!takeWithin()) {
            if (clock.instant().isAfter(end)) {
                throw Refusal.busy("register-busy", "Registrations are being written; try again in a moment.",
                        Duration.ofSeconds(2));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
        }
    }

    // A lock timeout would end the transaction; inside a block with an exception clause it ends only the attempt.
    private boolean takeWithin() {
        return (Boolean) entities.createNativeQuery("select hold_register_alone(:key, '250ms')").setParameter("key", KEY)
                .getSingleResult();
    }
}
