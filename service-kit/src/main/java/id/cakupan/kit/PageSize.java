package id.cakupan.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * How many items a page of a list has, as the query parameter {@code limit} asks for it.
 *
 * @param usual where nobody asks
 * @param most more are refused, not cut, so that nobody takes a part for the whole
 */
public record PageSize(int usual, int most) {

    /** The size that is asked for, null for no wish; refused where it is none. */
    public int of(String limit) {
        List<Violation> violations = new ArrayList<>();
        int size = of(limit, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return size;
    }

    /** As {@link #of(String)}, but a size that is none is read as the usual one and added to the violations. */
    public int of(String limit, List<Violation> violations) {
        if (limit == null) {
            return usual;
        }
        int size = limit.matches("[0-9]{1,9}") ? Integer.parseInt(limit) : 0;
        if (size >= 1 && size <= most) {
            return size;
        }
        violations.add(Violation.query("limit", "Must be a whole number from 1 to %d.".formatted(most)));
        return usual;
    }
}
