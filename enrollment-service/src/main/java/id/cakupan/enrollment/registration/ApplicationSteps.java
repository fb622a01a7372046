package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;

/** A step of all who registered together, or of none. */
@ApplicationScoped
class ApplicationSteps {

    private final KeyedRequests requests;
    private final RegistrationRepository registrations;

    ApplicationSteps(KeyedRequests requests, RegistrationRepository registrations) {
        this.requests = requests;
        this.registrations = registrations;
    }

    /**
     * A step, of who follows nobody first.
     *
     * @param path of it below the application
     * @param body canonical text of what it is
     * @param concerned whether a registration takes part; those that do not stay as they are
     * @param step of one registration
     * @throws Refusal 404; 409 where none takes part, or as of one of them
     */
    @Transactional(MANDATORY)
    void take(Key key, String path, String body, Predicate<Registration> concerned, Consumer<UUID> step) {
        requests.once(key.text(), route(path), key.application() + " " + body, () -> {
            parts(key.application(), concerned.and(one -> !one.participant().isMerged())).forEach(one -> take(one.id(), step));
            return key.application();
        });
    }

    /** Takes a step back, in the other order. */
    @Transactional(MANDATORY)
    void takeBack(Key key, String body, Predicate<Registration> concerned, Consumer<UUID> step) {
        requests.once(key.text(), route("undo"), key.application() + " " + body, () -> {
            List<Registration> parts = new ArrayList<>(parts(key.application(), concerned));
            Collections.reverse(parts);
            parts.forEach(one -> take(one.id(), step));
            return key.application();
        });
    }

    private static String route(String path) {
        return "POST /api/v1/applications/{id}/" + path;
    }

    private List<Registration> parts(UUID application, Predicate<Registration> concerned) {
        List<Registration> all = registrations.heldTogether(application);
        List<Registration> parts = all.stream().filter(concerned)
                .sorted(Comparator.comparing(one -> one.terms().follows() != null)).toList();
        if (parts.isEmpty()) {
            throw RejectRegistration.closed(all.get(0));
        }
        return parts;
    }

    /**
     * Of which application, once.
     *
     * @param text value of {@code Idempotency-Key}, or null
     */
    record Key(String text, UUID application) {
    }

    /** Names which one a refusal is about. */
    private static void take(UUID registration, Consumer<UUID> step) {
        try {
            step.accept(registration);
        } catch (Refusal e) {
            throw e.violations().isEmpty()
                    ? new Refusal(e.status(), e.code(), "Registration %s: %s".formatted(registration, e.getMessage()))
                    : e;
        }
    }
}
