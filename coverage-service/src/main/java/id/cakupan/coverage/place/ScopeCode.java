package id.cakupan.coverage.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a branch or deputy region is written as a scope.
 *
 * @param kind {@code BRANCH} or {@code DEPUTY}
 * @param code its own code, without the word before it
 */
record ScopeCode(ScopeKind kind, String code) {

    private static final Pattern FORM = Pattern.compile("(branch|deputy):([A-Z0-9.-]{1,10})");

    /** Empty where the text has not that form, as that of an area. */
    static Optional<ScopeCode> of(String scope) {
        if (scope.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(scope);
        return parts.matches()
                ? Optional.of(new ScopeCode(parts.group(1).equals("branch") ? ScopeKind.BRANCH : ScopeKind.DEPUTY,
                        parts.group(2)))
                : Optional.empty();
    }

    static String branch(String code) {
        return "branch:" + code;
    }

    static String deputy(String code) {
        return "deputy:" + code;
    }
}
