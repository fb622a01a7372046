package id.cakupan.coverage.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.CubeReader.Present;
import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.kit.sql.Database;

/** Lists the areas and days that a statement makes complete, in one snapshot. */
@ApplicationScoped
class FigureListReader {

    private final Database database;
    private final RegionMirror areas;
    private final CubeReader cube;

    FigureListReader(Database database, RegionMirror areas, CubeReader cube) {
        this.database = database;
        this.areas = areas;
        this.cube = cube;
    }

    @Transactional
    FigureList read(ListQuestion question) {
        database.execute("set transaction isolation level repeatable read read only");
        RegionTree tree = areas.newest();
        if (tree.isEmpty()) {
            throw RegionMirror.notLoaded();
        }
        Cut cut = cube.present().map(Present::live).orElseThrow(RegionMirror::notLoaded);
        Set<String> wanted = question.part() == null ? Set.of() : tree.naming(question.part());
        if (question.part() != null && wanted.isEmpty()) {
            return new FigureList(List.of(), null);
        }
        List<StatementInForce> found = cube.newestStatements(cut, question.after(), question.limit() + 1, wanted);
        boolean more = found.size() > question.limit();
        List<StatementInForce> page = more ? found.subList(0, question.limit()) : found;
        return new FigureList(page.stream().flatMap(said -> item(tree, said)).toList(),
                more ? ListQuestion.cursor(page.get(page.size() - 1)) : null);
    }

    private static Stream<FigureList.Item> item(RegionTree tree, StatementInForce said) {
        return tree.find(said.region()).stream().map(region -> new FigureList.Item(region.code(), region.name(),
                region.kind(), said.effectiveOn(), said.kind(), said.monthOnly(), said.provenance()));
    }
}
