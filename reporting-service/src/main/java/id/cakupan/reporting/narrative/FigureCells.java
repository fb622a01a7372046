package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.coverage.Figure.Population;
import id.cakupan.reporting.coverage.Figure.Statement;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.narrative.Cell.Kind;

/** Lays the figures of the peers out as cells, each under a stable id. What is not known has no cell. */
final class FigureCells {

    private final Cells cells = new Cells();

    private FigureCells() {
    }

    static Cells of(Figure figure, Lang lang) {
        FigureCells builder = new FigureCells();
        builder.scope(figure, lang);
        Optional.ofNullable(figure.count()).ifPresent(count -> builder.count(count, areaNames(figure), lang));
        builder.basis(figure, lang);
        Optional.ofNullable(figure.population()).ifPresent(builder::population);
        figure.rates().forEach(rate -> builder.cells.put("rate." + rate.indicator(), Cell.rate(rate)));
        builder.remainder(figure);
        builder.targets(figure);
        builder.inactive(figure);
        builder.age(figure);
        AreaCells.put(figure, builder.cells);
        ReportCells.put(figure, builder.cells, lang);
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

    private void scope(Figure figure, Lang lang) {
        cells.put("scope.name", Cell.text(figure.scope().name()));
        cells.put("asOf", Cell.day(figure.asOf(), false));
        cells.put("asOf.stated", Cell.day(figure.asOf(), namesOnlyTheMonth(figure)));
        cells.put("asOf.spoken", namesOnlyTheMonth(figure) ? Cell.text(lang.month(figure.asOf()))
                : Cell.day(figure.asOf(), false));
        cells.put("bound.full", Cell.bound(BigDecimal.valueOf(100)));
    }

    private static Map<String, String> areaNames(Figure figure) {
        Map<String, String> names = new HashMap<>();
        figure.children().forEach(child -> names.put(child.code(), child.name()));
        names.put(figure.scope().code(), figure.scope().name());
        return names;
    }

    private void count(Count count, Map<String, String> areaNames, Lang lang) {
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
            cells.put(id + ".area", Cell.text(areaNames.getOrDefault(statement.region(),
                    lang.say("wilayah ", "area ") + statement.region())));
            cells.put(id + ".date", Cell.day(statement.effectiveOn(), statement.monthOnly()));
            cells.quote(id + ".source", statement.source());
            cells.note(id + ".note", statement.note());
        }
    }

    private static Cell stated(Count count, LocalDate day) {
        return Cell.day(day, isOnlyTheMonth(count, day));
    }

    private static boolean isOnlyTheMonth(Count count, LocalDate day) {
        return count.statements().stream()
                .anyMatch(statement -> statement.monthOnly() && statement.effectiveOn().equals(day));
    }

    private void basis(Figure figure, Lang lang) {
        Basis.olderThanAsked(figure).ifPresent(basis -> {
            basis("basis.earliest", figure.count(), basis.earliest(), lang);
            basis("basis.latest", figure.count(), basis.latest(), lang);
        });
    }

    private void basis(String id, Count count, LocalDate day, Lang lang) {
        cells.put(id, stated(count, day));
        cells.put(id + ".spoken", isOnlyTheMonth(count, day) ? Cell.text(lang.month(day)) : Cell.day(day, false));
    }

    private void population(Population population) {
        cells.put("population.people", new Cell(Kind.people, population.people(), null, null, population.edition(), null,
                population.provenance()));
        cells.put("population.edition", Cell.text(population.edition()));
        cells.put("population.adoptedOn", Cell.day(population.adoptedOn(), false));
        cells.quote("population.source", population.source());
        cells.note("population.note", population.note());
        if (population.childrenSum() != null) {
            cells.put("population.childrenSum", Cell.people(population.childrenSum(), population.provenance()));
            long difference = Math.abs(population.childrenSum() - population.people());
            cells.put("population.difference", Cell.people(difference, population.provenance()));
        }
    }

    /** Where the status of all is known, the inactive as a share of the people of both activity rates. */
    private void inactive(Figure figure) {
        for (Figure.Rate rate : figure.rates()) {
            if (rate.indicator() != Indicator.cakupan && rate.denominator() > 0 && figure.count() != null) {
                String base = rate.indicator() == Indicator.keaktifan_penduduk ? "penduduk" : "peserta";
                cells.put("share.inactive_" + base, Cell.share(rate, figure.count().inactive()));
            }
        }
    }

    /** Whole years that the population was in use by the day of the figures; 0 without a population. */
    static long yearsOfUse(Figure figure) {
        return figure.population() == null ? 0 : ChronoUnit.YEARS.between(figure.population().adoptedOn(), figure.asOf());
    }

    private void age(Figure figure) {
        cells.put("population.years", Cell.number(Kind.years, yearsOfUse(figure)));
    }

    private void remainder(Figure figure) {
        if (figure.belumTerdaftar() != null) {
            Provenance provenance = Figures.rate(figure, Indicator.cakupan).map(Figure.Rate::provenance).orElse(null);
            cells.put("remainder.people", Cell.people(Math.abs(figure.belumTerdaftar().signed()), provenance));
        }
    }

    private void targets(Figure figure) {
        List<Target> targets = figure.targets();
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
            people(id + ".gap", target.signedGap() == null ? null : Math.abs(target.signedGap()),
                    TargetFact.isEstimated(target, figure) ? Provenance.ESTIMATED : null);
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
}
