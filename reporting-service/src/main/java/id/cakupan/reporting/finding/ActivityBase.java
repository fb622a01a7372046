package id.cakupan.reporting.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.narrative.Cell;

/**
 * Of whom a printed activity rate is: of the population or of the participants. The base is that with which the other
 * counts of the same report fit; each printed value stands for all that round to it.
 */
final class ActivityBase {

    private final Figure figure;
    private final Report report;

    private ActivityBase(Figure figure, Report report) {
        this.figure = figure;
        this.report = report;
    }

    static List<Draft> in(Figure figure, Report report) {
        ActivityBase base = new ActivityBase(figure, report);
        List<Draft> found = new ArrayList<>();
        for (Published rate : report.of(figure.scope().code(), Measure.keaktifan)) {
            if (rate.qualifier() != Qualifier.at_least) {
                base.counts(rate).ifPresent(counts -> found.addAll(base.of(rate, counts)));
            }
        }
        return found;
    }

    /**
     * What the report tells besides the rate.
     *
     * @param active null where it is not printed
     * @param inactive null where it is not printed
     */
    private record Counts(Range population, Range registered, Published active, Published inactive) {

        boolean fit(Published rate, Range base) {
            Range possible = base.share(Span.of(rate)).and(of(active));
            return !possible.isEmpty() && !possible.plus(of(inactive)).and(registered).isEmpty();
        }

        private static Range of(Published printed) {
            return printed == null ? Range.any() : Range.in(Span.of(printed));
        }

        String indonesian() {
            return active == null ? "jumlah peserta tidak aktif"
                    : inactive == null ? "jumlah peserta aktif" : "jumlah peserta aktif dan tidak aktif";
        }

        String english() {
            return active == null ? "number of inactive participants"
                    : inactive == null ? "number of active participants" : "numbers of active and inactive participants";
        }
    }

    /** Empty where the report does not print enough to tell. */
    private Optional<Counts> counts(Published rate) {
        Published active = report.beside(rate, Measure.aktif).orElse(null);
        Published inactive = report.beside(rate, Measure.tidak_aktif).orElse(null);
        Optional<Range> population = report.population(rate.scope()).map(Span::of).map(Range::in)
                .or(() -> Optional.ofNullable(figure.population()).map(ours -> Range.exactly(ours.people())));
        if (active == null && inactive == null || population.isEmpty()) {
            return Optional.empty();
        }
        Optional<Range> registered = report.beside(rate, Measure.terdaftar).map(Span::of).map(Range::in)
                .or(() -> report.beside(rate, Measure.cakupan).map(Span::alsoCutOff).map(population.get()::share));
        return registered.map(range -> new Counts(population.get(), range, active, inactive));
    }

    private List<Draft> of(Published rate, Counts counts) {
        boolean ofPopulation = counts.fit(rate, counts.population());
        boolean ofParticipants = counts.fit(rate, counts.registered());
        if (ofPopulation && ofParticipants) {
            return List.of();
        }
        if (!ofPopulation && !ofParticipants) {
            return report.population(rate.scope()).isEmpty() ? List.of() : List.of(neither(rate, counts));
        }
        List<Draft> found = new ArrayList<>(List.of(only(rate, counts, ofPopulation)));
        List<Published> segments = report.segments(rate);
        if (ofPopulation && !segments.isEmpty()) {
            found.add(twoBases(rate, segments.size()));
        }
        return found;
    }

    private Draft begin(Draft draft, Published rate, Counts counts) {
        draft.source(rate.source()).put("rate", Cell.printed(rate)).tells(rate).say(
                "Laporan ({~source}) mencetak tingkat keaktifan {~rate}. Dengan " + counts.indonesian() + " yang dicetaknya",
                "The report ({~source}) prints an activity rate of {~rate}. With the " + counts.english() + " that it prints");
        if (report.population(rate.scope()).isEmpty()) {
            draft.people("population", figure.population().people(), figure.population().provenance()).say(
                    " dan {~population} penduduk menurut edisi yang dipakai di sini",
                    " and the {~population} residents of the edition in use here");
        }
        return draft;
    }

    private Draft neither(Published rate, Counts counts) {
        return begin(Draft.warning("base-of-activity"), rate, counts).say(
                ", angka itu tidak cocok sebagai bagian dari penduduk maupun sebagai bagian dari peserta.",
                ", it fits neither as a share of the population nor as a share of the participants.");
    }

    private Draft only(Published rate, Counts counts, boolean ofPopulation) {
        Draft draft = begin(Draft.note("base-of-activity"), rate, counts).say(
                ofPopulation ? ", angka itu hanya cocok sebagai bagian dari penduduk, bukan dari peserta"
                        : ", angka itu hanya cocok sebagai bagian dari peserta, bukan dari penduduk",
                ofPopulation ? ", it fits only as a share of the population, not of the participants"
                        : ", it fits only as a share of the participants, not of the population");
        Indicator other = ofPopulation ? Indicator.keaktifan_peserta : Indicator.keaktifan_penduduk;
        figure.rates().stream().filter(ours -> ours.indicator() == other && Days.same(rate, figure)).findFirst()
                .ifPresent(ours -> draft.put("other", Cell.rate(ours)).say(
                        ofPopulation ? "; dari peserta, tingkat keaktifannya {~other}"
                                : "; dari penduduk, tingkat keaktifannya {~other}",
                        ofPopulation ? "; of the participants the activity rate is {~other}"
                                : "; of the population the activity rate is {~other}"));
        return draft.say(".", ".");
    }

    private static Draft twoBases(Published rate, int segments) {
        String those = segments == 1 ? "the rate of {~segments}, which is a share of the participants of that segment, since "
                : "the rates of {~segments}, each a share of the participants of its segment, since ";
        return Draft.warning("two-bases").source(rate.source()).put("rate", Cell.printed(rate))
                .put("segments", Cell.number(Cell.Kind.segments, segments)).say(
                        "Laporan ({~source}) mencetak tingkat keaktifan keseluruhan {~rate}, yang merupakan bagian dari "
                                + "penduduk, bersama tingkat keaktifan {~segments} segmen, yang hanya dapat dihitung dari "
                                + "peserta segmen itu karena segmen tidak mempunyai jumlah penduduk. Keduanya tidak dapat "
                                + "dibandingkan langsung.",
                        "The report ({~source}) prints a total activity rate of {~rate}, a share of the population, beside "
                                + those.replace("{~segments}", "{~segments|segment|segments}")
                                + "a segment has no population. The two cannot be compared directly.");
    }
}
