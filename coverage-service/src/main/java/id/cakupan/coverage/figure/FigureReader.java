package id.cakupan.coverage.figure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.Database;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionKind;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
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
        RegionTree tree = own.areas(revision);
        Region scope = tree.find(question.scope()).orElseThrow(() -> Refusal.notFound(question.knownAt() == null
                ? "There is no such area; write codes such as ID, 16, 16.07 or 16.07.01."
                : "No such area was known at that instant; leave knownAt out or give a later one."));
        Cut cut = cube.cut(question.knownAt()).orElseThrow(RegionMirror::notLoaded);
        Instant knownAt = question.knownAt() == null ? own.knownAt(revision, cut.through()) : question.knownAt();
        Set<String> codes = scope.kind() == RegionKind.NATION ? Set.of() : tree.within(scope.code());
        return new FigureFacts(scope, tree, revision, knownAt, cut, cube.participants(cut, question.asOf(), codes),
                cube.lastStatements(cut, question.asOf(), codes), own.editions(revision, nearby(tree, scope, question)),
                own.targets(revision, owners(tree, scope)));
    }

    /** The scope, its children and theirs: what a population may be added up from. */
    private static Set<String> nearby(RegionTree tree, Region scope, FigureQuestion question) {
        Set<String> codes = new TreeSet<>(List.of(scope.code()));
        for (Region child : tree.children(scope.code(), question.asOf())) {
            codes.add(child.code());
            tree.children(child.code(), question.asOf()).forEach(below -> codes.add(below.code()));
        }
        return codes;
    }

    private static Set<String> owners(RegionTree tree, Region scope) {
        Set<String> codes = new TreeSet<>(List.of(scope.code()));
        tree.parents(scope.code()).forEach(parent -> codes.add(parent.code()));
        return codes;
    }
}
