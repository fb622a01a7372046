package id.cakupan.reporting.page;

import java.util.List;
import java.util.Map;

import id.cakupan.kit.Violation;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/** A problem in the reader's language; its template is {@code templates/ErrorPage.html}. */
record ErrorPage(Lang lang, int status, String title, String text, List<String> hints) implements TemplateInstance {

    static ErrorPage of(Lang lang, int status, String code, List<?> missing, List<?> violations) {
        if (code.equals("peer-unavailable")) {
            return new ErrorPage(lang, status, lang.say("Data belum dapat diambil", "The data cannot be fetched"),
                    lang.say("Naskah tidak dibuat selama ada bagian yang hilang. Coba lagi sebentar lagi. Yang hilang:",
                            "No briefing is made while a part is missing. Try again in a moment. Missing:"),
                    missing.stream().map(part -> missing(String.valueOf(part), lang)).toList());
        }
        if (code.equals("invalid-input")) {
            return new ErrorPage(lang, status, lang.say("Permintaan belum benar", "The request is not right"),
                    lang.say("Perbaiki yang berikut, lalu coba lagi.", "Mend the following and try again."),
                    violations.stream().map(violation -> hint(violation, lang)).toList());
        }
        return new ErrorPage(lang, status, title(status, lang), text(status, lang), List.of());
    }

    private static String missing(String part, Lang lang) {
        return part.equals("figures")
                ? lang.say("angka cakupan (coverage-service)", "the figures (coverage-service)")
                : lang.say("kanal dan program (enrollment-service)", "channels and programmes (enrollment-service)");
    }

    private static String hint(Object found, Lang lang) {
        if (!(found instanceof Violation violation)) {
            return lang.say("Periksa isian.", "Check the entries.");
        }
        Map<String, String> indonesian = Map.of("asOf",
                "Tanggal (asOf) ditulis sekali, seperti 2023-09-01, dan tidak sesudah hari ini.",
                "knownAt",
                "Waktu pengetahuan (knownAt) ditulis sekali, seperti 2023-09-02T03:00:00Z.", "population",
                "Edisi penduduk (population) ditulis sekali, seperti dukcapil-2022-S2.", "lang",
                "Bahasa (lang) ditulis sekali: id atau en.");
        String english = violation.field() + ": " + violation.message();
        String unknown = violation.field() + ": tidak dikenal. Yang dikenal: asOf, knownAt, population, lang.";
        return lang.say(indonesian.getOrDefault(violation.field(), unknown), english);
    }

    private static String title(int status, Lang lang) {
        if (status == 404) {
            return lang.say("Tidak ditemukan", "Not found");
        }
        if (status == 403) {
            return lang.say("Tidak berwenang", "Not allowed");
        }
        if (status == 401) {
            return lang.say("Perlu masuk", "Sign in");
        }
        return lang.say("Tidak dapat ditampilkan", "Cannot be shown");
    }

    private static String text(int status, Lang lang) {
        if (status == 404) {
            return lang.say("Wilayah, edisi penduduk, atau halaman ini tidak ada.",
                    "There is no such area, population edition or page.");
        }
        if (status == 403) {
            return lang.say("Peran Anda tidak boleh membuka halaman ini.", "Your role may not open this page.");
        }
        if (status == 401) {
            return lang.say("Nama pengguna atau kata sandi tidak cocok.", "User name or password do not fit.");
        }
        return lang.say("Terjadi kesalahan di pihak kami; sudah dicatat.", "Something went wrong on our side; it is recorded.");
    }
}
