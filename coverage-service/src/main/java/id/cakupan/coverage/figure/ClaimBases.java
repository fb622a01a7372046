package id.cakupan.coverage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.claim.ClaimBase;
import id.cakupan.coverage.claim.ClaimIndicator;
import id.cakupan.coverage.claim.Part;
import id.cakupan.coverage.cube.Participants;

/** What a percentage of a scope and day may be a share of, as far as we know it. */
record ClaimBases(Figure figure) {

    /** Those of the population edition in use first, then the population of every other edition that yields the scope. */
    List<ClaimBase> all() {
        List<ClaimBase> bases = new ArrayList<>(inUse());
        for (PopulationOfScope other : figure.otherPopulations()) {
            for (ClaimIndicator indicator : ClaimIndicator.values()) {
                if (indicator.ofPopulation()) {
                    bases.add(base(indicator, other, false));
                }
            }
        }
        return bases;
    }

    /** Those of the population edition in use; a part that is unknown is null. */
    List<ClaimBase> inUse() {
        List<ClaimBase> bases = new ArrayList<>();
        for (ClaimIndicator indicator : ClaimIndicator.values()) {
            bases.add(base(indicator, figure.rates().population(), true));
        }
        return bases;
    }

    private ClaimBase base(ClaimIndicator indicator, PopulationOfScope population, boolean inUse) {
        Optional<Participants> people = Optional.ofNullable(figure.rates().count()).map(ScopeCount::people);
        Optional<Participants> byStatus = people.filter(Participants::statusKnown);
        Optional<Long> above = switch (indicator) {
            case CAKUPAN -> people.map(Participants::registered);
            case KEAKTIFAN_PENDUDUK, KEAKTIFAN_PESERTA -> byStatus.map(Participants::active);
            case KETIDAKAKTIFAN_PENDUDUK, KETIDAKAKTIFAN_PESERTA -> byStatus.map(Participants::inactive);
        };
        Optional<Long> below = indicator.ofPopulation()
                ? Optional.ofNullable(population).map(PopulationOfScope::people)
                : people.map(Participants::registered);
        return new ClaimBase(indicator, above.filter(number -> number >= 0).map(Part::exact).orElse(null),
                below.filter(number -> number > 0).map(Part::exact).orElse(null),
                indicator.ofPopulation() && population != null ? population.edition() : null, inUse);
    }
}
