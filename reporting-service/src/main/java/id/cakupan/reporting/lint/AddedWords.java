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
 * Every number in what a person adds must be one that the briefing prints, or that rounds to it where it is told in thousands.
 */
final class AddedWords {

    private static final Pattern NUMBER = Pattern.compile("(\\d(?:[\\d.,]*\\d)?)(?:\\s+(\\p{L}+))?");
    private static final Map<String, Integer> SCALES = Map.of("ribu", 3, "juta", 6, "miliar", 9, "thousand", 3, "million", 6,
            "billion", 9);

    private AddedWords() {
    }

    static List<Objection> in(String words, Briefing briefing) {
        Lang lang = briefing.language();
        Set<BigDecimal> known = new HashSet<>();
        briefing.texts().forEach(text -> {
            Matcher number = NUMBER.matcher(text);
            while (number.find()) {
                known.add(value(number.group(1), lang).stripTrailingZeros());
            }
        });
        Map<String, Objection> found = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            String written = number.group(1);
            int scale = number.group(2) == null ? 0 : SCALES.getOrDefault(number.group(2).toLowerCase(Locale.ROOT), 0);
            if (!isKnown(value(written, lang), scale, known)) {
                String shown = scale == 0 ? written : written + " " + number.group(2);
                found.putIfAbsent(shown, Rule.NUMBER_IN_DATA.objects(lang.code() + "." + shown,
                        "Angka %s dalam pernyataan tidak ada di naskah ini.".formatted(shown),
                        "The number %s of the statement is not in this briefing.".formatted(shown)));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isKnown(BigDecimal value, int scale, Set<BigDecimal> known) {
        if (scale == 0) {
            return known.contains(value.stripTrailingZeros());
        }
        return known.stream().anyMatch(number -> number.movePointLeft(scale).setScale(value.scale(), RoundingMode.HALF_UP)
                .compareTo(value) == 0);
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
