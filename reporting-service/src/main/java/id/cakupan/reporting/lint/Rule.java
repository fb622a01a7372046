package id.cakupan.reporting.lint;

import static id.cakupan.reporting.lint.Objection.Severity.blocking;
import static id.cakupan.reporting.lint.Objection.Severity.warning;

import java.util.Locale;

import id.cakupan.reporting.lint.Objection.Severity;

/** What must hold before a briefing is issued, with the remedy where it does not. */
enum Rule {
    PARTS_AND_TOTAL(blocking, "areas",
            new Text("Periksa saldo wilayah di register, lalu buat draf baru.",
                    "Check the balances of the areas in the register, then make a new draft.")),
    REST_OUTSIDE_AREAS(warning, "areas",
            new Text("Sebutkan bahwa jumlah wilayah lebih kecil daripada totalnya, atau muat saldo yang kurang.",
                    "Say that the areas sum to less than the total, or load the balances that are missing.")),
    STATUS_AND_TOTAL(blocking, "activity",
            new Text("Periksa saldo menurut status di register, lalu buat draf baru.",
                    "Check the balances by status in the register, then make a new draft.")),
    RATE_OF_PARTS(blocking, "coverage",
            new Text("Laporkan kepada pengelola coverage-service; angka ini tidak boleh terbit.",
                    "Report it to the operator of coverage-service; this figure must not go out.")),
    BOTH_BASES(warning, "activity",
            new Text("Muat edisi penduduk yang mencakup wilayah ini, atau sebutkan dasar satu-satunya angka.",
                    "Load a population edition that yields this scope, or name the base of the only rate.")),
    ABOVE_FULL_EXPLAINED(blocking, "coverage",
            new Text("Tambahkan penjelasan pada pernyataan.", "Add the explanation to the statement.")),
    AREAS_ABOVE_FULL(warning, "areas", new Text("Siapkan penjelasan untuk tiap wilayah itu sebelum berbicara.",
            "Have an explanation of each of these areas ready before you speak.")),
    ONE_EDITION(blocking, "population",
            new Text("Pilih satu edisi penduduk untuk seluruh naskah.",
                    "Choose one population edition for the whole briefing.")),
    TARGET_AND_GAP(blocking, "targets",
            new Text("Laporkan kepada pengelola coverage-service; kalimat tentang sasaran bisa terbalik.",
                    "Report it to the operator of coverage-service; the sentence on the target may be the wrong way round.")),
    AREAS_KNOWN(warning, "areas",
            new Text("Muat angka wilayah yang belum ada, atau sebutkan bahwa wilayah itu belum diketahui.",
                    "Load the figures of these areas, or say that they are not known.")),
    DAY_IS_OVER(blocking, "coverage",
            new Text("Tunggu sampai hari itu berakhir, atau pilih hari sebelumnya.",
                    "Wait until the day is over, or choose the day before.")),
    JUMP(warning, "coverage",
            new Text("Periksa sebabnya pada perbandingan dengan terbitan itu sebelum berbicara.",
                    "Look for the cause in the comparison with that issue before you speak.")),
    CHANGE_EXPLAINED(blocking, "change",
            new Text("Laporkan kepada pengelola coverage-service; sebab perubahan tidak boleh disebut.",
                    "Report it to the operator of coverage-service; no cause of the change may be named.")),
    CHANGE_NOT_CHECKED(warning, "change",
            new Text("Jangan menyebut sebab perubahan, atau pilih hari pembanding lain.",
                    "Name no cause of the change, or choose another day to compare with.")),
    ISSUES_AGREE(blocking, "coverage",
            new Text("Ganti atau tarik terbitan itu, atau jelaskan mengapa angkanya berbeda.",
                    "Replace or withdraw that issue, or explain why the figures differ.")),
    ESTIMATED_INPUT(warning, "sources",
            new Text("Sebut angka itu sebagai perkiraan, di naskah maupun saat berbicara.",
                    "Call the figure an estimate, on paper and when you speak.")),
    NUMBER_IN_DATA(blocking, "words", new Text("Pakai angka dari naskah, atau beri alasan dan sumber angka itu.",
            "Use a number of the briefing, or give reason and source of this one."));

    private final Severity severity;
    private final String place;
    private final Text remedy;

    Rule(Severity severity, String place, Text remedy) {
        this.severity = severity;
        this.place = place;
        this.remedy = remedy;
    }

    /** Stable name, {@code parts-and-total}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param subject what it objects to, apart from all else that it may object to; empty where there is only one */
    Objection objects(String subject, String indonesian, String english) {
        String key = subject.isEmpty() ? code() : code() + ":" + subject;
        return new Objection(key, code(), severity, place, new Text(indonesian, english), remedy);
    }
}
