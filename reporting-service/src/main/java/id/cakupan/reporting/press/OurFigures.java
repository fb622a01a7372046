package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.reporting.coverage.Coverages;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.FigureAnswer;
import id.cakupan.reporting.coverage.FigureQuestion;
import id.cakupan.reporting.coverage.Indicator;

/** Holds what a text states against the figures of coverage-service, each of its own area and day. */
@ApplicationScoped
class OurFigures {

    /** Areas and days of one text at most; the first ones are asked for. */
    static final int MOST_QUESTIONS = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Coverages coverages;
    private final Clock clock;

    OurFigures(Coverages coverages, Clock clock) {
        this.coverages = coverages;
        this.clock = clock;
    }

    private record Ours(BigDecimal value, String basis) {
    }

    /** A verdict on each figure, in their order. */
    List<Verdict> on(Reading reading) {
        List<Stated> figures = reading.figures();
        Map<FigureQuestion, CompletableFuture<FigureAnswer>> asked = new LinkedHashMap<>();
        figures.forEach(figure -> question(figure).filter(one -> asked.size() < MOST_QUESTIONS || asked.containsKey(one))
                .ifPresent(one -> asked.computeIfAbsent(one, wanted -> coverages.figure(wanted).toCompletableFuture())));
        Map<FigureQuestion, FigureAnswer> answers = new HashMap<>();
        asked.forEach((question, answer) -> answers.put(question, answer.join()));
        return figures.stream().map(figure -> question(figure).map(one -> verdict(reading, figure, answers.get(one)))
                .orElse(Verdict.NOT_COMPARED)).toList();
    }

    private static Verdict verdict(Reading reading, Stated figure, FigureAnswer answer) {
        if (answer instanceof FigureAnswer.Found found) {
            return verdict(reading, figure, found.figure());
        }
        return answer == null || answer instanceof FigureAnswer.Unavailable ? Verdict.UNAVAILABLE : Verdict.NO_FIGURE;
    }

    private Optional<FigureQuestion> question(Stated figure) {
        LocalDate day = figure.period() == null ? null : figure.period().to();
        boolean comparable = switch (figure.subject()) {
            case REGISTERED, ACTIVE, INACTIVE, GAP, POPULATION -> !figure.isShare();
            case COVERAGE, ACTIVITY, INACTIVITY -> figure.isShare();
            default -> false;
        };
        return !comparable || figure.bound() || figure.segment() != null || figure.scope() == null || day == null
                || day.isAfter(LocalDate.now(clock)) ? Optional.empty()
                        : Optional.of(new FigureQuestion(figure.scope(), day, Optional.empty(), Optional.empty()));
    }

    /** What only another figure says of a number refutes nothing. */
    private static Verdict verdict(Reading reading, Stated figure, Figure ours) {
        List<Ours> known = known(figure, ours, ShareCheck.base(reading.sentence(figure)).orElse(null));
        return known.stream().filter(one -> tells(figure, one.value())).findFirst()
                .map(one -> new Verdict(Verdict.Word.reproduced, shown(figure, one), one.basis()))
                .or(() -> known.stream()
                        .min((one, other) -> one.value().subtract(figure.value()).abs()
                                .compareTo(other.value().subtract(figure.value()).abs()))
                        .map(one -> figure.sure() ? new Verdict(Verdict.Word.contradicted, shown(figure, one), one.basis())
                                : Verdict.NOT_COMPARED))
                .orElse(Verdict.NO_FIGURE);
    }

    private static boolean tells(Stated figure, BigDecimal ours) {
        return ours.compareTo(figure.low()) >= 0
                && (ours.compareTo(figure.high()) < 0 || ours.compareTo(figure.value()) == 0);
    }

    private static BigDecimal shown(Stated figure, Ours ours) {
        return figure.isShare()
                ? ours.value().setScale(Math.max(2, figure.value().scale()), RoundingMode.HALF_UP)
                : ours.value();
    }

    /** @param base of an activity, {@code REGISTERED} or {@code POPULATION}; null where the text names none, or both */
    private static List<Ours> known(Stated figure, Figure ours, Subject base) {
        List<Ours> known = new ArrayList<>();
        if (figure.isShare()) {
            boolean unknown = figure.subject() == Subject.INACTIVITY
                    && (ours.count() == null || ours.count().unspecified() != 0);
            ours.rates().stream()
                    .filter(rate -> (figure.subject() == Subject.COVERAGE) == (rate.indicator() == Indicator.cakupan))
                    .filter(rate -> rate.denominator() > 0 && !unknown && isOf(base, rate.indicator()))
                    .forEach(rate -> known.add(share(figure, rate, ours)));
            return known;
        }
        Figure.Count count = ours.count();
        boolean split = count != null && count.unspecified() == 0;
        switch (figure.subject()) {
            case REGISTERED -> add(known, count == null ? null : count.registered(), "registered");
            case ACTIVE -> add(known, split ? count.active() : null, "active");
            case INACTIVE -> add(known, split ? count.inactive() : null, "inactive");
            case POPULATION -> add(known, ours.population() == null ? null : ours.population().people(),
                    ours.population() == null ? null : ours.population().edition());
            case GAP -> add(known, ours.belumTerdaftar() == null ? null : Math.max(0, ours.belumTerdaftar().signed()),
                    "belum_terdaftar");
            default -> {
            }
        }
        return known;
    }

    /** Of the inactive, the same with their number. */
    private static Ours share(Stated figure, Figure.Rate rate, Figure ours) {
        long part = figure.subject() == Subject.INACTIVITY ? ours.count().inactive() : rate.numerator();
        String basis = rate.populationEdition() == null ? rate.indicator().name()
                : rate.indicator() + " " + rate.populationEdition();
        return new Ours(BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(rate.denominator()),
                MathContext.DECIMAL64), basis);
    }

    private static boolean isOf(Subject base, Indicator indicator) {
        return base == null || indicator == Indicator.cakupan
                || (base == Subject.REGISTERED) == (indicator == Indicator.keaktifan_peserta);
    }

    private static void add(List<Ours> known, Long value, String basis) {
        if (value != null) {
            known.add(new Ours(BigDecimal.valueOf(value), basis));
        }
    }
}
