package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.narrative.AreaNoun;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Finding;
import id.cakupan.reporting.narrative.Finding.Severity;
import id.cakupan.reporting.narrative.Wording;

/**
 * A finding while it is written. Its cells have short names, {@code {~printed}} in a wording; it gets its number, and
 * they their ids, when all findings are known.
 */
final class Draft {

    private static final int MOST_NAMES = 10;
    private static final String NAME = " ({~source})";
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\([^()]*\\)$");

    private final String code;
    private final Severity severity;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Set<String> quoted = new TreeSet<>();
    private final Set<String> tells = new TreeSet<>();
    private final StringBuilder indonesian = new StringBuilder();
    private final StringBuilder english = new StringBuilder();
    private String source;

    private Draft(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    static Draft note(String code) {
        return new Draft(code, Severity.note);
    }

    static Draft warning(String code) {
        return new Draft(code, Severity.warning);
    }

    Draft put(String name, Cell cell) {
        cells.put(name, cell);
        return this;
    }

    Draft people(String name, long people, Provenance provenance) {
        return put(name, Cell.people(people, provenance));
    }

    Draft percent(String name, BigDecimal percent, Provenance provenance) {
        return put(name, Cell.percent(percent, provenance));
    }

    Draft areas(String name, long areas) {
        return put(name, Cell.number(Cell.Kind.areas, areas));
    }

    Draft text(String name, String text) {
        return put(name, Cell.text(text));
    }

    Draft day(String name, LocalDate day) {
        return put(name, Cell.day(day, false));
    }

    /** Words of a source, which stay as they are in both languages. */
    Draft quote(String name, String words) {
        quoted.add(name);
        return text(name, words);
    }

    /** The report that it is about, which {@code ({~source})} names; an address in brackets behind its name is left out. */
    Draft source(String words) {
        String name = ADDRESS.matcher(words).replaceFirst("");
        source = name.isBlank() ? words : name;
        return this;
    }

    /** Null where it is about no report. */
    String source() {
        return source;
    }

    /** The name that a printed figure brings, in each language its own. */
    Draft label(String inIndonesian, String inEnglish) {
        text("label.id", inIndonesian).text("label.en", inEnglish);
        return this;
    }

    /** The finding tells all there is to say about this printed figure. */
    Draft tells(Published figure) {
        tells.add(figure.code());
        return this;
    }

    boolean tellsOf(Published figure) {
        return tells.contains(figure.code());
    }

    Draft say(String inIndonesian, String inEnglish) {
        indonesian.append(inIndonesian);
        english.append(inEnglish);
        return this;
    }

    /** Whether a sentence bears the names of so many areas. */
    static boolean canName(int areas) {
        return areas <= MOST_NAMES;
    }

    /**
     * Says the words with {@code *} for the names; for the number of areas where they are more than a sentence bears.
     *
     * @param name of the cells that hold them
     * @param noun what they are
     */
    Draft sayNames(String name, List<Named> areas, AreaNoun noun, String inIndonesian, String inEnglish) {
        if (!canName(areas.size())) {
            areas(name, areas.size());
            return say(inIndonesian.replace("*", "{~" + name + "} " + noun.indonesian()),
                    inEnglish.replace("*", "{~" + name + "|" + noun.english() + "}"));
        }
        List<String> names = new ArrayList<>();
        for (Named area : areas) {
            String cell = name + "." + (names.size() + 1);
            text(cell + ".name", area.name());
            if (area.rate() == null) {
                names.add("{~" + cell + ".name}");
            } else {
                percent(cell + ".rate", area.rate(), area.provenance());
                names.add("{~" + cell + ".name} ({~" + cell + ".rate})");
            }
        }
        Wording wording = Wording.around(names, each -> each, inIndonesian, inEnglish);
        return say(wording.indonesian(), wording.english());
    }

    /**
     * The finding with its number among all of the briefing.
     *
     * @param named whether to name its report; otherwise it is the one that was named last
     */
    Finding numbered(int number, boolean named) {
        if (named && source != null) {
            quote("source", source);
        }
        String prefix = "finding." + number + ".";
        Map<String, Cell> byId = new LinkedHashMap<>();
        cells.forEach((name, cell) -> byId.put(prefix + name, cell));
        String inIndonesian = named ? indonesian.toString() : indonesian.toString().replace(NAME, " itu");
        String inEnglish = named ? english.toString() : english.toString().replace(NAME, "");
        Wording wording = new Wording(inIndonesian.replace("{~", "{" + prefix), inEnglish.replace("{~", "{" + prefix));
        return new Finding(code, severity, wording, byId,
                quoted.stream().map(prefix::concat).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * An area in a list.
     *
     * @param rate printed after the name; null for the name alone
     */
    record Named(String name, BigDecimal rate, Provenance provenance) {
    }
}
