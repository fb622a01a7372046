package id.cakupan.coverage.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.target.Indicator;

/** Puts the figures of many days beside each other. Of each figure it keeps what is answered, since there may be many. */
final class Series {

    private final boolean withChildren;
    private final List<SeriesAnswer.Point> points = new ArrayList<>();
    private final Map<String, Scope> children = new TreeMap<>();
    private final Map<String, List<SeriesAnswer.ChildPoint>> ofChildren = new TreeMap<>();

    Series(boolean withChildren) {
        this.withChildren = withChildren;
    }

    /** Adds the figure of the next day. */
    void add(LocalDate day, Figure figure) {
        if (withChildren) {
            for (Scope child : figure.tree().children(figure.scope().code())) {
                children.put(child.code(), child);
                List<SeriesAnswer.ChildPoint> line = ofChildren.computeIfAbsent(child.code(), code -> new ArrayList<>());
                fill(line);
                line.add(child(figure.ratesInside(child)));
            }
        }
        points.add(point(day, figure));
    }

    /** Adds a day on which the scope is not listed. */
    void addUnlisted(LocalDate day) {
        points.add(new SeriesAnswer.Point(day, null, null, null, null, null, "not-listed", null, null, null, null, null));
    }

    /** Says nothing of the days up to now of which nothing was said. */
    private void fill(List<SeriesAnswer.ChildPoint> line) {
        while (line.size() < points.size()) {
            line.add(null);
        }
    }

    List<SeriesAnswer.Point> points() {
        return points;
    }

    /** By code; null where they are not wanted. */
    List<SeriesAnswer.ChildSeries> children() {
        ofChildren.values().forEach(this::fill);
        return !withChildren ? null
                : children.values().stream().map(child -> new SeriesAnswer.ChildSeries(child.code(), child.name(), child.kind(),
                        ofChildren.get(child.code()))).toList();
    }

    private static SeriesAnswer.Point point(LocalDate day, Figure figure) {
        RateTable rates = figure.rates();
        Optional<Participants> people = Optional.ofNullable(rates.count()).map(count -> count.people());
        return new SeriesAnswer.Point(day, people.map(Participants::registered).orElse(null),
                people.map(Participants::active).orElse(null), people.map(Participants::inactive).orElse(null),
                people.map(Participants::unspecified).orElse(null), rates.count() == null ? null : rates.count().provenance(),
                figure.reason(), rates.population() == null ? null : rates.population().people(),
                rates.population() == null ? null : rates.population().edition(), percent(rates, Indicator.CAKUPAN),
                percent(rates, Indicator.KEAKTIFAN_PENDUDUK), percent(rates, Indicator.KEAKTIFAN_PESERTA));
    }

    private static SeriesAnswer.ChildPoint child(RateTable rates) {
        Optional<Participants> people = Optional.ofNullable(rates.count()).map(count -> count.people());
        return new SeriesAnswer.ChildPoint(people.map(Participants::registered).orElse(null),
                people.filter(Participants::statusKnown).map(Participants::active).orElse(null),
                rates.count() == null ? null : rates.count().provenance(),
                rates.population() == null ? null : rates.population().people(), percent(rates, Indicator.CAKUPAN),
                percent(rates, Indicator.KEAKTIFAN_PENDUDUK), percent(rates, Indicator.KEAKTIFAN_PESERTA));
    }

    private static String percent(RateTable rates, Indicator indicator) {
        return rates.share(indicator).map(Fraction::percent).orElse(null);
    }
}
