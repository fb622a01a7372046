package id.cakupan.coverage.bridge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.Participants;
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
        return new Bridge(question, first, asSaid, last, new Bridge.Movements(moved, territory(question, first, last)));
    }

    /** How many more were in the area of the last day at the end of the first one. */
    private Change territory(BridgeQuestion question, Figure first, Figure last) {
        Set<String> before = first.tree().within(first.scope());
        Set<String> after = last.tree().within(last.scope());
        if (before.equals(after)) {
            return Change.NONE;
        }
        Set<String> both = new HashSet<>(before);
        both.addAll(after);
        Map<String, long[]> sums = cube.on(last.cut(), List.of(question.from()), both, false).participants(question.from());
        return Change.of(sum(sums, after)).minus(Change.of(sum(sums, before)));
    }

    private static Participants sum(Map<String, long[]> sums, Collection<String> places) {
        Map<String, long[]> wanted = new HashMap<>(sums);
        wanted.keySet().retainAll(places);
        return wanted.values().stream().map(Participants::of).reduce(Participants.NONE, Participants::plus);
    }
}
