package id.cakupan.reporting.alert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * After which alert a page goes on, where open ones come first and of each sort the newest.
 *
 * @param over whether that alert is over
 * @param number of that alert
 */
record AlertPlace(boolean over, long number) {

    static final AlertPlace FIRST = new AlertPlace(false, Long.MAX_VALUE);

    private static final Pattern WRITTEN = Pattern.compile("(open|over)-([1-9][0-9]{0,17})");

    static AlertPlace after(Alert.Answer alert) {
        return new AlertPlace(alert.overAt() != null, alert.number());
    }

    /** As a link has it; the first place where it is none. */
    static AlertPlace of(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        return parts.matches() ? new AlertPlace("over".equals(parts.group(1)), Long.parseLong(parts.group(2))) : FIRST;
    }

    /** For a link. */
    String written() {
        return (over ? "over-" : "open-") + number;
    }
}
