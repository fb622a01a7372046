package id.cakupan.reporting.press;

import static java.util.Map.entry;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days, months, half-years and ranges of months in a text. A month without a year is of the year that the text names last
 * before it, or else first.
 */
final class Periods {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(entry("jan", 1), entry("feb", 2), entry("peb", 2),
            entry("mar", 3), entry("apr", 4), entry("mei", 5), entry("may", 5), entry("jun", 6), entry("jul", 7),
            entry("agu", 8),
            entry("ags", 8), entry("aug", 8), entry("sep", 9), entry("okt", 10), entry("oct", 10), entry("nov", 11),
            entry("des", 12), entry("dec", 12));
    private static final String MONTH = "(?:Jan(?:uari|uary)?|[FP]eb(?:ruari|ruary)?|Mar(?:et|ch)?|Apr(?:il)?|Mei|May|Jun[ie]?"
            + "|Jul[iy]?|Agu(?:stus)?|Ags|Aug(?:ust)?|Sept?(?:ember)?|O[kc]t(?:ober)?|Nov(?:ember)?|De[sc](?:ember)?)\\b";
    private static final String YEAR = "(?:19|20)\\d\\d\\b";

    private static final Pattern RANGE = Pattern.compile("(?<a>" + MONTH + ")(?:\\s+(?<ya>" + YEAR
            + "))?\\s*(?:-|–|hingga|sampai(?: dengan)?|s\\.?/?d\\.?|to|through)\\s*(?<b>" + MONTH
            + ")(?:\\s+(?:tahun\\s+)?(?<yb>" + YEAR + "))?",
            CASE_INSENSITIVE);
    private static final Pattern MONTHS_NAMED = Pattern
            .compile("(?<a>" + MONTH + ")(?<ya>)(?:,\\s*" + MONTH + "){1,11},?\\s*(?:dan|and)\\s*(?<b>" + MONTH
                    + ")\\s+(?:tahun\\s+)?(?<yb>" + YEAR + ")", CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern
            .compile("\\b(?<d>\\d{1,2})\\s+(?<m>" + MONTH + ")(?:,?\\s+(?:tahun\\s+)?(?<y>" + YEAR
                    + "))?", CASE_INSENSITIVE);
    private static final Pattern DAY_AFTER = Pattern
            .compile("(?<m>" + MONTH + ")\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>" + YEAR
                    + "))", CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("\\b(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>" + YEAR + ")");
    private static final Pattern HALF = Pattern
            .compile("\\b(?:semester|smt|sm)\\.?\\s*(?<h>1|2|I|II|pertama|kedua)\\b(?:\\s+(?:tahun\\s+)?(?<y>"
                    + YEAR + "))?", CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile("\\b(?<m>" + MONTH + ")(?:,?\\s+(?:tahun\\s+)?(?<y>" + YEAR + "))?",
            CASE_INSENSITIVE);
    private static final Pattern WHOLE_YEAR = Pattern
            .compile("\\b(?:tahun|sepanjang|selama|akhir(?: tahun)?|pada|during|in|year|of|hingga)\\s+"
                    + "(?:tahun\\s+)?(?<y>" + YEAR + ")", CASE_INSENSITIVE);
    private static final Pattern ANY_YEAR = Pattern.compile("\\b" + YEAR);
    /** A day in brackets after that of the week, or in a law, is when it was said or decreed. */
    private static final Pattern SAID = Pattern
            .compile("(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad|Monday|Tuesday"
                    + "|Wednesday|Thursday|Friday|Saturday|Sunday)[\\s,]*\\(?\\s*$", CASE_INSENSITIVE);
    private static final Pattern LAW = Pattern.compile("(?:Nomor|No\\.?)\\s*\\d+\\s*$", CASE_INSENSITIVE);
    /** The half-year of population data. */
    private static final Pattern EDITION = Pattern.compile(
            "(?:kependudukan|(?:data|jumlah) penduduk|Dukcapil|DKB|data bersih)[^\\w.!?]+(?:\\w+[^\\w.!?]+){0,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 40;

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final List<Span> said = new ArrayList<>();

    /** @param editions of the population, whose half-years and years are those of nothing else */
    Periods(String text, List<NamedEdition> editions) {
        this.text = text;
        editions.forEach(edition -> said.add(edition.span()));
        each(RANGE, this::range);
        each(MONTHS_NAMED, this::range);
        each(HALF, this::half);
        each(NUMBERS, m -> day(m.group("d"), m.group("m"), m.group("y")));
        each(DAY, m -> day(m.group("d"), Integer.toString(month(m.group("m"))), year(m, m.group("y"))));
        each(DAY_AFTER, m -> day(m.group("d"), Integer.toString(month(m.group("m"))), m.group("y")));
        each(ALONE, m -> Character.isUpperCase(m.group("m").charAt(0))
                ? Optional.ofNullable(year(m, m.group("y"))).map(year -> month(year, m.group("m")))
                : Optional.empty());
        each(WHOLE_YEAR, m -> Optional.of(new Period(LocalDate.of(Integer.parseInt(m.group("y")), 1, 1),
                LocalDate.of(Integer.parseInt(m.group("y")), 12, 31), true)));
        found.sort(Comparator.comparing(one -> one.span().start()));
    }

    /** A period where it stands. */
    record Found(Span span, Period period) {
    }

    private interface Reading {
        Optional<Period> read(Matcher match);
    }

    /** In their order, without the days on which something was said. */
    List<Found> found() {
        return List.copyOf(found);
    }

    /** Every stretch of the text that is a date. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>(said);
        found.forEach(one -> spans.add(one.span()));
        return spans;
    }

    private void each(Pattern pattern, Reading reading) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            Span span = new Span(match.start(), match.end());
            if (spans().stream().anyMatch(span::touches)) {
                continue;
            }
            String before = text.substring(Math.max(0, span.start() - NEAR), span.start());
            if (SAID.matcher(before).find() || LAW.matcher(before).find()
                    || pattern == HALF && EDITION.matcher(before).find()) {
                said.add(span);
            } else {
                reading.read(match).ifPresent(period -> found.add(new Found(span, period)));
            }
        }
    }

    private Optional<Period> range(Matcher match) {
        String last = match.group("yb") == null ? year(match, match.group("ya")) : match.group("yb");
        if (last == null) {
            return Optional.empty();
        }
        String first = match.group("ya") == null || match.group("ya").isEmpty() ? last : match.group("ya");
        Period from = month(first, match.group("a"));
        Period to = month(last, match.group("b"));
        return from.from().isAfter(to.to()) ? Optional.empty() : Optional.of(new Period(from.from(), to.to(), true));
    }

    private Optional<Period> half(Matcher match) {
        String year = year(match, match.group("y"));
        boolean first = List.of("1", "i", "pertama").contains(match.group("h").toLowerCase(Locale.ROOT));
        return year == null ? Optional.empty()
                : Optional.of(new Period(LocalDate.of(Integer.parseInt(year), first ? 1 : 7, 1),
                        first ? LocalDate.of(Integer.parseInt(year), 6, 30) : LocalDate.of(Integer.parseInt(year), 12, 31),
                        true));
    }

    private static Optional<Period> day(String day, String month, String year) {
        try {
            LocalDate date = year == null ? null
                    : LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.ofNullable(date).map(on -> new Period(on, on, false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period month(String year, String month) {
        YearMonth whole = YearMonth.of(Integer.parseInt(year), month(month));
        return new Period(whole.atDay(1), whole.atEndOfMonth(), false);
    }

    private static int month(String name) {
        return MONTHS.get(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private String year(Matcher match, String own) {
        if (own != null) {
            return own;
        }
        String near = null;
        Matcher years = ANY_YEAR.matcher(text);
        while (years.find() && (near == null || years.start() < match.start())) {
            near = years.group();
        }
        return near;
    }
}
