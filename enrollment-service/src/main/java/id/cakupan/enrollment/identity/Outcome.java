package id.cakupan.enrollment.identity;

/** What the civil registry may say of somebody (handbook 3.5, a proposal: no official list is known). */
public enum Outcome {
    PADAN,
    /** Some of what was told is not as it has it. */
    TIDAK_PADAN,
    NIK_TIDAK_DITEMUKAN,
    /** Her fingerprints and face are not recorded yet. */
    BELUM_REKAM,
    MENINGGAL,
    GANDA,
    PINDAH,
    /** It could not be asked, or its answer could not be read. */
    GANGGUAN
}
