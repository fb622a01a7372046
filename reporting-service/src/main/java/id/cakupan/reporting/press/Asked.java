package id.cakupan.reporting.press;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.BackgroundPart;
import id.cakupan.reporting.coverage.BackgroundQuestion;
import id.cakupan.reporting.coverage.Backgrounds;
import id.cakupan.reporting.coverage.Coverages;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.FigureAnswer;
import id.cakupan.reporting.coverage.FigureQuestion;

/** What was asked of coverage-service for one text, each question once, all at a time. */
final class Asked {

    /** Areas, days and editions of one text at most; the first ones are asked for. */
    static final int MOST = 40;

    private final Coverages coverages;
    private final Backgrounds backgrounds;
    private final Map<FigureQuestion, CompletableFuture<FigureAnswer>> figures = new HashMap<>();
    private final Map<FigureQuestion, CompletableFuture<Background>> behind = new HashMap<>();

    Asked(Coverages coverages, Backgrounds backgrounds) {
        this.coverages = coverages;
        this.backgrounds = backgrounds;
    }

    void figure(FigureQuestion question) {
        if (figures.size() < MOST) {
            figures.computeIfAbsent(question, wanted -> coverages.figure(wanted).toCompletableFuture());
        }
    }

    /** Of whom a figure consists, once it was asked for itself. */
    void composition(FigureQuestion question) {
        if (figures.containsKey(question)) {
            behind.computeIfAbsent(question, wanted -> backgrounds.of(Set.of(BackgroundPart.COMPOSITION),
                    new BackgroundQuestion(wanted, wanted.asOf(), null, 1), figures.get(wanted)));
        }
    }

    /** Empty where it was one too many. */
    Optional<FigureAnswer> answer(FigureQuestion question) {
        return Optional.ofNullable(figures.get(question)).map(CompletableFuture::join);
    }

    Optional<Figure> found(FigureQuestion question) {
        return answer(question).filter(FigureAnswer.Found.class::isInstance).map(FigureAnswer.Found.class::cast)
                .map(FigureAnswer.Found::figure);
    }

    /** Empty where it was not asked for. */
    Optional<Background> behind(FigureQuestion question) {
        return Optional.ofNullable(behind.get(question)).map(CompletableFuture::join);
    }
}
