package id.cakupan.reporting.press;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import id.cakupan.reporting.coverage.FigureQuestion;

/** What is to be asked for the figures of a text, or why nothing is. */
final class Questions {

    private static final Set<Subject> COUNTS = EnumSet.of(Subject.REGISTERED, Subject.ACTIVE, Subject.INACTIVE, Subject.GAP,
            Subject.POPULATION, Subject.VISITS, Subject.VISITS_PER_DAY);
    private static final Set<Subject> SHARES = EnumSet.of(Subject.COVERAGE, Subject.ACTIVITY, Subject.INACTIVITY);
    private static final Set<Subject> OF_SEGMENTS = EnumSet.of(Subject.REGISTERED, Subject.ACTIVE, Subject.INACTIVE,
            Subject.COVERAGE, Subject.ACTIVITY, Subject.INACTIVITY);

    private final Reading reading;
    private final LocalDate today;
    private final Aims aims;

    Questions(Reading reading, LocalDate today) {
        this.reading = reading;
        this.today = today;
        aims = new Aims(reading, today);
    }

    Question of(Stated figure) {
        boolean aim = Aims.isAim(reading, figure);
        boolean comparable = aim || (figure.isShare() ? SHARES : COUNTS).contains(figure.subject());
        if (!comparable || figure.segment() != null && !OF_SEGMENTS.contains(figure.subject())) {
            return Question.none(Notes.OF_NO_KIND);
        }
        if (figure.bound() && figure.subject() != Subject.TARGET) {
            return Question.none(Notes.BOUND);
        }
        if (figure.scope() == null) {
            return Question.none(Notes.NO_PLACE);
        }
        Optional<LocalDate> day = aim ? aims.day(figure) : Optional.ofNullable(figure.period()).map(Period::to);
        if (day.isEmpty()) {
            return Question.none(Notes.NO_DAY);
        }
        if (day.get().isAfter(today)) {
            return Question.none(Notes.AHEAD);
        }
        return new Question(new FigureQuestion(figure.scope(), day.get(), Optional.empty(), Optional.empty()),
                figure.segment() != null || Reasons.of(reading, figure).isPresent(), null);
    }
}
