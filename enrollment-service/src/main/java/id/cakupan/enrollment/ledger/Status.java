package id.cakupan.enrollment.ledger;

/** Status of a counted participant. AKTIF and AKTIF_PHK are active; UNSPECIFIED is registered, nothing more is known. */
public enum Status {
    AKTIF,
    AKTIF_PHK,
    NON_AKTIF,
    MENUNGGU_PEMBAYARAN,
    UNSPECIFIED
}
