package id.cakupan.reporting.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Edition;

/**
 * A population edition as a text names it.
 *
 * @param half of the year, 1 or 2; 0 where none is named
 */
record NamedEdition(Span span, Origin origin, int year, int half) {

    /** Whose count of the people it is. */
    enum Origin {
        /** The civil registry's, each half-year. */
        REGISTRY("dukcapil|dkb"),
        /** A census or projection. */
        STATISTICS("bps|proyeksi|projection|sensus|census");

        private final Pattern inCode;

        Origin(String inCode) {
            this.inCode = Pattern.compile(inCode);
        }
    }

    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)\\b";
    private static final String HALF = "(?:semester|smt|sm)\\.?\\s*(?<h>1|2|II|I|pertama|kedua|ganjil|genap)\\b";
    private static final String HALF_AND_YEAR = HALF + "\\s*(?:[-/,]\\s*)?(?:tahun\\s+)?" + YEAR;
    private static final String YEAR_AND_HALF = YEAR + "\\s*[-/,]?\\s*" + HALF;
    private static final String ENGLISH = "(?<h>first|second)[\\s-](?:half|semester)(?:\\s+of)?\\s+" + YEAR;
    /** Between words of one clause. */
    private static final String GAP = "[^\\p{L}\\d.!?;:\\n]{1,3}";
    private static final String REGISTRY = "\\b(?:(?:data\\s+)?(?:Dis)?dukcapil|(?:data\\s+)?DKB|data\\s+(?:konsolidasi\\s+)?bersih"
            + "|civil\\s+registry|data\\s+(?:ke)?penduduk(?:an)?(?:\\s+bersih)?)\\b";
    private static final String PEOPLE = "\\b(?:jumlah\\s+|total\\s+)?penduduk" + GAP + "(?:(?:pada|per|akhir|versi|hasil)"
            + GAP
            + "){0,2}";
    private static final String WORDS = GAP + "(?:\\p{L}+" + GAP + "){0,3}?";
    private static final String AFTER = GAP + "(?:(?:dari|oleh|milik|versi|data|by|from|of|the)" + GAP
            + "){0,2}(?:(?:Dis)?dukcapil|DKB|civil\\s+registry)\\b";
    private static final String OF_YEAR = "(?:" + GAP + "(?:tahun|untuk|edisi|for|of)){0,2}" + GAP + YEAR;

    private static final List<Pattern> HALVES = List.of(pattern(REGISTRY + WORDS + HALF_AND_YEAR),
            pattern(REGISTRY + WORDS + YEAR_AND_HALF), pattern(REGISTRY + WORDS + ENGLISH), pattern(HALF_AND_YEAR + AFTER),
            pattern(ENGLISH + AFTER), pattern(PEOPLE + HALF_AND_YEAR));
    /** {@code penduduk 2.706.950 jiwa (SM 2 2022)}; the number is none of the edition's words. */
    private static final Pattern COUNTED = pattern(
            "\\bpenduduk(?:\\s+\\p{L}+){0,3}\\s+\\d[\\d.,]*(?:\\s+(?:juta|jiwa|orang)){0,2}"
                    + "\\s*\\((?<named>" + HALF_AND_YEAR + ")");
    private static final Pattern YEAR_ALONE = pattern(
            "\\b(?:(?:data\\s+)?(?:Dis)?dukcapil|(?:data\\s+)?DKB|data\\s+kependudukan(?:\\s+bersih)?|civil\\s+registry(?:\\s+data)?)(?<h>)"
                    + OF_YEAR);
    private static final Pattern STATISTICS = pattern(
            "\\b(?:(?:data\\s+|proyeksi\\s+(?:penduduk\\s+)?)?(?:BPS|Badan\\s+Pusat\\s+Statistik)(?:\\s+(?:data|projections?))?"
                    + "|proyeksi\\s+(?:jumlah\\s+)?penduduk|sensus\\s+penduduk|population\\s+projections?)(?<h>)" + OF_YEAR);
    private static final Pattern KNOWN = pattern(
            "(?<y>(?:19|20)\\d\\d)(?:\\W{0,2}(?:S|smt|semester)\\W?(?<h>1|2|II|I)\\b)?");

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** In the order of the text. */
    static List<NamedEdition> in(String text) {
        List<NamedEdition> found = new ArrayList<>();
        HALVES.forEach(words -> each(words, Origin.REGISTRY, text, found));
        each(COUNTED, Origin.REGISTRY, text, found);
        each(YEAR_ALONE, Origin.REGISTRY, text, found);
        each(STATISTICS, Origin.STATISTICS, text, found);
        found.sort(Comparator.comparing(one -> one.span().start()));
        return found;
    }

    private static void each(Pattern words, Origin origin, String text, List<NamedEdition> found) {
        Matcher match = words.matcher(text);
        while (match.find()) {
            Span span = new Span(words == COUNTED ? match.start("named") : match.start(), match.end());
            if (found.stream().noneMatch(one -> one.span().touches(span))) {
                found.add(new NamedEdition(span, origin, Integer.parseInt(match.group("y")), half(match.group("h"))));
            }
        }
    }

    private static int half(String written) {
        return switch (written == null ? "" : written.toLowerCase(Locale.ROOT)) {
            case "1", "i", "pertama", "ganjil", "first" -> 1;
            case "2", "ii", "kedua", "genap", "second" -> 2;
            default -> 0;
        };
    }

    /** Whether it says the same people as another mention. */
    boolean isAs(NamedEdition other) {
        return origin == other.origin && year == other.year && half == other.half;
    }

    /** Whether an edition of coverage-service can be meant: its code says whose count it is, its period or code of when. */
    boolean canBe(Edition edition) {
        return origin.inCode.matcher(edition.edition().toLowerCase(Locale.ROOT)).find()
                && when(edition).filter(when -> when.year() == year && (half == 0 || half == when.half())).isPresent();
    }

    /** Whether that can be no other of the same year. */
    boolean says(Edition edition) {
        return canBe(edition) && when(edition).filter(when -> when.half() == half).isPresent();
    }

    private record When(int year, int half) {
    }

    private static Optional<When> when(Edition edition) {
        return Stream.of(edition.period(), edition.edition()).map(KNOWN::matcher).filter(Matcher::find).findFirst()
                .map(match -> new When(Integer.parseInt(match.group("y")), half(match.group("h"))));
    }
}
