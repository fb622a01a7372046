package id.cakupan.reporting.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.AreaNoun;
import id.cakupan.reporting.narrative.AreaRanking;
import id.cakupan.reporting.narrative.Lang;

/** The drawings of a briefing. */
public final class Pictures {

    private Pictures() {
    }

    /** More bars would not stand on one page. */
    private static final int MOST_BARS = 45;

    /**
     * The areas of a scope: as bars where they can be ranked, and on the map; none where fewer than two have a coverage, or one
     * total was split over them.
     *
     * @param target coverage in percent that areas are held against; null for none
     */
    public static List<Picture> ofAreas(Figure figure, BigDecimal target, Lang lang) {
        AreaRanking ranking = AreaRanking.of(figure.children());
        if (ranking.rated().size() < 2 || ranking.printedAlike() || ranking.splitByEstimate()) {
            return List.of();
        }
        AreaNoun noun = AreaNoun.of(figure);
        String where = figure.scope().name() + (ranking.isEstimated() ? lang.say(" (perkiraan)", " (estimates)") : "");
        List<Picture> pictures = new ArrayList<>();
        boolean ranked = figure.count() != null && ranking.isRankable() && figure.listsAllAreas();
        if (ranked) {
            String bars = lang.say("Cakupan " + noun.indonesian() + " di " + where + ", dari yang tertinggi",
                    "Coverage of the " + noun.plural() + " of " + where + ", the highest first");
            pictures.addAll(bars(ranking.rated(), target, bars, lang));
        }
        if (AreaMap.canDraw(figure.children())) {
            String map = lang.say("Peta cakupan " + noun.indonesian() + " di " + where + "; garis batas tahun 2026",
                    "Map of the coverage of the " + noun.plural() + " of " + where + "; boundaries of 2026");
            pictures.add(new Picture(AreaMap.draw(figure.children(), Band.of(target, AreaMap.HATCH, lang), map, lang), map));
        }
        return pictures;
    }

    /** On as many pages as there must be, each with about as many and all of one scale. */
    private static List<Picture> bars(List<Figure.Child> rated, BigDecimal target, String caption, Lang lang) {
        int pages = (rated.size() + MOST_BARS - 1) / MOST_BARS;
        BigDecimal most = rated.get(0).cakupan();
        List<Band> bands = Band.of(target, RankingBars.HATCH, lang);
        return IntStream.range(0, pages).mapToObj(page -> {
            int from = page * rated.size() / pages;
            int to = (page + 1) * rated.size() / pages;
            String which = pages == 1 ? caption
                    : lang.say("%s (%d sampai %d dari %d)", "%s (%d to %d of %d)")
                            .formatted(caption, from + 1, to, rated.size());
            return new Picture(RankingBars.draw(rated.subList(from, to), most, target, bands, which, lang), which);
        }).toList();
    }

    /** Lines over days; none where fewer than two values of the first line are known. */
    public static Optional<Picture> of(Trend trend, Lang lang) {
        return trend.lines().get(0).known() < 2 ? Optional.empty()
                : Optional.of(new Picture(TrendLines.draw(trend, lang), trend.caption()));
    }

    /** How one count became another; none where nothing changed, or more did than has room on a page (22 steps). */
    public static Optional<Picture> of(Waterfall waterfall, Lang lang) {
        int steps = waterfall.steps().size();
        return steps == 0 || steps + 2 > Rows.MOST ? Optional.empty()
                : Optional.of(new Picture(WaterfallRows.draw(waterfall, lang), waterfall.caption()));
    }

    /** Parts by status; none where there are fewer than two rows, more than 24, or nobody in any. */
    public static Optional<Picture> of(Stacks stacks, Lang lang) {
        return fit(stacks.rows().stream().map(Row::total).toList())
                ? Optional.of(new Picture(StackRows.draw(stacks, lang), stacks.caption()))
                : Optional.empty();
    }

