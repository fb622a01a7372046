package id.cakupan.enrollment.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

@ApplicationScoped
class KeyedRequestRepository {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Database database;

    KeyedRequestRepository(Database database) {
        this.database = database;
    }

    /**
     * What a request is known by.
     *
     * @param keys hashes of its key, the one to store first; the others are of older lookup keys
     */
    record Name(String user, String route, List<String> keys) {
    }

    /** What is known of one that was carried out. */
    record Past(byte[] bodyMac, UUID resource) {
    }

    /** Keeps others with this name out until the transaction ends; false when somebody else does. */
    boolean lock(Name name) {
        return name.keys().stream()
                .allMatch(key -> database.first("select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                        row -> row.getBoolean(1), String.join("\n", "keyed request", name.user(), name.route(), key))
                        .orElseThrow());
    }

    /** A request that is not older than 30 days; to be asked after the lock, in a statement of its own. */
    Optional<Past> find(Name name, Instant now) {
        return database.first("""
                select body_mac, resource_id from keyed_request
                where user_name = ? and route = ? and request_key = any(?) and created_at >= ?""",
                row -> new Past(row.getBytes(1), row.getObject(2, UUID.class)), name.user(), name.route(), name.keys(),
                now.minus(KEPT));
    }

    /** Stores a request, in the place of one that is too old to count. */
    void keep(Name name, Past past, Instant now) {
        database.update("delete from keyed_request where user_name = ? and route = ? and request_key = any(?)", name.user(),
                name.route(), name.keys());
        database.update("""
                insert into keyed_request (user_name, route, request_key, body_mac, resource_id, created_at)
                values (?, ?, ?, ?, ?, ?)""", name.user(), name.route(), name.keys().get(0), past.bodyMac(), past.resource(),
                now);
    }

    /** Removes what is older than 30 days. */
    int prune(Instant now) {
        return database.update("delete from keyed_request where created_at < ?", now.minus(KEPT));
    }
}
