package id.cakupan.coverage.bridge;

import java.util.HashMap;
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
        Map<Boolean, Map<String, Map<Combination, Long>>> moved = atBoundaries(
                cube.moved(last.cut(), question.from(), question.to(), places));
        boolean sameTerritory = places.equals(first.tree().within(first.scope()));
        boolean asItStands = sameTerritory && moved.get(true).isEmpty() && !first.countsPartsAlone()
                && !last.countsPartsAlone();
        return new Bridge(question, first, asSaid, last, new Bridge.Movements(moved.get(false), moved.get(true), sameTerritory,
                asItStands ? Change.NONE : territory(question, first, last, moved.get(true)).orElse(null)));
    }

    /** Movements apart by whether they are those of a boundary, which nobody made. */
    private static Map<Boolean, Map<String, Map<Combination, Long>>> atBoundaries(Map<String, Map<Combination, Long>> moved) {
        Map<Boolean, Map<String, Map<Combination, Long>>> apart = Map.of(true, new HashMap<>(), false, new HashMap<>());
        moved.forEach((area, movements) -> movements.forEach((combination, people) -> apart.get(combination.ofBoundary())
                .computeIfAbsent(area, code -> new HashMap<>()).put(combination, people)));
        return apart;
    }

    private static Change sum(Map<String, Map<Combination, Long>> movements) {
        return movements.values().stream().map(Change::of).reduce(Change.NONE, Change::plus);
    }

    /**
     * How many more were in the territory of the last day at the end of the first one; empty where that is not known. What
     * totals held beyond the parts that stand for them, and what became of that, is part of it.
     */
    private Optional<Change> territory(BridgeQuestion question, Figure first, Figure last,
            Map<String, Map<Combination, Long>> atBoundaries) {
        if (first.rates().count() == null || last.rates().count() == null
                || figures.countOn(last, question.from()).isEmpty()) {
            return Optional.empty();
        }
        Set<String> places = last.tree().within(last.scope());
        Change there = sum(cube.held(last.cut(), question.from(), places)).plus(sum(atBoundaries));
        Change beyond = last.countsPartsAlone()
                ? sum(cube.held(last.cut(), question.to(), places)).minus(Change.of(last.rates().count().people()))
                : Change.NONE;
        return Optional.of(there.minus(beyond).minus(Change.of(first.rates().count().people())));
    }
}
