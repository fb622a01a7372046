package id.cakupan.reporting.pack;

import java.util.Locale;

import id.cakupan.reporting.lint.Text;

/** Why an area of a pack has no file. */
enum Reason {
    NO_FIGURE("Belum ada angka peserta untuk wilayah dan tanggal ini.",
            "There is no number of participants for this area and day."),
    NOT_FOUND("Wilayah ini, atau edisi penduduk itu untuknya, tidak ada pada tanggal tersebut.",
            "There is no such area on that day, or no such population edition for it."),
    REFUSED("coverage-service menolak pertanyaan tentang wilayah ini.",
            "coverage-service refused the question about this area."),
    PEER_UNAVAILABLE("coverage-service atau enrollment-service tidak menjawab.",
            "coverage-service or enrollment-service did not answer."),
    NOT_MADE("Berkas gagal dibuat; penyebabnya tercatat di log layanan.",
            "The file could not be made; the log of the service says why.");

    private final Text text;

    Reason(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    /** Stable name in answers of the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Reason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Text text() {
        return text;
    }
}
