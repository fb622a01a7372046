package id.cakupan.reporting.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.coverage.Figure.Population;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;

/** The facts in the figures of one scope, without its areas. */
final class Figures {

    private Figures() {
    }

    static boolean has(Figure figure, Indicator indicator) {
        return figure.rates().stream().anyMatch(rate -> rate.indicator() == indicator);
    }

    static Optional<Figure.Rate> rate(Figure figure, Indicator indicator) {
        return figure.rates().stream().filter(rate -> rate.indicator() == indicator).findFirst();
    }

    static boolean isEstimated(Figure figure, Indicator indicator) {
        return rate(figure, indicator).filter(rate -> rate.provenance() == Provenance.ESTIMATED).isPresent();
    }

    static boolean isPopulationDoubted(Figure figure) {
        return figure.population() != null && figure.population().doubt() != null && !figure.population().doubt().isBlank();
    }

    /** Where an area has more participants than residents, these hide people elsewhere who are not registered. */
    static boolean hidesUnregistered(Figure figure) {
        return !AreaRanking.of(figure.children()).aboveFull().isEmpty();
    }

    static List<Fact> coverage(Figure figure) {
        List<Fact> facts = new ArrayList<>();
        boolean monthOnly = FigureCells.namesOnlyTheMonth(figure);
        boolean estimated = isEstimated(figure, Indicator.cakupan);
        if (figure.population() == null || !has(figure, Indicator.cakupan)) {
            facts.add(new CoverageFact.CountedOnly(monthOnly, figure.count().provenance() == Provenance.ESTIMATED));
        } else if (figure.count().registered() > figure.population().people()) {
            facts.add(new CoverageFact.CoveredAboveFull(monthOnly, estimated));
        } else {
            facts.add(new CoverageFact.Covered(monthOnly, figure.count().registered() == 1, estimated));
        }
        if (figure.belumTerdaftar() != null) {
            facts.add(left(figure, estimated));
        }
        if (figure.belumTerdaftar() != null && figure.belumTerdaftar().signed() < 0) {
            facts.add(new CoverageFact.AboveFull(figure.causes()));
        }
        Basis.olderThanAsked(figure).ifPresent(basis -> facts.add(new CoverageFact.CarriedForward(basis.isOneDay())));
        return facts;
    }

    private static Fact left(Figure figure, boolean estimated) {
        long left = figure.belumTerdaftar().signed();
        if (left > 0) {
            return hidesUnregistered(figure) ? new CoverageFact.NetRemainder(AreaNoun.of(figure), estimated)
                    : new CoverageFact.Remaining(estimated);
        }
        return left == 0 ? new CoverageFact.NobodyLeft() : new CoverageFact.Excess(estimated);
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
            facts.add(TargetFact.of(figure, i + 1));
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
            facts.addAll(MissingFact.groups(figure));
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
        AreaNoun noun = AreaNoun.of(figure);
        facts.add(own ? new PopulationFact.OwnRow() : new PopulationFact.SumOfAreas(noun));
        if (own && population.childrenSum() != null && population.childrenSum() != population.people()) {
            facts.add(new PopulationFact.Differs(noun, population.childrenSum() > population.people()));
        }
        if (FigureCells.yearsOfUse(figure) >= PopulationFact.OLD_AFTER_YEARS) {
            LocalDate anniversary = population.adoptedOn().plusYears(FigureCells.yearsOfUse(figure));
            facts.add(new PopulationFact.Old(anniversary.isBefore(figure.asOf())));
        }
        return facts;
    }
}
