package id.cakupan.reporting.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.finding.ActivityCounts.Verdict;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Wording;

/**
 * Of whom a printed activity rate is: of the population or of the participants. The base is that with which the other
 * counts of the same report fit.
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
                ActivityCounts.beside(rate, figure, report).ifPresent(counts -> found.addAll(base.of(counts)));
            }
        }
        return found;
    }

    private List<Draft> of(ActivityCounts counts) {
        Optional<Verdict> verdict = counts.verdict();
        if (verdict.isEmpty()) {
            return List.of();
        }
        Verdict base = verdict.get();
        if (!base.ofPopulation() && !base.ofParticipants()) {
            return counts.population() == null ? List.of() : List.of(neither(counts));
        }
        List<Draft> found = new ArrayList<>(List.of(only(counts, base)));
        List<Published> segments = report.segments(counts.rate());
        if (base.ofPopulation() && !segments.isEmpty()) {
            found.add(twoBases(counts.rate(), segments.size(), base.ifRounded()));
        }
        return found;
    }

    private Draft neither(ActivityCounts counts) {
        return begin(Draft.warning("base-of-activity"), counts, false).say(
                "tidak cocok sebagai bagian dari penduduk maupun sebagai bagian dari peserta.",
                "fits neither as a share of the population nor as a share of the participants.");
    }

    private Draft only(ActivityCounts counts, Verdict base) {
        boolean ofPopulation = base.ofPopulation();
        Draft draft = begin(Draft.note("base-of-activity"), counts, base.ifRounded()).say(
                ofPopulation ? "hanya cocok sebagai bagian dari penduduk, bukan dari peserta"
                        : "hanya cocok sebagai bagian dari peserta, bukan dari penduduk",
                ofPopulation ? "fits only as a share of the population, not of the participants"
                        : "fits only as a share of the participants, not of the population");
        Indicator other = ofPopulation ? Indicator.keaktifan_peserta : Indicator.keaktifan_penduduk;
        figure.rates().stream().filter(ours -> ours.indicator() == other && counts.rate().isOf(figure.asOf())).findFirst()
                .ifPresent(ours -> draft.put("other", Cell.rate(ours)).say(
                        ofPopulation ? "; dari peserta, tingkat keaktifannya {~other}"
                                : "; dari penduduk, tingkat keaktifannya {~other}",
                        ofPopulation ? "; of the participants the activity rate is {~other}"
                                : "; of the population the activity rate is {~other}"));
        return draft.say(".", ".");
    }

    /** Up to the verb. */
    private Draft begin(Draft draft, ActivityCounts counts, boolean ifRounded) {
        Wording names = counts.names();
        rate(draft.tells(counts.rate()), counts.rate(), "tingkat keaktifan", "an activity rate");
        boolean ours = counts.population() == null;
        if (ours) {
            draft.people("population", counts.ours(), figure.population().provenance());
        }
        String inIndonesian = "{~population} penduduk menurut edisi yang dipakai di sini";
        String inEnglish = "the {~population} residents of the edition in use here";
        return ifRounded ? draft.say(
                " serta " + names.indonesian() + ". Bila angka-angka itu dibulatkan, bukan dipotong, tingkat keaktifan itu "
                        + (ours ? "dengan " + inIndonesian + " " : ""),
                " and the " + names.english() + ". If these numbers are rounded, not cut off, the rate "
                        + (ours ? "with " + inEnglish + " " : ""))
                : draft.say(
                        ". Dengan " + names.indonesian() + " yang dicetaknya" + (ours ? " dan " + inIndonesian : "")
                                + ", angka itu ",
                        ". With the " + names.english() + " that it prints" + (ours ? " and " + inEnglish : "") + ", it ");
    }

    /** The report and its rate, with the day where that is not ours. */
    private Draft rate(Draft draft, Published rate, String inIndonesian, String inEnglish) {
        boolean ours = rate.isOf(figure.asOf());
        if (!ours) {
            draft.put("day", Days.cell(rate));
        }
        return draft.source(rate.source()).put("rate", Cell.printed(rate)).say(
                "Laporan ({~source}) mencetak " + inIndonesian + " {~rate}" + (ours ? "" : " per {~day}"),
                "The report ({~source}) prints " + inEnglish + " of {~rate}" + (ours ? "" : " as of {~day}"));
    }

    private Draft twoBases(Published rate, int segments, boolean ifRounded) {
        Draft draft = Draft.warning("two-bases").put("segments", Cell.number(Cell.Kind.segments, segments));
        return rate(draft, rate, "tingkat keaktifan keseluruhan", "a total activity rate").say(
                (ifRounded ? ", yang, bila angka-angkanya dibulatkan," : ", yang") + " merupakan bagian dari penduduk, bersama "
                        + "tingkat keaktifan {~segments} segmen, yang hanya dapat dihitung dari peserta segmen itu karena "
                        + "segmen tidak mempunyai jumlah penduduk. Keduanya tidak dapat dibandingkan langsung.",
                ", a share of the population" + (ifRounded ? " if its numbers are rounded" : "") + ", beside "
                        + (segments == 1 ? "the rate of {~segments|segment|segments}, which is a share of the participants of "
                                + "that segment"
                                : "the rates of {~segments|segment|segments}, each a share of the participants of its segment")
                        + ", since a segment has no population. The two cannot be compared directly.");
    }
}
