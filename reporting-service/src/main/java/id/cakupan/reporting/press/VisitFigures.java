package id.cakupan.reporting.press;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.cakupan.reporting.coverage.Utilisation;

/** Compares visits with the utilisation of an area, of the same days only. */
final class VisitFigures {

    private static final String USE = "(?:pemanfaatan|memanfaatkan|dimanfaatkan|kunjungan)(?:nya)?";
    private static final String CARE = " (?:(?:pe)?layanan )?(?:kesehatan|(?:program )?JKN)\\b";
    /** All use of the scheme, not that of some people or of some thing. */
    private static final Pattern ALL = Pattern
            .compile("\\b(?:total|seluruh|all|keseluruhan)\\b.*\\b(?:" + USE + "|visits)\\b|\\b"
                    + USE + CARE, CASE_INSENSITIVE | DOTALL);
    private static final Pattern KNOWN = Pattern.compile("\\b(?:" + USE + "(?:" + CARE
            + ")?|total|seluruh|all|visits|warga|kali"
            + "|sepanjang|selama|periode|tahun|bulan|semester (?:I{1,2}|pertama|kedua)|rata-rata|hari|during|year|day)\\b",
            CASE_INSENSITIVE);

    private final Held held;
    private final Stated figure;

    VisitFigures(Held held) {
        this.held = held;
        figure = held.figure();
    }

    Verdict verdict() {
        Period period = figure.period();
        List<Utilisation> same = held.ours().utilisation().stream()
                .filter(one -> one.from().equals(period.from()) && one.to().equals(period.to())).toList();
        if (!same.isEmpty()) {
            return Verdict.among(figure, same.stream().flatMap(one -> known(one).stream()).toList(),
                    isOfAll());
        }
        Optional<Utilisation> nearest = held.ours().utilisation().stream()
                .min(Comparator.comparing(one -> Math.abs(one.to().toEpochDay() - period.to().toEpochDay())));
        return nearest.map(one -> Verdict.open(figure, known(one).get(0), Notes.visits(one))).orElse(Verdict.NO_FIGURE);
    }

    private boolean isOfAll() {
        return held.reading().isGiven(figure) || ALL.matcher(held.reading().sentence(figure)).find()
                && PlainWords.are(held.reading(), figure, KNOWN);
    }

    /** A mean is that over the calendar days, or the one that was printed. */
    private List<Ours> known(Utilisation ours) {
        String days = ours.from() + " / " + ours.to();
        if (figure.subject() == Subject.VISITS) {
            return List.of(new Ours(BigDecimal.valueOf(ours.visits()), BigDecimal.valueOf(ours.step() <= 1 ? 0 : ours.step()),
                    "visits " + days, null));
        }
        List<Ours> known = new ArrayList<>();
        BigDecimal step = BigDecimal.valueOf(ours.step()).divide(BigDecimal.valueOf(Math.max(1, ours.days())),
                MathContext.DECIMAL64);
        known.add(new Ours(BigDecimal.valueOf(ours.perDay()), step.max(BigDecimal.ONE), "visits_per_day " + days, null));
        if (ours.printedPerDay() != null) {
            known.add(Ours.of(ours.printedPerDay(), "visits_per_day " + days + " " + ours.source()));
        }
        return known;
    }
}
