package id.cakupan.reporting.coverage;

/** The three rates, never mixed; the names are those of the contract. */
public enum Indicator {
    /** Registered over population. */
    cakupan,
    /** Active over population. */
    keaktifan_penduduk,
    /** Active over registered. */
    keaktifan_peserta
}
