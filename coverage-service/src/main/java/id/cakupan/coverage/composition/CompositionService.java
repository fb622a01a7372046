package id.cakupan.coverage.composition;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.figure.DayQuestion;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;

/** Answers of whom the count of a scope consists. */
@ApplicationScoped
class CompositionService {

    private final FigureService figures;
    private final CubeReader cube;
    private final Answers answers;

    CompositionService(FigureService figures, CubeReader cube, Answers answers) {
        this.figures = figures;
        this.cube = cube;
        this.answers = answers;
    }

    /** The composition, as JSON, or that the caller has it. */
    Response composition(DayQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment));
    }

    private CompositionAnswer read(DayQuestion question, Moment moment) {
        Figure figure = figures.figure(question.on(question.asOf()), moment);
        Map<Combination, Long> held = new HashMap<>();
        cube.held(figure.cut(), question.asOf(), figure.countedWithin()).values()
                .forEach(area -> area.forEach((combination, people) -> held.merge(combination, people, Math::addExact)));
        return new Composition(question, figure, held).answer();
    }
}
