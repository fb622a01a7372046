package id.cakupan.reporting.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Rate;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.narrative.Lang;

/** Figures that moved far since something was last issued about the scope. */
final class Jumps {

    /** A branch gains about a third of a percent in a usual month; a new population edition moves coverage by points. */
    private static final long PARTICIPANTS_PERCENT = 2;
    private static final BigDecimal COVERAGE_POINTS = BigDecimal.ONE;

    private Jumps() {
    }

    static List<Objection> in(Figure figure, LastIssue last) {
        List<Objection> found = new ArrayList<>();
        if (figure.count() == null) {
            return found;
        }
        long change = figure.count().registered() - last.registered();
        if (Math.abs(change) * 100 > last.registered() * PARTICIPANTS_PERCENT) {
            found.add(Rule.JUMP.objects("registered",
                    "Peserta %s %s dibanding terbitan nomor %d (%s).".formatted(change < 0 ? "berkurang" : "bertambah",
                            Lang.ID.number(Math.abs(change)), last.number(), Lang.ID.day(last.asOf())),
                    "The participants %s by %s against issue number %d (%s).".formatted(change < 0 ? "fell" : "rose",
                            Lang.EN.number(Math.abs(change)), last.number(), Lang.EN.day(last.asOf()))));
        }
        BigDecimal cakupan = figure.rates().stream().filter(rate -> rate.indicator() == Indicator.cakupan).map(Rate::percent)
                .findFirst().orElse(null);
        if (cakupan != null && last.cakupan() != null
                && cakupan.subtract(last.cakupan()).abs().compareTo(COVERAGE_POINTS) >= 0) {
            BigDecimal points = cakupan.subtract(last.cakupan());
            found.add(Rule.JUMP.objects("cakupan",
                    "Cakupan %s %s poin dibanding terbitan nomor %d (%s).".formatted(points.signum() < 0 ? "turun" : "naik",
                            Lang.ID.decimal(points.abs()), last.number(), Lang.ID.day(last.asOf())),
                    "The coverage %s by %s points against issue number %d (%s).".formatted(
                            points.signum() < 0 ? "fell" : "rose", Lang.EN.decimal(points.abs()), last.number(),
                            Lang.EN.day(last.asOf()))));
        }
        return found;
    }
}
