package id.cakupan.coverage.series;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureQuestion;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Answers how the figures of a scope went over time. */
@ApplicationScoped
class SeriesService {

    private static final int MOST_POINTS = 100_000;

    private final FigureService figures;
    private final Answers answers;

    SeriesService(FigureService figures, Answers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    /** The figures of all days, as JSON, or that the caller has them. */
    Response series(SeriesQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment));
    }

    private SeriesAnswer read(SeriesQuestion question, Moment moment) {
        Series series = new Series(question.children());
        Figure figure = null;
        for (LocalDate day : question.days().all()) {
            FigureQuestion ofDay = question.on(day);
            if (figures.lists(ofDay, moment)) {
                figure = figures.figure(ofDay, moment);
                expectFew(question, figure);
                series.add(day, figure);
            } else {
                series.addUnlisted(day);
            }
        }
        if (figure == null) {
            throw Refusal.notFound("There is no such area, and on none of these days such a branch or deputy region.");
        }
        return new SeriesAnswer(
                new SeriesAnswer.Place(figure.scope().code(), figure.scope().name(), figure.scope().kind()), figure.knownAt(),
                figure.cut().through(), figure.cut().position(), figure.dataRevision(), figure.cut().stale(),
                question.days().step(), series.points(), series.children());
    }

    private static void expectFew(SeriesQuestion question, Figure figure) {
        int children = question.children() ? figure.tree().children(figure.scope().code()).size() : 0;
        if ((long) children * question.days().all().size() > MOST_POINTS) {
            throw Refusal.invalid(Violation.query("children",
                    "Would give figures of %,d areas on %,d days; at most %,d are answered, so take a longer step or fewer days."
                            .formatted(children, question.days().all().size(), MOST_POINTS)));
        }
    }
}
