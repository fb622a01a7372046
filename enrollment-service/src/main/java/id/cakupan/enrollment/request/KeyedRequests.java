package id.cakupan.enrollment.request;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.personal.LookupHash;
import id.cakupan.enrollment.request.KeyedRequestRepository.Name;
import id.cakupan.enrollment.request.KeyedRequestRepository.Past;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import io.quarkus.security.identity.SecurityIdentity;

/** Makes a repeated write harmless: the same {@code Idempotency-Key} with the same body takes effect once. */
@ApplicationScoped
public class KeyedRequests {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 100;

    private final KeyedRequestRepository requests;
    private final LookupHash hashes;
    private final SecurityIdentity identity;
    private final Clock clock;

    KeyedRequests(KeyedRequestRepository requests, LookupHash hashes, SecurityIdentity identity, Clock clock) {
        this.requests = requests;
        this.hashes = hashes;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Carries out an effect once for each key of a user and route, in the caller's transaction (READ COMMITTED). Kept 30
     * days.
     *
     * @param key value of {@code Idempotency-Key}, or null: then the effect is simply carried out
     * @param route method and path template, such as {@code POST /api/v1/registrations}
     * @param body canonical text of the request; only a keyed hash of it is stored
     * @param effect what to do the first time; returns the resource that it made or changed
     * @param id of a resource
     * @param again reads on a repeat the resource with an id
     * @return the resource
     * @throws Refusal 400 for a key of another length than 8 to 100; 409 {@code request-in-flight} while the same key is
     *         being carried out; 409 {@code idempotency-key-reused} when it came with another body before
     */
    @Transactional(MANDATORY)
    public <T> T once(String key, String route, String body, Supplier<T> effect, Function<T, UUID> id,
            Function<UUID, T> again) {
        if (key == null) {
            return effect.get();
        }
        if (key.length() < MIN_LENGTH || key.length() > MAX_LENGTH) {
            throw Refusal.invalid(new Violation("Idempotency-Key", "header",
                    "Must have %d to %d characters.".formatted(MIN_LENGTH, MAX_LENGTH)));
        }
        Name name = new Name(identity.getPrincipal().getName(), route, hashes.ofRequestKey(key));
        if (!requests.lock(name)) {
            throw new Refusal(409, "request-in-flight",
                    "A request with this Idempotency-Key is being carried out; ask again in a moment.");
        }
        Past past = requests.find(name, clock.instant()).orElse(null);
        if (past == null) {
            T resource = effect.get();
            requests.keep(name, new Past(hashes.ofRequest(body), id.apply(resource)), clock.instant());
            return resource;
        }
        if (!hashes.isOfRequest(past.bodyMac(), body)) {
            throw new Refusal(409, "idempotency-key-reused",
                    "This Idempotency-Key came with another body before; take a new key for a new request.");
        }
        return again.apply(past.resource());
    }

    /** The same for an effect that is known by the id of its resource alone. */
    @Transactional(MANDATORY)
    public UUID once(String key, String route, String body, Supplier<UUID> effect) {
        return once(key, route, body, effect, Function.identity(), Function.identity());
    }
}
