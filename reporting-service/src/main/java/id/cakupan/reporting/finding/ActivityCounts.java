package id.cakupan.reporting.finding;

import java.util.Optional;
import java.util.function.Function;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.narrative.Wording;

/**
 * What a report prints beside an activity rate; each may be null where it does not.
 *
 * @param ours people of the edition in use, where the report prints no population and the rate is of our day; else null
 */
record ActivityCounts(Published rate, Published active, Published inactive, Published population, Published registered,
        Published coverage, Long ours) {

    /** Of whom the rate is a share; {@code ifRounded} where the other would fit as well if the numbers were cut off. */
    record Verdict(boolean ofPopulation, boolean ofParticipants, boolean ifRounded) {
    }

    /** Empty where the report does not print enough to tell. */
    static Optional<ActivityCounts> beside(Published rate, Figure figure, Report report) {
        Published population = report.population(rate.scope()).orElse(null);
        boolean standsIn = population == null && figure.population() != null && rate.isOf(figure.asOf());
        ActivityCounts counts = new ActivityCounts(rate, report.beside(rate, Measure.aktif).orElse(null),
                report.beside(rate, Measure.tidak_aktif).orElse(null), population,
                report.beside(rate, Measure.terdaftar).orElse(null), report.beside(rate, Measure.cakupan).orElse(null),
                standsIn ? figure.population().people() : null);
        return Optional.of(counts).filter(ActivityCounts::suffice);
    }

    private boolean suffice() {
        return (active != null || inactive != null) && (population != null || ours != null)
                && (registered != null || coverage != null);
    }

    /** Empty where both bases fit however the numbers were shortened, so that nothing is known. */
    Optional<Verdict> verdict() {
        boolean ofPopulation = fit(this::population, Span::alsoCutOff);
        boolean ofParticipants = fit(this::registered, Span::alsoCutOff);
        if (!ofPopulation || !ofParticipants) {
            return Optional.of(new Verdict(ofPopulation, ofParticipants, false));
        }
        boolean roundedOfPopulation = fit(this::population, Span::of);
        boolean roundedOfParticipants = fit(this::registered, Span::of);
        return roundedOfPopulation == roundedOfParticipants ? Optional.empty()
                : Optional.of(new Verdict(roundedOfPopulation, roundedOfParticipants, true));
    }

    /** @param meaning the values that a printed one may stand for */
    private boolean fit(Function<Function<Published, Span>, Range> base, Function<Published, Span> meaning) {
        Range possible = base.apply(meaning).share(meaning.apply(rate)).and(range(active, meaning));
        return !possible.isEmpty() && !possible.plus(range(inactive, meaning)).and(registered(meaning)).isEmpty();
    }

    private static Range range(Published printed, Function<Published, Span> meaning) {
        return printed == null ? Range.any() : Range.in(meaning.apply(printed));
    }

    private Range population(Function<Published, Span> meaning) {
        return population == null ? Range.exactly(ours) : range(population, meaning);
    }

    /** A printed coverage is often cut off, 100.54 percent to 100, and is given room for it always. */
    private Range registered(Function<Published, Span> meaning) {
        return registered == null ? population(meaning).share(Span.alsoCutOff(coverage)) : range(registered, meaning);
    }

    Wording names() {
        if (active == null) {
            return new Wording("jumlah peserta tidak aktif", "number of inactive participants");
        }
        return inactive == null ? new Wording("jumlah peserta aktif", "number of active participants")
                : new Wording("jumlah peserta aktif dan tidak aktif", "numbers of active and inactive participants");
    }
}
