package id.cakupan.coverage.export;

import java.time.LocalDate;
import java.util.Optional;

import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.target.Indicator;

/**
 * The figure of an area and day.
 *
 * @param parent code of the area above it in the export; null for the scope itself
 * @param lowest whether no area inside it is handed out
 */
record ExportRow(LocalDate day, Scope area, String parent, boolean lowest, RateTable rates) {

    Optional<Participants> people() {
        return Optional.ofNullable(rates.count()).map(count -> count.people());
    }

    /** People whose status is known for all; empty otherwise. */
    Optional<Participants> byStatus() {
        return people().filter(Participants::statusKnown);
    }

    Optional<Long> population() {
        return Optional.ofNullable(rates.population()).map(population -> population.people());
    }

    String edition() {
        return rates.population() == null ? null : rates.population().edition();
    }

    String provenance() {
        return rates.count() == null ? null : rates.count().provenance().name();
    }

    String percent(Indicator indicator) {
        return rates.share(indicator).map(Fraction::percent).orElse(null);
    }
}
