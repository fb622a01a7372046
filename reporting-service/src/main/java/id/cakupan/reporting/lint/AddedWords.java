package id.cakupan.reporting.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.narrative.Lang;

/**
 * Every number in what a person adds must be one that the briefing prints, or, told in thousands or millions, one that a number
 * of
 * the briefing rounds to.
 */
final class AddedWords {

    private static final Pattern NUMBER = Pattern.compile("(\\d(?:[\\d.,]*\\d)?)(?:[\\s\u00a0]*(\\p{L}+))?");
    /** Powers of ten. Written like that, a number is rounded; what is no such word leaves it as it stands. */
    private static final Map<String, Integer> SCALES = Map.ofEntries(Map.entry("ratus", 2), Map.entry("ribu", 3),
            Map.entry("rb", 3), Map.entry("juta", 6), Map.entry("jt", 6), Map.entry("miliar", 9), Map.entry("triliun", 12),
            Map.entry("hundred", 2), Map.entry("thousand", 3), Map.entry("million", 6), Map.entry("billion", 9),
            Map.entry("trillion", 12));
    /** A number of two figures is off by a twentieth at most; what is off by more is another number. */
    private static final BigDecimal MOST_OFF = new BigDecimal("0.05");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** Sections so full of numbers of other days and areas that one of them would excuse nearly any number. */
    private static final Set<String> TOO_FULL = Set.of("trend", "changed_areas", "predicate_areas");

    private AddedWords() {
    }

    /** A number as it is written, and what it comes to. */
    private record Written(String words, BigDecimal value, int scale, int decimals) {

        static Written of(Matcher number, Lang lang) {
            String word = number.group(2) == null ? "" : number.group(2).toLowerCase(Locale.ROOT);
            int scale = SCALES.getOrDefault(word, 0);
            BigDecimal value = AddedWords.value(number.group(1), lang);
            String words = scale == 0 ? number.group(1) : number.group(1) + " " + number.group(2);
            return new Written(words, value.movePointRight(scale), scale, value.scale());
        }

        boolean isOneOf(Set<BigDecimal> known) {
            return known.contains(value.stripTrailingZeros()) || scale > 0 && known.stream().anyMatch(this::isRounded);
        }

        private boolean isRounded(BigDecimal exact) {
            boolean year = exact.compareTo(FIRST_YEAR) >= 0 && exact.compareTo(LAST_YEAR) <= 0
                    && exact.stripTrailingZeros().scale() <= 0;
            BigDecimal rounded = exact.movePointLeft(scale).setScale(decimals, RoundingMode.HALF_UP).movePointRight(scale);
            return !year && rounded.compareTo(value) == 0
                    && exact.subtract(value).abs().compareTo(exact.abs().multiply(MOST_OFF)) <= 0;
        }
    }

    static List<Objection> in(String words, Briefing briefing) {
        Lang lang = briefing.language();
        Set<BigDecimal> known = new HashSet<>();
        briefing.texts(TOO_FULL).forEach(text -> {
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                known.add(Written.of(number, lang).value().stripTrailingZeros());
            }
        });
        Map<String, Objection> found = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            Written written = Written.of(number, lang);
            if (!written.isOneOf(known)) {
                found.putIfAbsent(written.words(), Rule.NUMBER_IN_DATA.objects(lang.code() + "." + written.words(),
                        "Angka %s dalam pernyataan tidak ada di naskah ini.".formatted(written.words()),
                        "The number %s of the statement is not in this briefing.".formatted(written.words())));
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * As the language groups and points it. What is no number of that language, such as a date with points, is read without.
     */
    private static BigDecimal value(String written, Lang lang) {
        String grouping = lang == Lang.ID ? "." : ",";
        String plain = written.replace(grouping, "").replace(lang == Lang.ID ? "," : ".", "#");
        int point = plain.indexOf('#');
        return point == plain.lastIndexOf('#') ? new BigDecimal(plain.replace('#', '.'))
                : new BigDecimal(plain.replace("#", ""));
    }
}
