package id.cakupan.coverage.visits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.figure.DayQuestion;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.utilisation.UtilisationAnswer;
import id.cakupan.coverage.utilisation.Utilisations;

/** Answers how much care the people of a scope used. */
@ApplicationScoped
class VisitsService {

    private static final int MOST = 500;

    private final FigureService figures;
    private final Utilisations utilisations;
    private final Answers answers;

    VisitsService(FigureService figures, Utilisations utilisations, Answers answers) {
        this.figures = figures;
        this.utilisations = utilisations;
        this.answers = answers;
    }

    /** The latest 500 numbers of a scope, as JSON, or that the caller has them. */
    Response visits(DayQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment));
    }

    private VisitsAnswer read(DayQuestion question, Moment moment) {
        Figure figure = figures.figure(question.on(question.asOf()), moment);
        List<UtilisationAnswer> all = utilisations.at(moment.revision(), question.scope(), question.asOf());
        Map<LocalDate, Long> participants = new HashMap<>();
        all.stream().limit(MOST).map(UtilisationAnswer::to).distinct().filter(day -> figures.lists(question.on(day), moment))
                .forEach(day -> registered(question, day, moment, participants));
        return new VisitsAnswer(question.scope(), question.asOf(), figure.knownAt(), figure.cut().through(),
                figure.cut().position(), figure.dataRevision(), figure.cut().stale(),
                new Visits(all, participants).lines(MOST));
    }

    private void registered(DayQuestion question, LocalDate day, Moment moment, Map<LocalDate, Long> participants) {
        Figure then = figures.figure(question.on(day), moment);
        if (then.rates().count() != null) {
            participants.put(day, then.rates().count().people().registered());
        }
    }
}
