package id.cakupan.reporting.press;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which a text says why people are not active. */
final class Reasons {

    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        reason("BELUM_BAYAR_PERTAMA", "(?:belum|tidak) (?:mem)?bayar iuran pertama|first contribution");
        reason("MENUNGGAK", "menunggak|penunggak|tunggakan|arrears");
        reason("PBI_DIHAPUS", "(?:dihapus|dicoret|dikeluarkan)(?: \\p{L}+){0,3} (?:PBI|DTKS|DTSEN|penerima bantuan iuran)"
                + "|PBI(?: \\p{L}+){0,3} (?:dihapus|dicoret|dikeluarkan|dinonaktifkan)");
        reason("BERHENTI_KERJA", "PHK|pemutusan hubungan kerja|berhenti (?:be)?kerja|laid off");
        reason("NIK_TIDAK_PADAN", "NIK(?: \\p{L}+){0,2} (?:tidak|belum) (?:padan|valid|sesuai)");
        reason("GANDA", "(?:data|kepesertaan|peserta) ganda|duplicates?");
        reason("LUAR_NEGERI", "(?:di|ke) luar negeri|abroad");
    }

    private static final String CAUSE = "(?<!\\p{L})(?:karena|akibat|lantaran|sebab|disebabkan|because(?: of)?|due to)(?!\\p{L})";
    private static final Pattern ANY = Pattern.compile(
            CAUSE + "|" + WORDS.values().stream().map(Pattern::pattern).collect(joining("|")), CASE_INSENSITIVE);
    private static final Pattern KNOWN = Pattern.compile(ANY + "|\\b(?:yang|iuran|who)\\b", CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[.,;:\\n]|\\b(?:dan|sedangkan|sementara|adapun|serta|and|while)\\b",
            CASE_INSENSITIVE);

    private Reasons() {
    }

    private static void reason(String code, String words) {
        WORDS.put(code, Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", CASE_INSENSITIVE));
    }

    /** Code of the reason that the clause of a figure of the inactive names; empty where it names none. */
    static Optional<String> of(Reading reading, Stated figure) {
        if (!isOfInactive(figure)) {
            return Optional.empty();
        }
        String[] before = END.split(reading.before(figure));
        String[] after = END.split(reading.behind(figure), 2);
        return in((before.length == 0 ? "" : before[before.length - 1]) + " " + after[0]).findFirst();
    }

    /** Whether the sentence of a figure of the inactive names a cause, but not beyond doubt one that is known, and of it. */
    static boolean isOpen(Reading reading, Stated figure) {
        return isOfInactive(figure) && ANY.matcher(reading.sentence(figure)).find()
                && (in(reading.sentence(figure)).count() != 1 || of(reading, figure).isEmpty()
                        || !PlainWords.are(reading, figure, KNOWN));
    }

    private static boolean isOfInactive(Stated figure) {
        return figure.subject() == Subject.INACTIVE || figure.subject() == Subject.INACTIVITY;
    }

    private static Stream<String> in(String words) {
        return WORDS.entrySet().stream().filter(reason -> reason.getValue().matcher(words).find()).map(Map.Entry::getKey);
    }
}
