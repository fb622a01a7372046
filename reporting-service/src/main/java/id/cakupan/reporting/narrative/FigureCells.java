package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.coverage.Figure.Missing;
import id.cakupan.reporting.coverage.Figure.Population;
import id.cakupan.reporting.coverage.Figure.Statement;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.enrollment.PointFigure;
import id.cakupan.reporting.narrative.Cell.Kind;

/** Lays the figures of the peers out as cells, each under a stable id. What is not known has no cell. */
final class FigureCells {

    private final Cells cells = new Cells();
    private final Lang lang;

    private FigureCells(Lang lang) {
        this.lang = lang;
    }

    static Cells of(Figure figure, List<PointFigure> points, Lang lang) {
        FigureCells builder = new FigureCells(lang);
        builder.scope(figure);
        Optional.ofNullable(figure.count()).ifPresent(builder::count);
        Optional.ofNullable(figure.population()).ifPresent(builder::population);
        figure.rates().forEach(rate -> builder.cells.put("rate." + rate.indicator(), Cell.rate(rate)));
        builder.remainder(figure);
        builder.targets(figure.targets());
        builder.areas(figure);
        builder.missing(figure);
        builder.points(points);
        return builder.cells;
    }

    /** The statement behind the scope's own count, where there is one. */
    static Optional<Statement> ownStatement(Figure figure) {
        return Optional.ofNullable(figure.count()).map(Count::statements).filter(statements -> statements.size() == 1)
                .map(statements -> statements.get(0)).filter(own -> own.region().equals(figure.scope().code()));
    }

    /** Whether the day of the figure is only the first of a month that a report named. */
    static boolean namesOnlyTheMonth(Figure figure) {
        return ownStatement(figure).filter(Statement::monthOnly)
                .filter(own -> own.effectiveOn().equals(figure.asOf())).isPresent();
    }

    private void scope(Figure figure) {
        cells.put("scope.name", Cell.text(figure.scope().name()));
        cells.put("asOf", Cell.day(figure.asOf(), false));
        cells.put("asOf.stated", Cell.day(figure.asOf(), namesOnlyTheMonth(figure)));
        cells.put("bound.full", Cell.bound(BigDecimal.valueOf(100)));
    }

    private void count(Count count) {
        Provenance parts = count.breakdownProvenance() == null ? count.provenance() : count.breakdownProvenance();
        cells.put("count.registered", Cell.people(count.registered(), count.provenance()));
        if (count.unspecified() < 0) {
            cells.put("count.byStatus", Cell.people(count.active() + count.inactive(), parts));
        } else {
            cells.put("count.active", Cell.people(count.active(), parts));
            cells.put("count.inactive", Cell.people(count.inactive(), parts));
            cells.put("count.unspecified", Cell.people(count.unspecified(), parts));
        }
        cells.put("count.earliest", stated(count, count.earliestOn()));
        cells.put("count.latest", stated(count, count.latestOn()));
        cells.put("statements.listed", Cell.number(Kind.sources, count.statements().size()));
        cells.put("statements.total", Cell.number(Kind.sources, count.statementsTotal()));
        for (int i = 0; i < count.statements().size(); i++) {
            Statement statement = count.statements().get(i);
            String id = "statement." + (i + 1);
            cells.put(id + ".region", Cell.text(statement.region()));
            cells.put(id + ".date", Cell.day(statement.effectiveOn(), statement.monthOnly()));
            cells.quote(id + ".source", statement.source());
            note(id + ".note", statement.note());
        }
    }

    private static Cell stated(Count count, LocalDate day) {
        return Cell.day(day, count.statements().stream()
                .anyMatch(statement -> statement.monthOnly() && statement.effectiveOn().equals(day)));
    }

    private void population(Population population) {
        cells.put("population.people", new Cell(Kind.people, population.people(), null, null, population.edition(), null,
                population.provenance()));
        cells.put("population.edition", Cell.text(population.edition()));
        cells.put("population.adoptedOn", Cell.day(population.adoptedOn(), false));
        cells.quote("population.source", population.source());
        note("population.note", population.note());
        if (population.childrenSum() != null) {
            cells.put("population.childrenSum", Cell.people(population.childrenSum(), population.provenance()));
            long difference = Math.abs(population.childrenSum() - population.people());
            cells.put("population.difference", Cell.people(difference, population.provenance()));
        }
    }

    private void remainder(Figure figure) {
        if (figure.belumTerdaftar() != null) {
            Provenance provenance = figure.rates().isEmpty() ? null : figure.rates().get(0).provenance();
            cells.put("remainder.people", Cell.people(Math.abs(figure.belumTerdaftar().signed()), provenance));
        }
    }

    private void targets(List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            String id = "target." + (i + 1);
            cells.put(id + ".owner", Cell.text(target.ownerName()));
            cells.quote(id + ".basis", target.legalBasis());
            cells.put(id + ".due", Cell.day(target.due(), false));
            if (target.percentage() != null) {
                cells.put(id + ".percentage", Cell.bound(target.percentage()));
            }
            people(id + ".headcount", target.headcount());
            people(id + ".additional", target.additional());
            if (target.countedFrom() != null) {
                cells.put(id + ".countedFrom", Cell.day(target.countedFrom(), false));
            }
            people(id + ".required", target.required());
            people(id + ".gap", target.signedGap() == null ? null : Math.abs(target.signedGap()));
        }
    }

    private void areas(Figure figure) {
        AreaRanking ranking = AreaRanking.of(figure.children());
        cells.put("areas.total", Cell.number(Kind.areas, figure.children().size()));
        cells.put("areas.rated", Cell.number(Kind.areas, ranking.rated().size()));
        cells.put("areas.aboveFull", Cell.number(Kind.areas, ranking.aboveFull().size()));
        Narrative.coverageTarget(figure).ifPresent(number -> cells.put("areas.belowTarget",
                Cell.number(Kind.areas, ranking.below(figure.targets().get(number - 1).percentage()).size())));
        for (Child child : figure.children()) {
            String id = "child." + child.code();
            cells.put(id + ".name", Cell.text(child.name()));
            if (child.rank() != null) {
                cells.put(id + ".rank", Cell.number(Kind.areas, child.rank()));
            }
            people(id + ".registered", child.registered(), child.provenance());
            people(id + ".population", child.population());
            percent(id + ".cakupan", child.cakupan(), child.provenance());
            percent(id + ".keaktifanPenduduk", child.keaktifanPenduduk(), child.provenance());
            percent(id + ".keaktifanPeserta", child.keaktifanPeserta(), child.provenance());
        }
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

    private void points(List<PointFigure> points) {
        cells.put("channels.points", Cell.number(Kind.points, points.stream().filter(point -> point.received() > 0).count()));
        cells.put("channels.received", Cell.people(points.stream().mapToLong(PointFigure::received).sum(), null));
        cells.put("channels.verified", Cell.people(points.stream().mapToLong(PointFigure::verified).sum(), null));
        cells.put("channels.active", Cell.people(points.stream().mapToLong(PointFigure::active).sum(), null));
        for (int i = 0; i < points.size(); i++) {
            PointFigure point = points.get(i);
            String id = "point." + (i + 1);
            cells.put(id + ".channel", Cell.text(lang.say(point.channelNameId(), point.channelNameEn())));
            cells.put(id + ".name", Cell.text(point.pointName()));
            people(id + ".received", point.received());
            people(id + ".verified", point.verified());
            people(id + ".active", point.active());
        }
    }

    private void note(String id, String value) {
        if (value != null && !value.isBlank()) {
            cells.quote(id, value);
        }
    }

    private void people(String id, Long value) {
        people(id, value, null);
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
