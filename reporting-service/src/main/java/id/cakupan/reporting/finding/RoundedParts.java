package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.narrative.Cell;

/** Printed active and inactive participants that do not add up to all: by rounding, or by more than rounding can do. */
final class RoundedParts {

    private RoundedParts() {
    }

    static List<Draft> in(Figure figure, Report report) {
        return report.of(figure.scope().code(), Measure.aktif).stream()
                .filter(active -> active.qualifier() != Qualifier.at_least)
                .flatMap(active -> report.beside(active, Measure.tidak_aktif)
                        .flatMap(inactive -> sum(figure, report, active, inactive)).stream())
                .toList();
    }

    /** The whole is that of the report; ours where it prints none. */
    private static Optional<Draft> sum(Figure figure, Report report, Published active, Published inactive) {
        Optional<Published> printed = report.beside(active, Measure.terdaftar);
        if (printed.isEmpty() && (figure.count() == null || !active.isOf(figure.asOf()))) {
            return Optional.empty();
        }
        BigDecimal whole = printed.map(Published::value)
                .orElseGet(() -> BigDecimal.valueOf(figure.count().registered()));
        BigDecimal step = active.step().max(inactive.step()).max(printed.map(Published::step).orElse(BigDecimal.ONE));
        BigDecimal sum = active.value().add(inactive.value());
        if (rounded(whole, step).compareTo(rounded(sum, step)) == 0) {
            return Optional.empty();
        }
        BigDecimal gap = whole.subtract(sum);
        BigDecimal slack = slack(active).add(slack(inactive)).add(printed.map(RoundedParts::slack).orElse(BigDecimal.ZERO));
        boolean byRounding = gap.abs().compareTo(slack) <= 0;
        Draft draft = (byRounding ? Draft.note("rounded-parts") : Draft.warning("rounded-parts")).source(active.source())
                .put("active", Cell.printed(active)).put("inactive", Cell.printed(inactive))
                .put("sum", people(sum, active.step().min(inactive.step())))
                .say("Laporan ({~source}) mencetak {~active} peserta aktif dan {~inactive} peserta tidak aktif, bersama "
                        + "{~sum} jiwa, sedangkan seluruh peserta ",
                        "The report ({~source}) prints {~active} active and {~inactive} inactive participants, together "
                                + "{~sum}, while ");
        whole(draft, figure, printed);
        BigDecimal finest = active.step().min(inactive.step()).min(printed.map(Published::step).orElse(BigDecimal.ONE));
        return Optional.of(draft.put("gap", people(gap.abs(), finest)).say(
                " {~registered} jiwa. Selisih {~gap} jiwa " + (byRounding ? "dapat dijelaskan oleh pembulatan."
                        : "lebih besar daripada yang dapat timbul dari pembulatan."),
                ". The difference of {~gap|person|people} " + (byRounding ? "can be explained by rounding."
                        : "is larger than rounding can make it.")));
    }

    private static void whole(Draft draft, Figure figure, Optional<Published> printed) {
        if (printed.isPresent()) {
            draft.put("registered", Cell.printed(printed.get())).say("yang dicetaknya",
                    "it prints a total of {~registered}");
            return;
        }
        Provenance ours = figure.count().provenance();
        boolean estimated = ours == Provenance.ESTIMATED;
        draft.people("registered", figure.count().registered(), ours).say(
                estimated ? "menurut perkiraan di sini" : "menurut data di sini",
                (estimated ? "by the estimate here" : "by the data here") + " the total is {~registered}");
    }

    /** No finer than the numbers that it is made of. */
    private static Cell people(BigDecimal people, BigDecimal step) {
        return step.compareTo(BigDecimal.ONE) <= 0 ? Cell.people(people.longValue(), null)
                : Cell.printed(people.longValue(), step.longValue());
    }

    private static BigDecimal rounded(BigDecimal people, BigDecimal step) {
        return people.divide(step, 0, RoundingMode.HALF_UP);
    }

    /** By how much the printed value may be beside the true one. */
    private static BigDecimal slack(Published printed) {
        Span span = Span.of(printed);
        return printed.step().compareTo(BigDecimal.ONE) == 0 && printed.qualifier() == null ? BigDecimal.ZERO
                : span.width().divide(BigDecimal.valueOf(2));
    }
}
