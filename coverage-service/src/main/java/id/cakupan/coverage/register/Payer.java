package id.cakupan.coverage.register;

/** Who pays the dues of a member, or a part of them (handbook 2). */
public enum Payer {
    PEMERINTAH_PUSAT,
    PEMERINTAH_DAERAH,
    PEMBERI_KERJA,
    PEKERJA,
    PESERTA
}
