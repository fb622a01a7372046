package id.cakupan.reporting.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The figures of one day in a row of days; what is not known of it is null.
 *
 * @param asOf null in the row of an area inside a scope, which has the days of the scope
 * @param populationEdition the one in use on the day; null as {@code asOf}
 * @param cakupan rates in percent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Moment(LocalDate asOf, Long registered, Long active, Long population, String populationEdition,
        BigDecimal cakupan, BigDecimal keaktifanPenduduk, BigDecimal keaktifanPeserta, Provenance provenance) {

    /** Whether the status of all is known, so that {@code active} is all of the active. */
    public boolean knowsStatus() {
        return keaktifanPeserta != null;
    }

    /** A rate in percent; null where it is not known. */
    public BigDecimal rate(Indicator indicator) {
        return switch (Objects.requireNonNull(indicator)) {
            case cakupan -> cakupan;
            case keaktifan_penduduk -> keaktifanPenduduk;
            case keaktifan_peserta -> keaktifanPeserta;
        };
    }
}
