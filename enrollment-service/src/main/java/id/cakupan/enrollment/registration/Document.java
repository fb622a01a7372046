package id.cakupan.enrollment.registration;

/** What a registration needs and may miss (handbook 3.1 and 3.3). */
enum Document {
    KK,
    KTP,
    BUKU_TABUNGAN,
    SURAT_KUASA_AUTODEBIT,
    SK_PENGANGKATAN,
    DAFTAR_GAJI,
    PENETAPAN_PENGADILAN,
    SURAT_SEKOLAH,
    NIB,
    NPWP,
    FDIPE,
    PASPOR,
    IZIN_KERJA,
    NO_HP,
    ALAMAT_DOMISILI,
    FKTP
}
