package id.cakupan.enrollment.ledger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;
import id.cakupan.kit.sql.Database.Row;

/**
 * Keeps balance loads and person movements from missing each other: a load needs the register for itself, any number of
 * person movements share it. Held to the end of the transaction.
 */
@ApplicationScoped
public class RegisterLock {

    private static final long KEY = 0x7265_6769_7374_6572L;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final String TRY_TO_SHARE = "select pg_try_advisory_xact_lock_shared(?);\n";

    private final Database database;
    private final Clock clock;

    RegisterLock(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * For a change of a person's count: shares the register and asks what no load changes from then on.
     *
     * @throws Refusal 503 {@code register-busy} when a load held the register for three seconds
     */
    @Transactional(MANDATORY)
    public <T> List<T> share(String sql, Row<T> row, Object argument) {
        return database.listIf(TRY_TO_SHARE + sql, row, KEY, argument).orElseGet(() -> {
            waitToShare();
            return database.list(sql, row, argument);
        });
    }

    private void waitToShare() {
        try {
            database.execute("set local lock_timeout = '3s'");
            database.execute("select pg_advisory_xact_lock_shared(?)", KEY);
            database.execute("set local lock_timeout to default");
        } catch (Database.Refused e) {
            throw e.byLock() ? Refusal.busy("register-busy", "Balances are being loaded; try again in a moment.", RETRY) : e;
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
        return database.first("select hold_register_alone(?, '250ms')", row -> row.getBoolean(1), KEY).orElseThrow();
    }
}
