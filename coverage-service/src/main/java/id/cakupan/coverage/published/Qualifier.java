package id.cakupan.coverage.published;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How firmly a report states a number. */
public enum Qualifier {
    ABOUT,
    AT_LEAST,
    /** It gives names and no number; the number is how many names it gives. */
    NAMED;

    /** Its name in files and answers. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
