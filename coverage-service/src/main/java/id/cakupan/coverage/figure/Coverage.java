package id.cakupan.coverage.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.target.Indicator;
import id.cakupan.coverage.utilisation.UtilisationAnswer;

/** The figures of a scope, as the contract words them. */
record Coverage(Scope scope, LocalDate asOf, LocalDate boundaries, Instant knownAt, Instant through, long feedPosition,
        long dataRevision,
        boolean stale, CountOfScope count, String reason, List<Missing> missing, Known known, TerritoryOfScope territory,
        PopulationOfScope population, String childrenEdition, List<Rate> rates, Gap belumTerdaftar, List<String> causes,
        List<TargetGap> targets,
        List<Child> children, List<Comparison> published, List<UtilisationAnswer> utilisation) {

    record Scope(String code, String name, ScopeKind kind, List<AreaName> parents) {
    }

    record AreaName(String code, String name) {
    }

    record CountOfScope(long registered, long active, long inactive, long unspecified, Provenance provenance,
            Provenance breakdownProvenance, Provenance partsProvenance, int statementsTotal, LocalDate earliestOn,
            LocalDate latestOn,
            List<StatementOfCount> statements) {
    }

    record StatementOfCount(String kind, String region, LocalDate effectiveOn, boolean monthOnly, String source, String note) {
    }

    record Missing(String code, String name, int known, int of) {
    }

    record Known(int known, int of) {
    }

    record TerritoryOfScope(int known, Integer total, boolean complete, String source) {
    }

    record Rate(Indicator indicator, String version, long numerator, long denominator, String value, String percent,
            String scope, LocalDate asOf, Instant knownAt, String populationEdition, Provenance provenance) {
    }

    record Gap(long signed, long people) {
    }

    @JsonSerialize(using = ChildWriter.class)
    record Child(String code, String name, ScopeKind kind, Integer rank, Long registered, Long active, Long population,
            String cakupan, String keaktifanPenduduk, String keaktifanPeserta, Provenance provenance,
            Provenance cakupanProvenance, List<Child> children) {
    }
}
