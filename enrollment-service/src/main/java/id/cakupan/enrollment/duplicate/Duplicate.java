package id.cakupan.enrollment.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Two people who may be one.
 *
 * @param survivor of a merge: who stays, else null
 * @param foundBy who named them, null where the register found them
 */
record Duplicate(UUID id, UUID one, UUID other, List<Likeness.Reason> reasons, State state, UUID survivor, Instant foundAt,
        String foundBy, int version) {

    enum State {
        OPEN,
        KEPT_APART,
        MERGED
    }

    Duplicate {
        reasons = List.copyOf(reasons);
    }

    /** The other one of two. */
    UUID beside(UUID person) {
        return person.equals(one) ? other : one;
    }
}
