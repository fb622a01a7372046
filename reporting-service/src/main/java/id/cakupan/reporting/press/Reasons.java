package id.cakupan.reporting.press;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern END = Pattern.compile("[.,;:\\n]|\\b(?:dan|sedangkan|sementara|adapun|serta|and|while)\\b",
            CASE_INSENSITIVE);

    private Reasons() {
    }

    private static void reason(String code, String words) {
        WORDS.put(code, Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", CASE_INSENSITIVE));
    }

    /** Code of the reason that the clause of a figure of the inactive names; empty where it names none. */
    static Optional<String> of(Reading reading, Stated figure) {
        if (figure.subject() != Subject.INACTIVE && figure.subject() != Subject.INACTIVITY) {
            return Optional.empty();
        }
        Span sentence = reading.sentences().get(figure.sentence());
        String[] before = END.split(reading.text().substring(sentence.start(), figure.span().start()));
        String[] after = END.split(reading.text().substring(figure.span().end(), sentence.end()), 2);
        String near = (before.length == 0 ? "" : before[before.length - 1]) + " " + after[0];
        return WORDS.entrySet().stream().filter(reason -> reason.getValue().matcher(near).find()).map(Map.Entry::getKey)
                .findFirst();
    }
}
