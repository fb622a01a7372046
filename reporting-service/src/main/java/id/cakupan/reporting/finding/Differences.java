package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.narrative.AreaNoun;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Segments;
import id.cakupan.reporting.narrative.Wording;

/** Printed figures that are not ours: cut off instead of rounded, or simply different. */
final class Differences {

    private Differences() {
    }

    static List<Draft> cutOff(Figure figure, Report report) {
        List<Draft> found = new ArrayList<>();
        for (Comparison comparison : report.comparisons()) {
            BigDecimal computed = exact(comparison);
            if (comparison.verdict() == Verdict.CUT_OFF && computed != null) {
                found.add(cutOff(figure, comparison, computed));
            }
        }
        return found;
    }

    private static Draft cutOff(Figure figure, Comparison comparison, BigDecimal computed) {
        Published printed = comparison.figure();
        BigDecimal full = BigDecimal.valueOf(100);
        boolean aboveFull = printed.indicator() == Measure.cakupan && computed.compareTo(full) > 0;
        boolean hidden = aboveFull && printed.value().compareTo(full) <= 0;
        BigDecimal rounded = computed.divide(printed.step(), 0, RoundingMode.HALF_UP).multiply(printed.step());
        Draft draft = begin(hidden ? Draft.warning("cut-off") : Draft.note("cut-off"), figure, comparison)
                .put("ours", Label.ours(printed, computed, Label.decimals(printed) + 2, comparison.provenance()))
                .put("rounded", Label.isPercentage(printed) ? Cell.bound(rounded) : Cell.people(rounded.longValue(), null))
                .say("; menurut data di sini {~ours}; angka itu cocok bila dipotong, bukan dibulatkan (pembulatan "
                        + "menghasilkan {~rounded}).",
                        "; by the data here it is {~ours}; it fits when cut off, not when rounded (rounding gives "
                                + "{~rounded}).");
        if (aboveFull) {
            excess(figure, comparison).ifPresent(people -> draft.people("excess", people, comparison.provenance()).say(
                    " Peserta terdaftar {~excess} jiwa lebih banyak daripada penduduk.",
                    " The participants exceed the residents by {~excess|person|people}."));
        }
        return draft;
    }

    /** Ours; of a percentage whose base is open, that of the only base which gives it. */
    private static BigDecimal exact(Comparison comparison) {
        if (comparison.computed() != null) {
            return comparison.computed();
        }
        List<Comparison.Candidate> cut = comparison.candidates().stream()
                .filter(each -> each.inUse() && each.rounding() == Comparison.Rounding.CUT_OFF).toList();
        return cut.size() == 1 ? cut.get(0).value() : null;
    }

    /** Of another area than the scope only from the parts that were compared: the table may be of another edition. */
    private static Optional<Long> excess(Figure figure, Comparison comparison) {
        Published printed = comparison.figure();
        Optional<Long> excess = printed.scope().equals(figure.scope().code()) && printed.isOf(figure.asOf())
                ? Optional.ofNullable(figure.belumTerdaftar()).map(left -> -left.signed())
                : comparison.candidates().stream().filter(Comparison.Candidate::inUse)
                        .filter(each -> each.indicator() == Comparison.Base.cakupan)
                        .map(each -> each.numerator() - each.denominator()).findFirst();
        return excess.filter(people -> people > 0);
    }

    /** What differs from ours and is not told by what is found already. */
    static List<Draft> others(Figure figure, Report report, List<Draft> found) {
        return report.comparisons().stream().filter(each -> each.verdict() == Verdict.DIFFERS)
                .filter(each -> found.stream().noneMatch(draft -> draft.tellsOf(each.figure())))
                .map(each -> other(figure, each)).toList();
    }

    private static Draft other(Figure figure, Comparison comparison) {
        Published printed = comparison.figure();
        Draft draft = begin(Draft.warning("printed-differs"), figure, comparison);
        if (comparison.computed() == null || comparison.difference() == null) {
            return draft.say("; data di sini tidak menghasilkan angka itu.", "; the data here do not give that figure.");
        }
        Cell ours = Label.ours(printed, comparison.computed(), Label.decimals(printed), comparison.provenance());
        boolean higher = comparison.difference().signum() > 0;
        draft.put("ours", ours);
        if (NamedAreas.only(printed)) {
            boolean one = ours.value().equals(1L);
            draft.say("; menurut data di sini ada {~ours} wilayah",
                    "; by the data here there " + (one ? "is" : "are") + " {~ours|area|areas}");
        } else if (Label.isPercentage(printed)) {
            BigDecimal points = ((BigDecimal) ours.value()).subtract(printed.value()).abs();
            draft.put("difference", Cell.points(points)).say(
                    "; menurut data di sini {~ours}, lebih " + (higher ? "tinggi" : "rendah") + " {~difference} poin",
                    "; by the data here it is {~ours}, " + (higher ? "higher" : "lower") + " by {~difference} points");
        } else {
            draft.put("difference", Label.ours(printed, comparison.difference().abs(), 0, comparison.provenance())).say(
                    "; menurut data di sini {~ours}, lebih " + (higher ? "banyak" : "sedikit") + " {~difference}",
                    "; by the data here it is {~ours}, " + (higher ? "higher" : "lower") + " by {~difference}");
        }
        boolean estimated = comparison.provenance() == Provenance.ESTIMATED;
        return draft.say(estimated ? " (angka di sini perkiraan)." : ".", estimated ? " (ours is an estimate)." : ".");
    }

    private static Draft begin(Draft draft, Figure figure, Comparison comparison) {
        Published printed = comparison.figure();
        draft.source(printed.source()).tells(printed).text("scope", comparison.scopeName());
        if (NamedAreas.only(printed)) {
            NamedAreas.say(draft, printed, AreaNoun.AREA);
        } else {
            value(draft, printed);
        }
        draft.say(" untuk {~scope}", " for {~scope}");
        if (printed.segment() != null) {
            draft.text("segment", Segments.abbreviation(printed.segment())).say(", segmen {~segment}", ", segment {~segment}");
        }
        if (!printed.isOf(figure.asOf())) {
            draft.put("day", Days.cell(printed)).say(", {~day}", ", {~day}");
        }
        return draft;
    }

    private static void value(Draft draft, Published printed) {
        Wording label = Label.of(printed);
        draft.put("printed", Cell.printed(printed)).say("Laporan ({~source}) mencetak " + label.indonesian(),
                "The report ({~source}) prints " + label.english());
        if (printed.bound() != null) {
            draft.put("bound", Cell.bound(printed.bound()));
        }
        if (printed.indicator() == Measure.lain) {
            draft.label(printed.labelId(), printed.labelEn());
        }
    }
}
