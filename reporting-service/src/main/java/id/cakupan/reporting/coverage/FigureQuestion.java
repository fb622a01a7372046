package id.cakupan.reporting.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which figure is wanted.
 *
 * @param scope code of the area: {@code ID}, {@code 16}, {@code 16.07}, {@code branch:601} ...
 * @param asOf the day whose end is meant
 * @param knownAt what was known at that instant; empty for now
 * @param population the edition to use; empty for the default one
 */
public record FigureQuestion(String scope, LocalDate asOf, Optional<Instant> knownAt, Optional<String> population) {

    /** Whether provinces or branches stand between the scope and its regencies. */
    public boolean skipsRegencies() {
        return scope.equals("ID") || scope.startsWith("deputy:");
    }
}
