package id.cakupan.coverage.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.Database;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.target.AreaTarget;
import id.cakupan.kit.Refusal;

/** Reads what a figure rests on in one repeatable-read transaction, so that its parts are of one moment. */
@ApplicationScoped
class FigureReader {

    /** The scope's children and theirs: what the populations of the scope and its children may be added up from. */
    private static final int LEVELS = 2;
    /** Reports compare children, and what they say of the children's children. */
    private static final int LEVELS_OF_REPORTS = 3;

    private final Database database;
    private final OwnData own;
    private final CubeReader cube;
    private final ReportData reports;

    FigureReader(Database database, OwnData own, CubeReader cube, ReportData reports) {
        this.database = database;
        this.own = own;
        this.cube = cube;
        this.reports = reports;
    }

    @Transactional
    FigureFacts read(FigureQuestion question) {
        database.execute("set transaction isolation level repeatable read read only");
        long revision = own.revision(question.knownAt());
        ScopeTree tree = own.scopes(revision, question.asOf());
        Scope scope = tree.find(question.scope()).orElseThrow(() -> unknown(question));
        Cut cut = cube.cut(question.knownAt()).orElseThrow(RegionMirror::notLoaded);
        Instant knownAt = question.knownAt() == null ? own.knownAt(revision, cut.through()) : question.knownAt();
        List<AreaTarget> targets = own.targets(revision, tree.targetOwners(scope).stream().map(Scope::code).toList());
        Map<LocalDate, CountFacts> before = new HashMap<>();
        TargetGaps.earliest(targets, scope.code(), question.asOf()).filter(target -> target.additional() != null)
                .map(TargetGaps::dayBefore).filter(day -> !day.isAfter(question.asOf())).distinct()
                .forEach(day -> before.put(day, counts(cut, revision, own.scopes(revision, day), scope)));
        int levels = question.reports() ? LEVELS_OF_REPORTS : LEVELS;
        FigureFacts facts = new FigureFacts(scope, revision, knownAt, cut, counts(cut, revision, tree, scope), before,
                own.editions(revision, nearby(tree, scope, levels)), targets, null);
        return question.reports() ? facts.with(reports(facts)) : facts;
    }

    private CountFacts counts(Cut cut, long revision, ScopeTree tree, Scope scope) {
        Set<String> codes = tree.within(scope);
        return new CountFacts(tree, cube.participants(cut, tree.day(), codes), cube.lastStatements(cut, tree.day(), codes),
                reports.totals(revision, tree.day()));
    }

    private Reports reports(FigureFacts facts) {
        long revision = facts.dataRevision();
        ScopeTree tree = facts.counts().tree();
        String scope = facts.scope().code();
        Set<String> scopes = new TreeSet<>(List.of(scope));
        tree.children(scope).forEach(child -> scopes.add(child.code()));
        List<PublishedFigure> printed = Reports.of(reports.published(revision, scopes), scope, tree.day());
        Map<LocalDate, FigureFacts> otherDays = printed.stream().map(figure -> figure.asOf().first())
                .filter(day -> !day.equals(tree.day())).distinct().collect(toMap(identity(), day -> on(day, facts)));
        return new Reports(printed, otherDays, reports.utilisation(revision, scope, tree.day()));
    }

    private FigureFacts on(LocalDate day, FigureFacts facts) {
        ScopeTree tree = own.scopes(facts.dataRevision(), day);
        return facts.on(counts(facts.cut(), facts.dataRevision(), tree, facts.scope()),
                own.editions(facts.dataRevision(), nearby(tree, facts.scope(), LEVELS_OF_REPORTS)));
    }

    private static Refusal unknown(FigureQuestion question) {
        return Refusal.notFound(question.knownAt() == null
                ? "There is no such area, or no such branch or deputy region on that day; write codes such as ID, 16, 16.07, "
                        + "16.07.01, branch:601 or deputy:III."
                : "No such area was known at that instant, or no such branch or deputy region for that day; leave knownAt "
                        + "out or give a later one.");
    }

    /** The scope and so many levels below it. */
    private static Set<String> nearby(ScopeTree tree, Scope scope, int levels) {
        Set<String> codes = new TreeSet<>(List.of(scope.code()));
        if (levels > 0) {
            tree.children(scope.code()).forEach(child -> codes.addAll(nearby(tree, child, levels - 1)));
        }
        return codes;
    }
}
