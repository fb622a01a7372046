package id.cakupan.coverage.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.holiday.Holidays;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;

/** Answers how many people a day a target needs and when it will be reached. */
@ApplicationScoped
class ProjectionService {

    private final FigureService figures;
    private final PastReader past;
    private final Holidays holidays;
    private final Answers answers;

    ProjectionService(FigureService figures, PastReader past, Holidays holidays, Answers answers) {
        this.figures = figures;
        this.past = past;
        this.holidays = holidays;
        this.answers = answers;
    }

    /** The way to the targets, as JSON, or that the caller has it. */
    Response projection(ProjectionQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment));
    }

    private ProjectionAnswer read(ProjectionQuestion question, Moment moment) {
        Figure figure = figures.figure(question.on(question.asOf()), moment);
        Past seen = figure.rates().count() == null ? null : past.read(question, figure);
        return new Projection(question.asOf(), figure, seen, holidays.at(moment.revision())).answer();
    }
}
