package id.cakupan.coverage.published;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How firmly a report states a number. */
public enum Qualifier {
    ABOUT,
    AT_LEAST;

    /** Its name in files and answers. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
