package id.cakupan.coverage.quality;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.DayQuestion;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.PopulationOfScope;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.quality.Confidence.Fault;

/**
 * The arithmetic of data quality, without a database.
 *
 * @param rhythms by child of the scope, or of the scope itself where it has none; none of a day long ago
 * @param all of the whole scope
 * @param live whether all that is known now is asked for
 */
record Quality(DayQuestion question, Figure figure, Map<Scope, Rhythm> rhythms, Rhythm all, boolean live) {

    private static final int DECIMALS = 10;
    private static final long YEAR = 365;

    QualityAnswer answer() {
        Scope scope = figure.scope();
        RateTable rates = figure.rates();
        List<QualityAnswer.SilentArea> silent = rhythms.entrySet().stream().filter(area -> area.getValue().isSilent())
                .map(area -> new QualityAnswer.SilentArea(area.getKey().code(), area.getKey().name(), area.getValue().last(),
                        area.getValue().since(), area.getValue().usual()))
                .toList();
        return new QualityAnswer(new QualityAnswer.Place(scope.code(), scope.name(), scope.kind()), question.asOf(),
                figure.tree().day(), figure.knownAt(), figure.cut().through(), figure.cut().position(), figure.dataRevision(),
                figure.cut().stale(),
                figure.reason(), rates.count() == null ? null : people(), rates.population() == null ? null : population(),
                all.last(), silent, rates.count() == null ? null : Confidence.of(faults(silent)));
    }

    private QualityAnswer.People people() {
        Map<Provenance, Long> people = figure.peopleByProvenance();
        return new QualityAnswer.People(people.getOrDefault(Provenance.STATED, 0L), people.getOrDefault(Provenance.DERIVED, 0L),
                people.getOrDefault(Provenance.ESTIMATED, 0L), figure.rates().count().people().unspecified());
    }

    private QualityAnswer.Population population() {
        PopulationOfScope population = figure.rates().population();
        return new QualityAnswer.Population(population.edition(), population.adoptedOn(), age(population.adoptedOn()),
                population.provenance(), population.doubt());
    }

    private long age(LocalDate adoptedOn) {
        return ChronoUnit.DAYS.between(adoptedOn, question.asOf());
    }

    private Map<Fault, BigDecimal> faults(List<QualityAnswer.SilentArea> silent) {
        Map<Fault, BigDecimal> shares = new EnumMap<>(Fault.class);
        QualityAnswer.People people = people();
        long known = people.stated() + people.derived() + people.estimated();
        shares.put(Fault.ESTIMATED_PEOPLE, share(people.estimated(), known));
        shares.put(Fault.DERIVED_PEOPLE, share(people.derived(), known));
        Participants all = figure.rates().count().people();
        shares.put(Fault.STATUS_UNKNOWN, share(Math.abs(all.unspecified()), all.registered()));
        population(shares);
        Set<String> codes = silent.stream().map(QualityAnswer.SilentArea::code).collect(toSet());
        shares.put(Fault.SILENT_AREAS, share(rhythms.keySet().stream().filter(area -> codes.contains(area.code()))
                .mapToLong(this::registered).sum(), all.registered()));
        shares.put(Fault.STALE, live && figure.cut().stale() ? BigDecimal.ONE : BigDecimal.ZERO);
        return shares;
    }

    private void population(Map<Fault, BigDecimal> shares) {
        PopulationOfScope population = figure.rates().population();
        if (population == null) {
            shares.put(Fault.NO_POPULATION, BigDecimal.ONE);
            return;
        }
        shares.put(Fault.POPULATION_ESTIMATED, switch (population.provenance()) {
            case STATED -> BigDecimal.ZERO;
            case DERIVED -> new BigDecimal("0.25");
            case ESTIMATED -> BigDecimal.ONE;
        });
        shares.put(Fault.POPULATION_DOUBTED, population.doubt() == null ? BigDecimal.ZERO : BigDecimal.ONE);
        shares.put(Fault.POPULATION_OLD, share(Math.max(0, age(population.adoptedOn()) - YEAR), 2 * YEAR));
    }

    private long registered(Scope area) {
        RateTable rates = area.code().equals(figure.scope().code()) ? figure.rates() : figure.ratesInside(area);
        return rates.count() == null ? 0 : rates.count().people().registered();
    }

    private static BigDecimal share(long part, long whole) {
        return whole <= 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
