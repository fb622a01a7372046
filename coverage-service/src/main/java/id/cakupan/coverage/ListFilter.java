package id.cakupan.coverage;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** A text by which a list is narrowed. */
public final class ListFilter {

    private ListFilter() {
    }

    /** The text as it was sent, null for none; refused where it is too long or holds control characters. */
    public static String of(String parameter, String value, int longest) {
        if (value != null && (value.length() > longest || value.chars().anyMatch(Character::isISOControl))) {
            throw Refusal.invalid(Violation.query(parameter,
                    "Must be at most %d characters, without control characters.".formatted(longest)));
        }
        return value;
    }
}
