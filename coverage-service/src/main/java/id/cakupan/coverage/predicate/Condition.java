package id.cakupan.coverage.predicate;

/**
 * One thing that a rule asks for.
 *
 * @param condition {@code cakupan}, {@code keaktifan_penduduk}, {@code keaktifan_peserta}, {@code porsi_pemda},
 *        {@code perjanjian}, {@code tanpa_tunggakan}, {@code permintaan} or {@code lunas_sampai}
 * @param asked the percentage or day that is asked for; null where it is neither
 * @param stands the percentage or day as it is, rounded once; null where not known or neither
 * @param met null where that cannot be said
 * @param people that are missing, or, negative, that may be lost until none is; null where people do not decide or are not
 *        known
 * @param rupiah that is owed; null where dues do not decide or are not known
 * @param reason why it cannot be said; null where it can
 */
public record Condition(String condition, String asked, String stands, Boolean met, Long people, Long rupiah, String reason) {

    static Condition unknown(String condition, String asked, String reason) {
        return new Condition(condition, asked, null, null, null, null, reason);
    }

    static Condition done(String condition, String asked, String stands, boolean met) {
        return new Condition(condition, asked, stands, met, null, null, null);
    }
}
