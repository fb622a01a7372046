package id.cakupan.coverage.figure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.CubeDays;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.place.ScopeTree;

/** Reads what counts rest on, for all days of an answer in one go. */
@ApplicationScoped
class CountReader {

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

        boolean districts() {
            return scope.kind().isOfDistricts() || levels > 1 && OF_REGENCIES.contains(scope.kind());
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
        CubeDays cells = cube.on(cut, days, counts.stream()
                .flatMap(count -> count.tree().within(scope).stream().flatMap(code -> count.tree().codes(code).stream()))
                .collect(toSet()), wanted.districts());
        return counts.stream().distinct().collect(toMap(count -> count, count -> new CountFacts(count.tree(),
                cells.participants(count.day()), cells.lastStatements(count.day()), reports.totals(revision, count.day()))));
    }
}
