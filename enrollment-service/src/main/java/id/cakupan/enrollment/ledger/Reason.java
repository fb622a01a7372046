package id.cakupan.enrollment.ledger;

/**
 * Why a participant is not active, as the offices write it (handbook 4.2). A person's NON_AKTIF always has one; only balance
 * rows
 * leave it UNSPECIFIED.
 */
public enum Reason {
    /** For a status that has no reason. */
    NONE,
    BELUM_BAYAR_PERTAMA,
    /** Dues unpaid. */
    MENUNGGAK,
    PBI_DIHAPUS,
    PEMDA_BERHENTI,
    BERHENTI_KERJA,
    /** Left the service of the state. */
    PURNA_PN,
    /** A child past the age up to which it is covered. */
    USIA_ANAK,
    NIK_TIDAK_PADAN,
    GANDA,
    LUAR_NEGERI,
    UNSPECIFIED
}
