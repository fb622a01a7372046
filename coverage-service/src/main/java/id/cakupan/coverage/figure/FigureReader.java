package id.cakupan.coverage.figure;

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
                .forEach(day -> before.put(day, counts(cut, revision, tree, day, scope)));
        List<PublishedFigure> printed = question.reports() ? printed(revision, tree, scope) : List.of();
        List<ScopeTree> otherDays = Reports.otherDays(printed, question.asOf()).stream().map(tree::on).toList();
        Set<String> codes = nearby(tree, scope, question.reports() ? LEVELS_OF_REPORTS : LEVELS);
        otherDays.forEach(day -> codes.addAll(nearby(day, scope, LEVELS_OF_REPORTS)));
        CountFacts counts = counts(cut, revision, tree, question.asOf(), scope);
        FigureFacts facts = new FigureFacts(scope, revision, knownAt, cut, counts, before, own.editions(revision, codes),
                targets, null);
        return question.reports() ? facts.with(reports(facts, printed, otherDays)) : facts;
    }

    private List<PublishedFigure> printed(long revision, ScopeTree tree, Scope scope) {
        Set<String> scopes = new TreeSet<>(List.of(scope.code()));
        tree.children(scope.code()).forEach(child -> scopes.add(child.code()));
        return Reports.of(reports.published(revision, scopes), scope.code(), tree.day());
    }

    /** What is known of a day about a scope, in the territory that it has on the day of a tree. */
    private CountFacts counts(Cut cut, long revision, ScopeTree tree, LocalDate day, Scope scope) {
        Set<String> codes = tree.within(scope);
        return new CountFacts(tree, cube.participants(cut, day, codes), cube.lastStatements(cut, day, codes),
                reports.totals(revision, day));
    }

    private Reports reports(FigureFacts facts, List<PublishedFigure> printed, List<ScopeTree> otherDays) {
        Scope scope = facts.scope();
        long revision = facts.dataRevision();
        return new Reports(printed, otherDays.stream().collect(toMap(ScopeTree::day,
                day -> facts.on(counts(facts.cut(), revision, day, day.day(), scope)))),
                reports.utilisation(revision, scope.code(), facts.counts().tree().day()));
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
