package id.cakupan.reporting.press;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which a text says what a number counts. Of two at one place the one named first here holds. */
final class Cues {

    private static final String NOT = "(?:belum|tidak|tak|never been|not(?: yet)?(?: been)?|un)";

    private static final Map<Subject, Pattern> STRONG = new LinkedHashMap<>();

    static {
        strong(Subject.VISITS_PER_DAY, "per hari|setiap hari|tiap hari|sehari|rata-rata harian|per day|a day|daily");
        strong(Subject.VISITS, "kunjungan|pemanfaatan|memanfaatkan|dimanfaatkan|utilisasi|visits");
        strong(Subject.GAP, NOT + "[\\s-]*(?:ter|di)?(?:daftar|cover|lindungi|jamin|data|registered|covered|insured)\\w*"
                + "|(?:belum|tidak)\\s+(?:menjadi|jadi|memiliki|mempunyai|punya|masuk|ikut|tersentuh|mengantongi|ber-?JKN|punya)"
                + "|lagi\\s+(?:yang\\s+)?(?:menjadi|belum|harus|perlu)|diupayakan|kekurangan|sisanya|sisa|tersisa|selisih"
                + "|without coverage|remaining|masih kurang|kekurangannya|tinggal(?=\\s*$)|yang belum\\b(?!\\s+(?:ke)?aktif)|still to be|leaving|yet to|still outside|outside the|belum pernah|tanpa jaminan|di luar (?:program|JKN|kepesertaan)");
        strong(Subject.INACTIVE,
                "(?:tidak|non|belum|tak|in|not)[\\s-]*(?:ke)?(?:aktif|active)\\w*|menunggak|penunggak|arrears|lapsed|dibekukan|terblokir|kedaluwarsa|tak bernyawa|mati\\b|nonaktif|in arrears"
                        + "|ketidakaktifan");
        strong(Subject.ACTIVE, "keaktifan|aktif\\b|paid up|paid-up|active\\b|activity");
        strong(Subject.TARGET,
                "target\\w*|menargetkan|ditargetkan|sasaran|seharusnya|harus|wajib|membidik|dibidik|minimal|ambang|syarat"
                        + "|aims?|goal|at least|diharapkan|ditetapkan|benchmark|threshold|wants? to|to reach|ingin|berharap|garis\\b|patokan|menuntaskan|mewujudkan|meraih|berupaya mencapai|akan mencapai|kejar|mengejar|dikejar|menuju|paling lambat");
        strong(Subject.ADDED,
                "penambahan|tambahan|bertambah|menambah|peserta baru|pendaftar|mendaftarkan|newly|new (?:participants|members)"
                        + "|pertambahan");
        strong(Subject.REGISTERED,
                "terdaftar|ter-?cover\\w*|terlindungi|dilindungi|terjamin|terdata|kepesertaan|cakupan|coverage|covered"
                        + "|registered|menjadi peserta|jadi peserta|jumlah peserta|peserta JKN|total peserta|UHC|Universal Health Coverage"
                        + "|(?:memiliki|punya) (?:JKN|jaminan|KIS)|(?:sudah|telah) (?:punya|memiliki|ber)|telah menjadi|sudah masuk|mengantongi|enrolled|insured|membership|tergabung|(?:pe|meme)gang (?:kartu|kepesertaan)|tercatat|kartu JKN|pesertanya|ber-?JKN|capaian"
                        + "");
        strong(Subject.POPULATION,
                "jumlah penduduk|total penduduk|penduduk(?:nya)?(?! (?:yang )?(?:ter|sudah|telah|di|ber))|population"
                        + "|total jiwa|total warga|dari total|jumlah warga|jumlah jiwa|residents|berpenduduk|inhabitants");
    }

    private static final Pattern BOUND = Pattern
            .compile("(?:lebih dari|di atas|diatas|kurang dari|di bawah|hampir|nyaris|lebih dari sekitar"
                    + "|more than|over|almost|nearly|under|above|minimal|at least)\\s*$", CASE_INSENSITIVE);

    private static final Pattern ABOUT = Pattern.compile(
            "(?:sekitar|kurang lebih|kisaran|mendekati|sedikitnya|setidaknya|about|around|some|roughly|±)\\s*$",
            CASE_INSENSITIVE);
    private static final Pattern SOME = Pattern
            .compile("\\b(?:laki-laki|perempuan|wanita|pria|anak-anak|lansia|PPU(?![\\s-]*(?:PN|BU|penyelenggara|badan|swasta))"
                    + "|\\p{L}+ (?:di antaranya|diantaranya)|termasuk|women|men|children)\\b", CASE_INSENSITIVE);

    private Cues() {
    }

    private static void strong(Subject subject, String words) {
        STRONG.put(subject, Pattern.compile("(?<!\\p{L})(?:" + words + ")", CASE_INSENSITIVE));
    }

    /** A subject and where its word stands. */
    record Cue(Subject subject, Span span) {
    }

    /** The first in a text. */
    static Optional<Cue> first(String text) {
        return STRONG.entrySet().stream().flatMap(entry -> {
            Matcher match = entry.getValue().matcher(text);
            return match.find() ? Stream.of(new Cue(entry.getKey(), new Span(match.start(), match.end())))
                    : Stream.empty();
        }).min(Comparator.comparing(cue -> cue.span().start()));
    }

    /** The last in a text. */
    static Optional<Cue> last(String text) {
        Cue last = null;
        for (Map.Entry<Subject, Pattern> entry : STRONG.entrySet()) {
            Matcher match = entry.getValue().matcher(text);
            while (match.find()) {
                Span span = new Span(match.start(), match.end());
                if (last == null || span.start() > last.span().start() && !last.span().touches(span)) {
                    last = new Cue(entry.getKey(), span);
                }
            }
        }
        return Optional.ofNullable(last);
    }

    static boolean has(Subject subject, String text) {
        return STRONG.get(subject).matcher(text).find();
    }

    static boolean isBound(String before) {
        return BOUND.matcher(before).find();
    }

    static boolean isAbout(String before) {
        return ABOUT.matcher(before).find();
    }

    /** Whether only some of the people are meant, by what is no segment. */
    static boolean isOfSome(String words) {
        return SOME.matcher(words).find();
    }
}
