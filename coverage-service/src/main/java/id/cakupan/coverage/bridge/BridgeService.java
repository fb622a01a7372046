package id.cakupan.coverage.bridge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.moment.Moments;

/** Answers why the count of a scope changed between two days. */
@ApplicationScoped
class BridgeService {

    private final FigureService figures;
    private final CubeReader cube;
    private final Moments moments;
    private final Answers answers;

    BridgeService(FigureService figures, CubeReader cube, Moments moments, Answers answers) {
        this.figures = figures;
        this.cube = cube;
        this.moments = moments;
        this.answers = answers;
    }

    /** The movements between the two figures, as JSON, or that the caller has them. */
    Response bridge(BridgeQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment).answer());
    }

    private Bridge read(BridgeQuestion question, Moment moment) {
        Figure last = figures.figure(question.last(), moment);
        Figure first = figures.figure(question.first(), moment);
        Figure asSaid = question.fromKnownAt() == null ? null
                : figures.figure(question.firstAsSaid(), moments.at(question.fromKnownAt()));
        Set<String> places = last.tree().within(last.scope());
        Map<String, Map<Combination, Long>> moved = cube.moved(last.cut(), question.from(), question.to(),
                places);
        boolean sameTerritory = places.equals(first.tree().within(first.scope()));
        return new Bridge(question, first, asSaid, last,
                new Bridge.Movements(moved, sameTerritory, sameTerritory ? Change.NONE : territory(question, first, last)));
    }

    /** How many more were in the territory of the last day at the end of the first one; null where that is not known. */
    private Change territory(BridgeQuestion question, Figure first, Figure last) {
        return figures.countOn(last, question.from())
                .flatMap(after -> Optional.ofNullable(first.rates().count())
                        .map(before -> Change.of(after.people()).minus(Change.of(before.people()))))
                .orElse(null);
    }
}
