package id.cakupan.reporting.enrollment;

import java.util.Locale;
import java.util.Objects;

/**
 * A branch or deputy region.
 *
 * @param scope {@code branch:CODE} or {@code deputy:CODE}
 * @param name as briefings call it, such as {@code KC Denpasar}
 */
public record Office(String scope, String name, Kind kind) {

    /** What it is. */
    public enum Kind {
        BRANCH,
        DEPUTY
    }

    public Office {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
    }

    /** Whether its name or code has these words in it, in any case; none fit every office. */
    public boolean fits(String words) {
        String sought = words.toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(sought) || scope.toLowerCase(Locale.ROOT).contains(sought);
    }
}
