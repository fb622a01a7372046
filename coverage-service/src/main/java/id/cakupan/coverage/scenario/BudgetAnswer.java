package id.cakupan.coverage.scenario;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.register.Payer;

/**
 * How long a budget lasts, as the contract words it.
 *
 * @param agreement of the area's local government; null where none is known
 */
record BudgetAnswer(Scope scope, Instant knownAt, Instant through, long feedPosition, long dataRevision, boolean stale,
        String segment, Payer payer, long rupiah, long people, LocalDate from, AgreementLine agreement,
        @JsonUnwrapped Budget budget) {

    record Scope(String code, String name, ScopeKind kind) {
    }

    record AgreementLine(LocalDate validFrom, LocalDate validTo, Long quota, Long budgetRupiah, Long arrearsRupiah,
            LocalDate arrearsOn, String source) {
    }
}
