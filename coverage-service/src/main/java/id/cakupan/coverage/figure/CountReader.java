package id.cakupan.coverage.figure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.CubeDays;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.place.ScopeTree;

/** Reads what counts rest on, for all days of an answer in one go. */
@ApplicationScoped
class CountReader {

    /** A scope's children and theirs: as far as an answer asks for counts, whether or not what is above has its own. */
    private static final int LEVELS = 2;
    private static final Set<ScopeKind> OF_DISTRICTS = EnumSet.of(ScopeKind.REGENCY, ScopeKind.CITY, ScopeKind.DISTRICT);
    private static final Set<ScopeKind> OF_REGENCIES = EnumSet.of(ScopeKind.PROVINCE, ScopeKind.BRANCH);

    /**
     * A day on which people are counted.
     *
     * @param tree the territory that is counted, which may be that of a later day
     */
    record Count(LocalDate day, ScopeTree tree) {
    }

    /** A scope and how many levels of areas inside it are told apart. */
    record Wanted(Scope scope, int levels) {

        String districtsOf() {
            return OF_DISTRICTS.contains(scope.kind()) || levels > 1 && OF_REGENCIES.contains(scope.kind()) ? scope.code()
                    : null;
        }
    }

    private final CubeReader cube;
    private final ReportData reports;

    CountReader(CubeReader cube, ReportData reports) {
        this.cube = cube;
        this.reports = reports;
    }

    Map<Count, CountFacts> read(Cut cut, long revision, Wanted wanted, Collection<Count> counts) {
        Scope scope = wanted.scope();
        Set<LocalDate> days = counts.stream().map(Count::day).collect(toSet());
        CubeDays cells = cube.on(cut, days, counts.stream().flatMap(count -> count.tree().within(scope).stream())
                .collect(toSet()), wanted.districtsOf());
        Set<String> sums = new HashSet<>();
        counts.forEach(count -> addSums(count.tree(), scope.code(), LEVELS, stated(cells, count), sums));
        Map<LocalDate, PrintedTotals> printed = reports.totals(revision, days, sums);
        return counts.stream().distinct().collect(toMap(count -> count, count -> new CountFacts(count.tree(),
                cells.participants(count.day()), cells.lastStatements(count.day()), printed.get(count.day()))));
    }

    private static Set<String> stated(CubeDays cells, Count count) {
        return cells.lastStatements(count.day()).stream().map(StatementInForce::region).collect(toSet());
    }

    /** The scopes whose count is the sum of their parts: only of these is it asked what print says. */
    private static void addSums(ScopeTree tree, String code, int levels, Set<String> stated, Set<String> sums) {
        boolean own = stated.contains(code);
        List<Scope> children = own && levels <= 0 ? List.of() : tree.children(code);
        if (!own && !children.isEmpty()) {
            sums.add(code);
        }
        children.forEach(child -> addSums(tree, child.code(), levels - 1, stated, sums));
    }
}
