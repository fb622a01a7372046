package id.cakupan.enrollment.duplicate;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.duplicate.Likeness.Reason;
import id.cakupan.enrollment.request.Ids;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import io.quarkus.security.identity.SecurityIdentity;

/** An officer names two people as one, which the register would not find. */
@ApplicationScoped
class NameDuplicate {

    private final DuplicateStore store;
    private final SecurityIdentity user;

    NameDuplicate(DuplicateStore store, SecurityIdentity user) {
        this.store = store;
        this.user = user;
    }

    /** @param participants two ids */
    record Request(List<String> participants) {

        Request {
            participants = participants == null ? List.of() : Collections.unmodifiableList(participants); // may hold a null from the client
        }
    }

    /**
     * The pair; that which was found before, where it was.
     *
     * @throws Refusal 400
     */
    @Transactional(MANDATORY)
    Duplicate name(Request request) {
        List<UUID> ids = request == null || request.participants().size() != 2 ? List.of()
                : request.participants().stream().flatMap(text -> Ids.of(text).stream())
                        .filter(store::exists)
                        .distinct()
                        .toList();
        if (ids.size() != 2) {
            throw Refusal.invalid(Violation.body("participants", "Must be the ids of two participants."));
        }
        store.add(ids.get(0), ids.get(1), EnumSet.of(Reason.NAMED), user.getPrincipal().getName());
        return store.find(ids.get(0), ids.get(1)).orElseThrow();
    }
}
