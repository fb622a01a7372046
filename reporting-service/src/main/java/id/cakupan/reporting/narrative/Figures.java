package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.coverage.Figure.Population;
import id.cakupan.reporting.coverage.Figure.Statement;
import id.cakupan.reporting.coverage.Indicator;

/** The facts in the figures of one scope, without its areas. */
final class Figures {

    private Figures() {
    }

    static boolean has(Figure figure, Indicator indicator) {
        return figure.rates().stream().anyMatch(rate -> rate.indicator() == indicator);
    }

    static List<Fact> coverage(Figure figure) {
        List<Fact> facts = new ArrayList<>();
        boolean monthOnly = FigureCells.namesOnlyTheMonth(figure);
        long left = figure.belumTerdaftar() == null ? 0 : figure.belumTerdaftar().signed();
        if (figure.population() == null || !has(figure, Indicator.cakupan)) {
            facts.add(new CoverageFact.CountedOnly(monthOnly));
        } else if (figure.count().registered() > figure.population().people()) {
            facts.add(new CoverageFact.CoveredAboveFull(monthOnly));
        } else {
            facts.add(new CoverageFact.Covered(monthOnly, figure.count().registered() == 1));
        }
        if (figure.belumTerdaftar() != null) {
            facts.add(left > 0 ? new CoverageFact.Remaining()
                    : left == 0 ? new CoverageFact.NobodyLeft() : new CoverageFact.Excess());
        }
        if (left < 0) {
            facts.add(new CoverageFact.AboveFull(figure.causes()));
        }
        FigureCells.ownStatement(figure).filter(own -> own.kind() == Statement.Kind.BALANCE)
                .filter(own -> own.effectiveOn().isBefore(figure.asOf()))
                .ifPresent(own -> facts.add(new CoverageFact.CarriedForward()));
        return facts;
    }

    static List<Fact> activity(Figure figure) {
        Count count = figure.count();
        if (count.unspecified() < 0) {
            return List.of(new ActivityFact.StatusExceedsTotal());
        }
        if (count.unspecified() != 0) {
            return count.active() == 0 && count.inactive() == 0 ? List.of(new ActivityFact.StatusUnknown())
                    : List.of(new ActivityFact.SomeKnown(count.active() != 0, count.inactive() != 0),
                            new ActivityFact.StatusUnknown());
        }
        List<Fact> facts = new ArrayList<>(List.of(new ActivityFact.ActiveAndInactive()));
        if (has(figure, Indicator.keaktifan_peserta)) {
            facts.add(has(figure, Indicator.keaktifan_penduduk) ? new ActivityFact.BothRates()
                    : new ActivityFact.RateOfParticipantsOnly());
            facts.add(new ActivityFact.InactiveShares(has(figure, Indicator.keaktifan_penduduk)));
        }
        return facts;
    }

    static List<Fact> targets(Figure figure) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < figure.targets().size(); i++) {
            facts.add(TargetFact.of(figure.targets().get(i), i + 1));
        }
        return facts;
    }

    static List<Fact> missing(Figure figure) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new MissingFact.Why(MissingFact.why(figure)));
        if (figure.territory() != null && figure.territory().total() != null && figure.territory().source() != null) {
            facts.add(new MissingFact.TerritorySource());
        }
        if (!figure.missing().isEmpty()) {
            facts.add(new MissingFact.NoPartialSum());
            facts.addAll(MissingFact.groups(figure.scope(), figure.missing()));
        }
        return facts;
    }

    static List<Fact> population(Figure figure) {
        Population population = figure.population();
        if (population == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        boolean own = population.from() == Population.From.OWN_ROW;
        facts.add(own ? new PopulationFact.OwnRow() : new PopulationFact.SumOfAreas());
        if (own && population.childrenSum() != null && population.childrenSum() != population.people()) {
            facts.add(new PopulationFact.Differs(population.childrenSum() > population.people()));
        }
        if (FigureCells.yearsOfUse(figure) >= PopulationFact.OLD_AFTER_YEARS) {
            facts.add(new PopulationFact.Old());
        }
        if (population.doubt() != null && !population.doubt().isBlank()) {
            facts.add(new PopulationFact.Doubted());
        }
        return facts;
    }
}
