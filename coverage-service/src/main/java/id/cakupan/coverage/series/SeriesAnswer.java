package id.cakupan.coverage.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.place.ScopeKind;

/** Figures of many days, as the contract words them. */
record SeriesAnswer(Place scope, Instant knownAt, Instant through, long feedPosition, long dataRevision, boolean stale,
        String step, List<Point> points, List<ChildSeries> children) {

    record Place(String code, String name, ScopeKind kind) {
    }

    record Point(LocalDate asOf, Long registered, Long active, Long inactive, Long unspecified, Provenance provenance,
            String reason, Long population, String populationEdition, String cakupan, String keaktifanPenduduk,
            String keaktifanPeserta) {
    }

    /**
     * A child.
     *
     * @param points in the order of the scope's; null on days on which it is not directly inside the scope
     */
    record ChildSeries(String code, String name, ScopeKind kind, List<ChildPoint> points) {
    }

    record ChildPoint(Long registered, Long active, Provenance provenance, Long population, String cakupan,
            String keaktifanPenduduk, String keaktifanPeserta) {
    }
}