    /** People as plain bars; none where there are fewer than two bars, more than 24, or nobody in any. */
    public static Optional<Picture> of(Bars bars, Lang lang) {
        return fit(bars.bars().stream().map(Bar::people).toList())
                ? Optional.of(new Picture(PlainBars.draw(bars, lang), bars.caption()))
                : Optional.empty();
    }

    private static boolean fit(List<Long> people) {
        return people.size() >= 2 && people.size() <= Rows.MOST && people.stream().anyMatch(count -> count > 0);
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * Rates on days.
     *
     * @param days ascending, each once
     * @param lines one to four; the first is the one that matters most
     * @param target in percent; null for none
     * @param editionChanges days on which another population edition came into use; those outside the days are not drawn
     */
    public record Trend(String caption, List<LocalDate> days, List<Line> lines, BigDecimal target,
            List<LocalDate> editionChanges) {

        public Trend {
            days = List.copyOf(days);
            lines = List.copyOf(lines);
            editionChanges = List.copyOf(editionChanges);
            require(new TreeSet<>(days).stream().toList().equals(days), "The days do not ascend");
            require(!lines.isEmpty() && lines.size() <= Pen.values().length, "One to four lines can be told apart");
            for (Line line : lines) {
                require(line.percents().size() == days.size(), "Not one value a day: " + line.label());
            }
        }

        /** Those that stand between the first and the last day. */
        List<LocalDate> changesSeen() {
            return editionChanges.stream().filter(day -> day.isAfter(days.get(0)) && !day.isAfter(days.get(days.size() - 1)))
                    .distinct().sorted().toList();
        }
    }

    /** A rate on each day of a trend, in percent from 0, also above 100; null where it is not known. */
    public record Line(String label, List<BigDecimal> percents) {

        public Line {
            percents = Collections.unmodifiableList(new ArrayList<>(percents));
            require(percents.stream().noneMatch(percent -> percent != null && percent.signum() < 0), "A rate is below 0");
        }

        int known() {
            return (int) percents.stream().filter(Objects::nonNull).count();
        }

        /** Index of the first known value. */
        int first() {
            return percents.indexOf(percents.stream().filter(Objects::nonNull).findFirst().orElseThrow());
        }

        /** Index of the last known value. */
        int last() {
            return IntStream.range(0, percents.size()).filter(i -> percents.get(i) != null).max().orElseThrow();
        }
    }

    /** A count, what changed it in order, and the count that this makes. */
    public record Waterfall(String caption, String fromLabel, long from, List<Step> steps, String toLabel, long to) {

        public Waterfall {
            steps = List.copyOf(steps);
            require(from >= 0 && to >= 0, "Fewer than no people");
            require(from + steps.stream().mapToLong(Step::change).sum() == to,
                    "The steps do not lead from one count to the other");
        }
    }

    /** A change of a count, in people; below 0 for a loss. */
    public record Step(String label, long change) {
    }

    /** People of parts by status. */
    public record Stacks(String caption, List<Row> rows) {

        public Stacks {
            rows = List.copyOf(rows);
        }
    }

    /** The people of a part by status, each from 0: a part with less cannot be drawn. */
    public record Row(String label, long active, long inactive, long unspecified) {

        public Row {
            require(active >= 0 && inactive >= 0 && unspecified >= 0, "Fewer than no people: " + label);
        }

        long total() {
            return active + inactive + unspecified;
        }
    }

    /** People of kinds, for instance by reason, in the order in which they are drawn. */
    public record Bars(String caption, List<Bar> bars) {

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** People of a kind, from 0. */
    public record Bar(String label, long people) {

        public Bar {
            require(people >= 0, "Fewer than no people: " + label);
        }
    }

    /** Loads outlines and fonts, which takes a second that no reader should wait for. */
    public static void warmUp() {
        Shapes.of("ID");
        Card.png(new Card.Words("Cakupan", "", "", "", List.of(), List.of(), null));
    }
}
