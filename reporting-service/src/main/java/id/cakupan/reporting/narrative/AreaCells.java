package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Missing;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.narrative.Cell.Kind;

/** Lays out the areas of a scope: what each has, what is missing, how much of a territory is known. */
final class AreaCells {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Cells cells;

    private AreaCells(Cells cells) {
        this.cells = cells;
    }

    static void put(Figure figure, Cells cells) {
        AreaCells builder = new AreaCells(cells);
        builder.areas(figure);
        builder.missing(figure);
        builder.territory(figure);
    }

    /** The areas of which something is known or reported. */
    static List<Child> listed(Figure figure) {
        return figure.children().stream().filter(child -> child.registered() != null || child.cakupan() != null
                || Reports.coverageOf(child, figure).isPresent()).toList();
    }

    private void areas(Figure figure) {
        AreaRanking ranking = AreaRanking.of(figure.children());
        Optional<BigDecimal> bound = Narrative.coverageTarget(figure)
                .map(number -> figure.targets().get(number - 1).percentage());
        if (figure.childrenEdition() != null) {
            cells.put("areas.edition", Cell.text(figure.childrenEdition()));
        }
        cells.put("areas.total", Cell.number(Kind.areas, figure.children().size()));
        cells.put("areas.unlisted", Cell.number(Kind.areas, figure.children().size() - listed(figure).size()));
        cells.put("areas.rated", Cell.number(Kind.areas, ranking.rated().size()));
        cells.put("areas.aboveFull", Cell.number(Kind.areas, ranking.aboveFull().size()));
        bound.ifPresent(percentage -> cells.put("areas.belowTarget",
                Cell.number(Kind.areas, ranking.below(percentage).size())));
        boolean ranked = figure.count() != null && ranking.isRankable();
        for (Child child : figure.children()) {
            area(figure, child, ranked);
            bound.ifPresent(percentage -> gap(child, percentage));
        }
    }

    private void area(Figure figure, Child child, boolean ranked) {
        String id = "child." + child.code();
        cells.put(id + ".name", Cell.text(child.name()));
        if (ranked && child.rank() != null) {
            cells.put(id + ".rank", Cell.number(Kind.areas, child.rank()));
        }
        people(id + ".registered", child.registered(), child.provenance());
        people(id + ".population", child.population(), null);
        percent(id + ".cakupan", child.cakupan(), child.cakupanProvenance());
        percent(id + ".keaktifanPenduduk", child.keaktifanPenduduk(), child.provenance());
        percent(id + ".keaktifanPeserta", child.keaktifanPeserta(), child.provenance());
        Reports.coverageOf(child, figure)
                .ifPresent(comparison -> cells.put(id + ".reported", Cell.printed(comparison.figure())));
    }

    /** People above (+) or short of (−) the target that areas are held against. */
    private void gap(Child child, BigDecimal percentage) {
        if (child.cakupan() == null || child.registered() == null || child.population() == null) {
            return;
        }
        long required = percentage.multiply(BigDecimal.valueOf(child.population())).divide(HUNDRED, 0, RoundingMode.CEILING)
                .longValueExact();
        cells.put("child." + child.code() + ".gap",
                Cell.difference(child.registered() - required, child.cakupanProvenance()));
    }

    private void missing(Figure figure) {
        if (figure.known() != null) {
            cells.put("known.known", Cell.number(Kind.areas, figure.known().known()));
            cells.put("known.of", Cell.number(Kind.areas, figure.known().of()));
        }
        for (Missing area : figure.missing()) {
            String id = "missing." + area.code();
            cells.put(id + ".name", Cell.text(area.name()));
            cells.put(id + ".known", Cell.number(Kind.areas, area.known()));
            cells.put(id + ".of", Cell.number(Kind.areas, area.of()));
        }
    }

    private void territory(Figure figure) {
        Figure.Territory territory = figure.territory();
        if (territory == null) {
            return;
        }
        Kind kind = figure.scope().kind() == AreaKind.DEPUTY ? Kind.branches : Kind.areas;
        cells.put("territory.known", Cell.number(kind, territory.known()));
        if (territory.total() != null) {
            cells.put("territory.total", Cell.number(kind, territory.total()));
        }
        if (territory.source() != null) {
            cells.quote("territory.source", territory.source());
        }
    }

    private void people(String id, Long value, Provenance provenance) {
        if (value != null) {
            cells.put(id, Cell.people(value, provenance));
        }
    }

    private void percent(String id, BigDecimal value, Provenance provenance) {
        if (value != null) {
            cells.put(id, Cell.percent(value, provenance));
        }
    }
}
