package id.cakupan.enrollment.personal;

import java.util.List;

/**
 * Number of a family card (No. KK). Its inner structure is not relied on. Never printed whole.
 *
 * @param digits the 16 digits
 */
public record FamilyNumber(String digits) {

    private static final String SHAPE = "[0-9]{16}";

    public FamilyNumber {
        if (!digits.matches(SHAPE)) {
            throw new IllegalArgumentException("A family number has 16 digits.");
        }
    }

    /** What makes a text no family number; empty when all is well. */
    public static List<String> faults(String text) {
        return text.matches(SHAPE) ? List.of() : List.of("Must be 16 digits.");
    }

    @Override
    public String toString() {
        return "*".repeat(12) + digits.substring(12);
    }
}
