package id.cakupan.reporting.narrative;

import java.util.Map;

/** What the register's codes for causes, reasons and work are called in print; a code that is not here is printed as it is. */
final class Codes {

    private static final Map<String, Wording> CAUSES = Map.ofEntries(
            Map.entry("NEW", new Wording("Pendaftaran baru", "Newly registered")),
            Map.entry("NEWBORN", new Wording("Bayi baru lahir", "Newborn")),
            Map.entry("FIRST_PAYMENT", new Wording("Iuran pertama dibayar", "First dues paid")),
            Map.entry("ARREARS", new Wording("Menunggak iuran", "Dues unpaid")),
            Map.entry("REACTIVATED", new Wording("Diaktifkan kembali", "Reactivated")),
            Map.entry("SEGMENT_CHANGE", new Wording("Pindah segmen", "Changed segment")),
            Map.entry("MOVED_OUT", new Wording("Pindah keluar", "Moved away")),
            Map.entry("MOVED_IN", new Wording("Pindah masuk", "Moved in")),
            Map.entry("MOVED", new Wording("Pindah domisili, masuk dikurangi keluar", "Moved, in less out")),
            Map.entry("DECEASED", new Wording("Meninggal", "Died")),
            Map.entry("MERGED", new Wording("Data ganda digabung", "Double entries merged")),
            Map.entry("CITIZENSHIP_CHANGED", new Wording("Pindah kewarganegaraan", "Changed citizenship")),
            Map.entry("PBI_REMOVED", new Wording("Dikeluarkan dari daftar PBI", "Taken off the PBI list")),
            Map.entry("PEMDA_STOPPED", new Wording("Tidak lagi dibayar pemda", "No longer paid by local government")),
            Map.entry("EMPLOYMENT_ENDED", new Wording("Berhenti bekerja", "Employment ended")),
            Map.entry("AGE_LIMIT", new Wording("Melewati batas usia anak", "Past the age limit of children")),
            Map.entry("ABROAD", new Wording("Tinggal di luar negeri", "Lives abroad")),
            Map.entry("LAPSED", new Wording("Pendaftaran gugur", "Registration lapsed")),
            Map.entry("REJECTED", new Wording("Pendaftaran ditolak", "Registration rejected")),
            Map.entry("DATA_CLEANED", new Wording("Pembersihan data", "Data cleaned")),
            Map.entry("BALANCE",
                    new Wording("Total baru dari laporan, sebab tidak diketahui", "New total of a report, cause not known")));

    private static final Map<String, Wording> REASONS = Map.ofEntries(
            Map.entry("BELUM_BAYAR_PERTAMA", new Wording("Belum membayar iuran pertama", "First dues not paid yet")),
            Map.entry("MENUNGGAK", new Wording("Menunggak iuran", "Dues unpaid")),
            Map.entry("PBI_DIHAPUS", new Wording("Dikeluarkan dari daftar PBI", "Taken off the PBI list")),
            Map.entry("PEMDA_BERHENTI", new Wording("Tidak lagi dibayar pemda", "No longer paid by local government")),
            Map.entry("BERHENTI_KERJA", new Wording("Berhenti bekerja", "Employment ended")),
            Map.entry("PURNA_PN", new Wording("Purnatugas dari dinas negara", "Left the service of the state")),
            Map.entry("USIA_ANAK", new Wording("Melewati batas usia anak", "Past the age limit of children")),
            Map.entry("NIK_TIDAK_PADAN", new Wording("NIK tidak padan", "NIK does not match")),
            Map.entry("GANDA", new Wording("Tercatat ganda", "Entered twice")),
            Map.entry("LUAR_NEGERI", new Wording("Tinggal di luar negeri", "Lives abroad")),
            Map.entry("UNSPECIFIED", new Wording("Sebab tidak disebut laporan", "Reason not named by the report")));

    private static final Map<String, Wording> WORK = Map.ofEntries(
            Map.entry("VERIFY", new Wording("Pendaftaran yang perlu diverifikasi", "Registrations to verify")),
            Map.entry("COMPLETE", new Wording("Berkas yang perlu dilengkapi", "Registrations with documents missing")),
            Map.entry("PAY", new Wording("Menunggu iuran pertama", "Waiting for the first dues")),
            Map.entry("ACTIVATE", new Wording("Menunggu mulai berlaku", "Waiting for the first day of membership")),
            Map.entry("PHK_END", new Wording("Jaminan setelah PHK berakhir", "Cover after a dismissal ends")),
            Map.entry("AGE_LIMIT", new Wording("Anak mencapai batas usia", "Children reaching the age limit")),
            Map.entry("COVER", new Wording("Peserta yang penanggungnya berhenti atau meninggal",
                    "Members whose worker stopped working or died")),
            Map.entry("NIK", new Wording("Peserta yang belum ber-NIK", "Members still without a NIK")),
            Map.entry("CARD", new Wording("Kartu yang perlu diterbitkan", "Cards to issue")));

    private Codes() {
    }

    static String cause(String code, Lang lang) {
        return named(CAUSES, code, lang);
    }

    static String reason(String code, Lang lang) {
        return named(REASONS, code, lang);
    }

    static String work(String code, Lang lang) {
        return named(WORK, code, lang);
    }

    private static String named(Map<String, Wording> names, String code, Lang lang) {
        Wording name = names.get(code);
        return name == null ? code : name.in(lang);
    }
}
