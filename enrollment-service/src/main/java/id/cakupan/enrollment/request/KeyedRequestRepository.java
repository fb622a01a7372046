package id.cakupan.enrollment.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

@ApplicationScoped
class KeyedRequestRepository {

    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entities;

    KeyedRequestRepository(EntityManager entities) {
        this.entities = entities;
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
        return name.keys().stream().allMatch(key -> (Boolean) entities
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", String.join("\n", "keyed request", name.user(), name.route(), key)).getSingleResult());
    }

    /** A request that is not older than 30 days; to be asked after the lock, in a statement of its own. */
    Optional<Past> find(Name name, Instant now) {
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = named(entities.createNativeQuery("""
                select body_mac, resource_id from keyed_request
                where user_name = :user and route = :route and request_key in (:keys) and created_at >= :since
                """, Tuple.class), name).setParameter("since", now.minus(KEPT)).getResultStream();
        return rows.findFirst().map(row -> new Past(row.get(0, byte[].class), row.get(1, UUID.class)));
    }

    /** Stores a request, in the place of one that is too old to count. */
    void keep(Name name, Past past, Instant now) {
        named(entities.createNativeQuery("""
                delete from keyed_request where user_name = :user and route = :route and request_key in (:keys)
                """), name).executeUpdate();
        entities.createNativeQuery("""
                insert into keyed_request (user_name, route, request_key, body_mac, resource_id, created_at)
                values (:user, :route, :key, :mac, :resource, :now)
                """).setParameter("user", name.user()).setParameter("route", name.route())
                .setParameter("key", name.keys().get(0)).setParameter("mac", past.bodyMac())
                .setParameter("resource", past.resource())
                .setParameter("now", now).executeUpdate();
    }

    /** Removes what is older than 30 days. */
    int prune(Instant now) {
        return entities.createNativeQuery("delete from keyed_request where created_at < :before")
                .setParameter("before", now.minus(KEPT)).executeUpdate();
    }

    private static Query named(Query query, Name name) {
        return query.setParameter("user", name.user()).setParameter("route", name.route()).setParameter("keys", name.keys());
    }
}
