package id.cakupan.reporting.press;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a text names segments. Of two at one place the one named first here holds. */
final class Segments {

    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        segment("PBI_APBN",
                "PBI[\\s-]*(?:APBN|JK|JKN)|penerima bantuan iuran(?: jaminan kesehatan)?(?! (?:daerah|melalui pendanaan APBD))");
        segment("PBPU_PEMDA", "PBI[\\s-]*APBD|PBPU[\\s-]*(?:BP[\\s-]*)?Pemda|Jamkesda|PBPU dan BP (?:Pemda|Pemerintah Daerah)"
                + "|(?:didaftarkan|dibiayai|ditanggung) (?:oleh )?(?:pemda|pemerintah daerah|pemkab|pemkot|APBD)");
        segment("PPU_PN", "PPU[\\s-]*PN|penyelenggara negara|aparatur negara|ASN");
        segment("PPU_BU", "PPU[\\s-]*BU|PPU swasta|pekerja penerima upah badan usaha|PPU Badan Usaha");
        segment("PBPU", "PBPU|mandiri|bukan penerima upah");
        segment("BP", "BP\\b(?! ?(?:Jamsostek|Batam|Tapera|Haji|\\d))|bukan pekerja");
    }

    private static final Pattern ANY = Pattern.compile(WORDS.values().stream().map(Pattern::pattern).collect(joining("|")),
            CASE_INSENSITIVE);
    /** What names one as the register does; other words may mean a part of it, or more. */
    private static final Pattern EXACT = Pattern.compile(
            "PBI[\\s-]*(?:APBN|JK|JKN|APBD)|PBPU.*|PPU.*|BP|penyelenggara negara|bukan pekerja|bukan penerima upah"
                    + "|pekerja penerima upah badan usaha",
            CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(
            "\\s*(?:\\([^()]*\\)\\s*)?(?:(?:dan|serta|maupun|and)\\b|[/,&+-])?\\s*(?:(?:segmen|peserta|juga)\\s+)*",
            CASE_INSENSITIVE);
    private static final String JOINTS = "\\b(?:dan|serta|maupun|sedangkan|sementara|adapun|and|while)\\b";
    /** Between a segment and a number: the number may be of something else. */
    private static final Pattern APART = Pattern.compile("[,;/&]|" + JOINTS, CASE_INSENSITIVE);
    private static final Pattern KNOWN = Pattern.compile("\\b(?:PBI|APBN|JK|APBD|PBPU|Pemda|PPU|PN|BU|BP|penyelenggara negara"
            + "|bukan pekerja|(?:bukan|pekerja) penerima upah|badan usaha|atau)\\b|" + JOINTS, CASE_INSENSITIVE);
    /** After a figure of a segment: what follows is of all people. */
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:total|seluruh\\w*|keseluruhan|semua|secara|sedangkan|sementara|adapun|penduduk|all|overall|while)\\b",
            CASE_INSENSITIVE);
    private static final Pattern OF_THEM = Pattern.compile(
            "^\\W*(?:yang|di antaranya|dari (?:\\p{L}+ )?(?:itu|tersebut|ini)|of (?:these|them|those))\\b", CASE_INSENSITIVE);
    private static final Set<Subject> OF_STATUS = EnumSet.of(Subject.ACTIVE, Subject.INACTIVE, Subject.ACTIVITY,
            Subject.INACTIVITY);
    private static final int NEAR = 55;

    private Segments() {
    }

    private static void segment(String code, String words) {
        WORDS.put(code, Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", CASE_INSENSITIVE));
    }

    private record Named(String code, Span span) {
    }

    static boolean isSegment(String code) {
        return WORDS.containsKey(code);
    }

    /** Code of the one that is named last; null where none is. */
    static String last(String text) {
        List<Named> all = in(text);
        return all.isEmpty() ? null : all.get(all.size() - 1).code();
    }

    /** Whether the last two are named as one. */
    static boolean areJoined(String text) {
        List<Named> all = in(text);
        if (all.size() < 2) {
            return false;
        }
        Named one = all.get(all.size() - 2);
        Named other = all.get(all.size() - 1);
        return !one.code().equals(other.code())
                && AND.matcher(text.substring(one.span().end(), other.span().start())).matches();
    }

    /**
     * The segment of which the figures before spoke, where one speaks on of the same people; null where it does not, or may
     * not.
     *
     * @param words between the last of them and the figure
     */
    static String carried(List<Stated> before, String words, Subject subject, boolean sameSentence) {
        if (before.isEmpty() || !OF_STATUS.contains(subject) || ALL.matcher(words).find()
                || !sameSentence && !OF_THEM.matcher(words).find()) {
            return null;
        }
        Stated last = before.get(before.size() - 1);
        boolean alone = before.stream().filter(one -> one.sentence() == last.sentence()).map(Stated::segment)
                .allMatch(segment -> segment != null && segment.equals(last.segment()));
        return alone ? last.segment() : null;
    }

    /**
     * Whether a figure is of its segment, and of all of it, beyond doubt: named as the register does, beside the number, in
     * plain words.
     */
    static boolean isSure(Reading reading, Stated figure) {
        if (reading.isGiven(figure)) {
            return true;
        }
        String left = reading.before(figure);
        String right = reading.behind(figure);
        Optional<Named> before = in(left).stream().filter(one -> one.code().equals(figure.segment()))
                .max(Comparator.comparing(one -> one.span().start()));
        Optional<Named> after = in(right.substring(0, Math.min(right.length(), NEAR))).stream()
                .filter(one -> one.code().equals(figure.segment())).findFirst();
        boolean beside = before.isPresent() ? isBeside(before.get(), left, left.substring(before.get().span().end()))
                : after.filter(one -> isBeside(one, right, right.substring(0, one.span().start()))).isPresent();
        return beside && PlainWords.are(reading, figure, KNOWN);
    }

    private static boolean isBeside(Named segment, String text, String between) {
        return EXACT.matcher(segment.span().of(text)).matches() && !APART.matcher(between).find();
    }

    /** Those that are named, in their order. */
    private static List<Named> in(String text) {
        if (!ANY.matcher(text).find()) {
            return List.of();
        }
        List<Named> all = new ArrayList<>();
        for (Map.Entry<String, Pattern> entry : WORDS.entrySet()) {
            Matcher match = entry.getValue().matcher(text);
            while (match.find()) {
                Span span = new Span(match.start(), match.end());
                if (all.stream().noneMatch(one -> one.span().touches(span))) {
                    all.add(new Named(entry.getKey(), span));
                }
            }
        }
        all.sort(Comparator.comparing(one -> one.span().start()));
        return all;
    }
}
