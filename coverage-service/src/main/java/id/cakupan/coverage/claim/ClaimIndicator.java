package id.cakupan.coverage.claim;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a printed percentage may be a share of. */
public enum ClaimIndicator {

    /** Registered by population. */
    CAKUPAN,

    /** Active by population. */
    KEAKTIFAN_PENDUDUK,

    /** Active by registered. */
    KEAKTIFAN_PESERTA,

    /** Inactive by population. */
    KETIDAKAKTIFAN_PENDUDUK,

    /** Inactive by registered. */
    KETIDAKAKTIFAN_PESERTA;

    /** Whether it is a share of the population, else of the registered. */
    public boolean ofPopulation() {
        return this != KEAKTIFAN_PESERTA && this != KETIDAKAKTIFAN_PESERTA;
    }

    /** Its name in answers. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
