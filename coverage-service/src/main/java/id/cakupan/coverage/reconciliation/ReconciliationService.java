package id.cakupan.coverage.reconciliation;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.figure.DayQuestion;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.moment.Moments;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.coverage.register.Register;
import id.cakupan.coverage.register.Totals;

/** Holds a figure against the register's own ledger, at the position that the figure rests on. */
@ApplicationScoped
class ReconciliationService {

    private final FigureService figures;
    private final CubeReader cube;
    private final Register register;
    private final Scopes scopes;
    private final Moments moments;

    ReconciliationService(FigureService figures, CubeReader cube, Register register, Scopes scopes, Moments moments) {
        this.figures = figures;
        this.cube = cube;
        this.register = register;
        this.scopes = scopes;
        this.moments = moments;
    }

    /** Both sides, asked each time: a proof that is kept would say nothing of the register as it is now. */
    Reconciliation reconciliation(DayQuestion question) {
        scopes.expect(question.scope());
        Moment moment = moments.at(question.knownAt());
        Figure figure = figures.figure(question.on(question.asOf()), moment);
        Set<String> areas = figure.tree().within(figure.scope());
        Totals ledger = register.ledger(question.asOf(), figure.cut().position(), Prefix.of(areas));
        Reconciliation.Sides sides = new Reconciliation.Sides();
        ledger.counts().stream().filter(count -> areas.isEmpty() || areas.contains(count.regionCode()))
                .forEach(sides::register);
        cube.held(figure.cut(), question.asOf(), areas).forEach((area, people) -> people
                .forEach((combination, number) -> sides.coverage(area, combination, number)));
        Long registered = figure.rates().count() == null ? null : (Long) figure.rates().count().people().registered();
        return Reconciliation.of(
                new Reconciliation.Place(figure.scope().code(), figure.scope().name(), figure.scope().kind()), question.asOf(),
                new Reconciliation.At(figure.knownAt(), figure.cut().through(), figure.cut().position(), figure.dataRevision()),
                registered, figure.countsPartsAlone(), sides);
    }
}
