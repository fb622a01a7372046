package id.cakupan.reporting.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.BackgroundPart;
import id.cakupan.reporting.coverage.Backgrounds;
import id.cakupan.reporting.coverage.Composition;
import id.cakupan.reporting.coverage.Coverages;
import id.cakupan.reporting.coverage.Edition;
import id.cakupan.reporting.coverage.Editions;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.FigureAnswer;

/** Holds what a text states against the figures of coverage-service, each of its own area, day and edition. */
@ApplicationScoped
class OurFigures {

    private final Coverages coverages;
    private final Backgrounds backgrounds;
    private final Editions editions;
    private final Clock clock;

    OurFigures(Coverages coverages, Backgrounds backgrounds, Editions editions, Clock clock) {
        this.coverages = coverages;
        this.backgrounds = backgrounds;
        this.editions = editions;
        this.clock = clock;
    }

    /** A figure, what is asked for it, and on which population it rests, or null. */
    private record Line(Stated figure, Question question, Resting resting) {
    }

    /** A verdict on each figure, in their order. */
    List<Verdict> on(Reading reading) {
        List<Edition> known = reading.editions().isEmpty() ? List.of()
                : editions.all().toCompletableFuture().join().orElse(List.of());
        Questions questions = new Questions(reading, LocalDate.now(clock));
        List<Line> lines = reading.figures().stream().map(figure -> new Line(figure, questions.of(figure),
                Resting.of(reading, figure, known).orElse(null))).toList();
        Asked asked = new Asked(coverages, backgrounds);
        List<Line> open = lines.stream().filter(line -> line.question().why() == null).toList();
        open.forEach(line -> asked.figure(line.question().figure()));
        open.stream().filter(line -> line.question().composition())
                .forEach(line -> asked.composition(line.question().figure()));
        open.stream().filter(line -> isOfAnotherEdition(line, asked))
                .forEach(line -> asked.figure(line.question().in(line.resting().code())));
        List<Verdict> verdicts = new ArrayList<>();
        lines.forEach(line -> verdicts.add(verdict(reading, line, asked)));
        return verdicts;
    }

    private static boolean isOfAnotherEdition(Line line, Asked asked) {
        return line.resting() != null && line.resting().code() != null && asked.found(line.question().figure())
                .filter(ours -> !rests(ours, line.resting().code())).isPresent();
    }

    private static boolean rests(Figure ours, String edition) {
        return ours.population() != null && ours.population().edition().equals(edition);
    }

    private static boolean isLate(Line line, Asked asked) {
        return isOfAnotherEdition(line, asked) && isMissing(asked.answer(line.question().in(line.resting().code())));
    }

    private static boolean isMissing(Optional<FigureAnswer> answer) {
        return answer.filter(one -> !(one instanceof FigureAnswer.Unavailable)).isEmpty();
    }

    private static Verdict verdict(Reading reading, Line line, Asked asked) {
        if (line.question().why() != null) {
            return Verdict.open(line.question().why());
        }
        Optional<FigureAnswer> answer = asked.answer(line.question().figure());
        if (!(answer.orElse(null) instanceof FigureAnswer.Found found)) {
            return isMissing(answer) ? Verdict.UNAVAILABLE : Verdict.NO_FIGURE;
        }
        if (line.question().composition()) {
            return ofParts(reading, line, found.figure(), asked);
        }
        Held held = new Held(reading, line.figure(), found.figure(), named(line, found.figure(), asked), line.resting(), null);
        if (Aims.isAim(reading, line.figure())) {
            return new TargetFigures(held).verdict();
        }
        return switch (line.figure().subject()) {
            case VISITS, VISITS_PER_DAY -> new VisitFigures(held).verdict();
            default -> new WholeFigures(held, isLate(line, asked)).verdict();
        };
    }

    private static Verdict ofParts(Reading reading, Line line, Figure ours, Asked asked) {
        Background background = asked.behind(line.question().figure()).orElse(Background.NONE);
        Composition composition = background.composition();
        if (composition == null) {
            return background.late().contains(BackgroundPart.COMPOSITION) ? Verdict.UNAVAILABLE : Verdict.NO_FIGURE;
        }
        return new SegmentFigures(new Held(reading, line.figure(), ours, null, line.resting(), composition)).verdict();
    }

    /** The figure in the edition that the text names; null where it names none, or we have none of the area. */
    private static Figure named(Line line, Figure ours, Asked asked) {
        if (line.resting() == null || line.resting().code() == null) {
            return null;
        }
        String edition = line.resting().code();
        return rests(ours, edition) ? ours
                : asked.found(line.question().in(edition)).filter(figure -> rests(figure, edition)).orElse(null);
    }
}
