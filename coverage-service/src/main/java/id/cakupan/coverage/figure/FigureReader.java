package id.cakupan.coverage.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.figure.CountReader.Count;
import id.cakupan.coverage.figure.CountReader.Wanted;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.moment.Moments;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.place.ScopeTree.Owner;
import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.target.AreaTarget;
import id.cakupan.kit.Refusal;

/** Reads what a figure rests on at one moment. */
@ApplicationScoped
class FigureReader {

    private final Moments moments;
    private final OwnData own;
    private final CubeReader cube;
    private final CountReader counts;
    private final ReportData reports;

    FigureReader(Moments moments, OwnData own, CubeReader cube, CountReader counts, ReportData reports) {
        this.moments = moments;
        this.own = own;
        this.cube = cube;
        this.counts = counts;
        this.reports = reports;
    }

    boolean lists(FigureQuestion question, Moment moment) {
        return own.scopes(moment.revision(), question.boundaryDay()).find(question.scope()).isPresent();
    }

    Optional<ScopeCount> countOn(Figure figure, LocalDate day) {
        ScopeTree then = figure.tree().on(day);
        boolean sameTerritory = !figure.keepsBoundaries() && then.find(figure.scope().code()).isPresent()
                && then.within(figure.scope()).equals(figure.tree().within(figure.scope()));
        Count wanted = new Count(day, sameTerritory ? then : figure.tree()); // its parts may have been others then
        CountFacts facts = counts.read(figure.cut(), figure.dataRevision(), new Wanted(figure.scope(), 1), List.of(wanted))
                .get(wanted);
        return new CountTree(figure.scope(), facts).of(figure.scope().code());
    }

    /** Whom the count of a figure is made of, on its day; where there is none, all who are known. */
    Map<Combination, Long> held(Figure figure, LocalDate day) {
        Map<Combination, Long> held = new HashMap<>();
        cube.held(figure.cut(), day, figure.countedWithin()).values()
                .forEach(area -> area.forEach((combination, people) -> held.merge(combination, people, Math::addExact)));
        return held;
    }

    FigureFacts read(FigureQuestion question, Moment moment) {
        long revision = moment.revision();
        ScopeTree tree = own.scopes(revision, question.boundaryDay());
        Scope scope = tree.find(question.scope()).orElseThrow(() -> unknown(question));
        Cut cut = cube.at(moment.live(), moment.through());
        Instant knownAt = question.knownAt() == null ? moments.firstKnown(moment) : question.knownAt();
        List<Owner> owners = tree.targetOwners(scope);
        List<AreaTarget> targets = own.targets(revision, owners.stream().flatMap(owner -> owner.codes().stream()).toList());
        List<PublishedFigure> printed = question.reports() ? printed(revision, tree, scope, question.asOf()) : List.of();
        Count asked = new Count(question.asOf(), tree);
        Map<LocalDate, Count> before = countedFrom(targets, owners.get(0), question.asOf())
                .collect(toMap(identity(), day -> new Count(day, tree)));
        Map<LocalDate, Count> otherDays = Reports.otherDays(printed, question.asOf()).stream()
                .collect(toMap(identity(), day -> new Count(day, tree.on(day))));
        Map<Count, CountFacts> counted = counts.read(cut, revision, new Wanted(scope, question.levels()),
                Stream.of(List.of(asked), before.values(), otherDays.values()).flatMap(Collection::stream).toList());
        FigureFacts facts = new FigureFacts(scope, revision, knownAt, cut, counted.get(asked), of(before, counted),
                own.editions(revision), targets, null);
        return question.reports() ? facts.with(reports(facts, printed, of(otherDays, counted), question.asOf())) : facts;
    }

    private List<PublishedFigure> printed(long revision, ScopeTree tree, Scope scope, LocalDate asOf) {
        List<String> codes = tree.codes(scope.code());
        return Reports.inOrder(reports.published(revision, codes, Reports.places(tree, scope).keySet(), asOf), codes);
    }

    /** The days from whose end on additional people count, in the territory of the day that is asked for. */
    private static Stream<LocalDate> countedFrom(List<AreaTarget> targets, Owner scope, LocalDate asOf) {
        return TargetGaps.earliest(targets, scope, asOf).filter(target -> target.additional() != null)
                .map(TargetGaps::dayBefore).filter(day -> !day.isAfter(asOf)).distinct();
    }

    private static Map<LocalDate, CountFacts> of(Map<LocalDate, Count> days, Map<Count, CountFacts> counted) {
        return days.entrySet().stream().collect(toMap(Map.Entry::getKey, day -> counted.get(day.getValue())));
    }

    private Reports reports(FigureFacts facts, List<PublishedFigure> printed, Map<LocalDate, CountFacts> otherDays,
            LocalDate asOf) {
        return new Reports(printed,
                otherDays.entrySet().stream().collect(toMap(Map.Entry::getKey, day -> facts.on(day.getValue()))),
                reports.utilisation(facts.dataRevision(), facts.scope().code(), asOf));
    }

    private static Refusal unknown(FigureQuestion question) {
        return Refusal.notFound(question.knownAt() == null
                ? "There is no such area, or no such branch or deputy region on that day; write codes such as ID, 16, 16.07, "
                        + "16.07.01, branch:601 or deputy:III."
                : "No such area was known at that instant, or no such branch or deputy region for that day; leave knownAt "
                        + "out or give a later one.");
    }
}
