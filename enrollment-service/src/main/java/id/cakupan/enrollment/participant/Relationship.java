package id.cakupan.enrollment.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.cakupan.kit.Violation;

/** To the head of a family, as family cards have it; who is covered with whom follows from more than that. */
public enum Relationship {
    KEPALA_KELUARGA,
    SUAMI,
    ISTRI,
    ANAK,
    ORANG_TUA,
    MERTUA,
    LAINNYA;

    /**
     * The one with a name; null where it is left out or wrong, which is added to the violations.
     *
     * @param field of the request
     */
    public static Relationship named(String field, String text, List<Violation> violations) {
        Optional<Relationship> found = Arrays.stream(values()).filter(known -> known.name().equals(text)).findFirst();
        if (text != null && found.isEmpty()) {
            violations.add(Violation.body(field, "Must be one of %s; leave it out where it is not known."
                    .formatted(String.join(", ", Arrays.stream(values()).map(Enum::name).toList()))));
        }
        return found.orElse(null);
    }
}
