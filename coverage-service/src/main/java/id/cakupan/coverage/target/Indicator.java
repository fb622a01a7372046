package id.cakupan.coverage.target;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The three rates, never mixed. */
public enum Indicator {

    /** Registered by population. */
    CAKUPAN,

    /** Active by population. */
    KEAKTIFAN_PENDUDUK,

    /** Active by registered. */
    KEAKTIFAN_PESERTA;

    /** Its name in files and answers. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
