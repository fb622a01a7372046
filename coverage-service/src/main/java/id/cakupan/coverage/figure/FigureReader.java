package id.cakupan.coverage.figure;

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
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.target.AreaTarget;
import id.cakupan.kit.Refusal;

/** Reads what a figure rests on in one repeatable-read transaction, so that its parts are of one moment. */
@ApplicationScoped
class FigureReader {

    private final Database database;
    private final OwnData own;
    private final CubeReader cube;

    FigureReader(Database database, OwnData own, CubeReader cube) {
        this.database = database;
        this.own = own;
        this.cube = cube;
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
                .forEach(day -> before.put(day, counts(cut, own.scopes(revision, day), scope)));
        return new FigureFacts(scope, revision, knownAt, cut, counts(cut, tree, scope), before,
                own.editions(revision, nearby(tree, scope)), targets);
    }

    private CountFacts counts(Cut cut, ScopeTree tree, Scope scope) {
        Set<String> codes = tree.within(scope);
        return new CountFacts(tree, cube.participants(cut, tree.day(), codes), cube.lastStatements(cut, tree.day(), codes));
    }

    private static Refusal unknown(FigureQuestion question) {
        return Refusal.notFound(question.knownAt() == null
                ? "There is no such area, or no such branch or deputy region on that day; write codes such as ID, 16, 16.07, "
                        + "16.07.01, branch:601 or deputy:III."
                : "No such area was known at that instant, or no such branch or deputy region for that day; leave knownAt "
                        + "out or give a later one.");
    }

    /** The scope, its children and theirs: what a population may be added up from. */
    private static Set<String> nearby(ScopeTree tree, Scope scope) {
        Set<String> codes = new TreeSet<>(List.of(scope.code()));
        for (Scope child : tree.children(scope.code())) {
            codes.add(child.code());
            tree.children(child.code()).forEach(below -> codes.add(below.code()));
        }
        return codes;
    }
}
