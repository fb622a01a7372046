package id.cakupan.enrollment.ledger;

/** Why a participant is not active. A person's NON_AKTIF always has one; only balance rows leave it UNSPECIFIED. */
public enum Reason {
    /** For a status that has no reason. */
    NONE,
    BELUM_BAYAR_PERTAMA,
    UNSPECIFIED
}
