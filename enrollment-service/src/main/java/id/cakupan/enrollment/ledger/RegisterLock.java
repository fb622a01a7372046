package id.cakupan.enrollment.ledger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import id.cakupan.kit.Refusal;
import io.agroal.api.AgroalDataSource;

/**
 * Keeps balance loads and person movements from missing each other: a load needs the register for itself, any number of
 * person movements share it. Held to the end of the transaction.
 */
@ApplicationScoped
public class RegisterLock {

    private static final long KEY = 0x7265_6769_7374_6572L;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final EntityManager entities;
    private final AgroalDataSource database;
    private final Clock clock;

    RegisterLock(EntityManager entities, AgroalDataSource database, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /**
     * For a change of a person's count.
     *
     * @throws Refusal 503 {@code register-busy} when a load held the register for three seconds
     */
    @Transactional(MANDATORY)
    public void share() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '3s'");
            statement.execute("select pg_advisory_xact_lock_shared(%d)".formatted(KEY));
            statement.execute("set local lock_timeout to default");
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw Refusal.busy("register-busy", "Balances are being loaded; try again in a moment.", RETRY);
            }
            throw new IllegalStateException("The register could not be shared.", e);
        }
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
                throw Refusal.busy("register-busy", "Registrations are being written; try again in a moment.", RETRY);
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
