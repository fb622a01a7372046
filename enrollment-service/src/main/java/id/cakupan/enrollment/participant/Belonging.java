package id.cakupan.enrollment.participant;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where somebody belongs.
 *
 * @param family null for none
 * @param relationship to its head, null where it is not known
 * @param coveredBy the worker whose dues cover her; null in her own right, or where it is not known
 * @param educationUntil last day of formal education by the letter of a school; null without one
 */
public record Belonging(UUID family, Relationship relationship, UUID coveredBy, LocalDate educationUntil) {

    /** To no family. */
    public static final Belonging NONE = new Belonging(null, null, null, null);
}
