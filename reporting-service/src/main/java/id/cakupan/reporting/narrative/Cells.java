package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All values of a briefing by id, and the pen that writes wordings with them. */
final class Cells {

    private static final Pattern PLACE = Pattern.compile("\\{([^|{}]+)(?:\\|([^|{}]*)\\|([^|{}]*))?\\}");

    private final Map<String, Cell> byId = new LinkedHashMap<>();
    private final Set<String> quotes = new HashSet<>();

    void put(String id, Cell cell) {
        byId.put(id, cell);
    }

    /** Words of a source: Indonesian, whatever the language of the briefing. */
    void quote(String id, String words) {
        put(id, Cell.text(words));
        quotes.add(id);
    }

    /** The same where there are any. */
    void note(String id, String words) {
        if (words != null && !words.isBlank()) {
            quote(id, words);
        }
    }

    /** Whether it is quoted Indonesian in a text of that language. */
    boolean isForeign(String id, Lang lang) {
        return lang == Lang.EN && quotes.contains(id);
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    Map<String, Cell> all() {
        return Collections.unmodifiableMap(byId);
    }

    /** In sentences: percentages with the word. */
    Sentence prose(Wording wording, Lang lang) {
        return write(wording.in(lang), lang, Cell::prose);
    }

    /** In tables and headings: percentages with the sign. */
    Sentence compact(Wording wording, Lang lang) {
        return write(wording.in(lang), lang, Cell::compact);
    }

    private Sentence write(String words, Lang lang, BiFunction<Cell, Lang, String> style) {
        Set<String> used = new LinkedHashSet<>();
        List<Sentence.Run> runs = new ArrayList<>();
        Matcher place = PLACE.matcher(words);
        int read = 0;
        while (place.find()) {
            used.add(place.group(1));
            runs.add(new Sentence.Run(words.substring(read, place.start()), false));
            runs.add(new Sentence.Run(value(place, lang, style), isForeign(place.group(1), lang)));
            read = place.end();
        }
        runs.add(new Sentence.Run(words.substring(read), false));
        return Sentence.of(runs, List.copyOf(used));
    }

    private String value(MatchResult place, Lang lang, BiFunction<Cell, Lang, String> style) {
        Cell cell = byId.get(place.group(1));
        if (cell == null) {
            throw new IllegalArgumentException("A sentence uses a cell that is not there: " + place.group(1));
        }
        String value = style.apply(cell, lang);
        if (place.group(2) == null) {
            return value;
        }
        boolean one = cell.value() instanceof Long number && number == 1;
        return value + " " + (one ? place.group(2) : place.group(3));
    }
}
