package id.cakupan.coverage.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.financing.Rupiah;
import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.predicate.Condition;
import id.cakupan.coverage.register.Payer;
import id.cakupan.coverage.target.Indicator;

/**
 * What a plan would do, as the contract words it.
 *
 * @param areas the scope and each area inside it that the plan touches, by code
 */
record ScenarioAnswer(@JsonUnwrapped Head head, List<StepLine> steps, long rupiah, List<PayerLine> payers,
        List<AreaLine> areas) {

    /** Of what it is an answer. */
    record Head(String scope, LocalDate day, LocalDate boundaries, LocalDate until, Instant knownAt, Instant through,
            long feedPosition,
            long dataRevision, boolean stale) {

        static Head of(Plan plan, Figure figure) {
            return new Head(plan.scope(), plan.day(), figure.tree().day(), plan.until(), figure.knownAt(),
                    figure.cut().through(),
                    figure.cut().position(), figure.dataRevision(), figure.cut().stale());
        }
    }

    /**
     * One step.
     *
     * @param counted whether it has begun by the day
     */
    record StepLine(int step, Cause cause, String region, LocalDate from, boolean counted, long people, int months,
            List<PayerLine> monthly, long rupiah, List<PayerLine> payers) {

        static StepLine of(Step step, LocalDate day) {
            return new StepLine(step.number(), step.cause(), step.region(), step.from(), !step.from().isAfter(day),
                    step.people(), step.months(), PayerLine.of(step.monthly().times(step.people())), step.rupiah().total(),
                    PayerLine.of(step.rupiah()));
        }
    }

    /** Rupiah of one payer. */
    record PayerLine(Payer payer, long rupiah) {

        static List<PayerLine> of(Rupiah rupiah) {
            return rupiah.byPayer().entrySet().stream().map(entry -> new PayerLine(entry.getKey(), entry.getValue())).toList();
        }
    }

    /** One area without the plan and with it. */
    record AreaLine(String code, String name, ScopeKind kind, String populationEdition, Long population, People before,
            People after, List<RateLine> rates, List<TargetLine> targets, List<PredicateLine> predicates) {
    }

    /** Participants by status. */
    record People(long registered, long active, long inactive, long unspecified) {

        static People of(Participants people) {
            return new People(people.registered(), people.active(), people.inactive(), people.unspecified());
        }
    }

    record RateLine(Indicator indicator, String before, String after, String points) {
    }

    record TargetLine(String owner, Indicator indicator, LocalDate due, String percentage, Long requiredBefore,
            Long signedGapBefore, Long requiredAfter, Long signedGapAfter, Boolean metBefore, Boolean metAfter) {
    }

    record PredicateLine(String predicate, Boolean before, Boolean after, List<Condition> open) {
    }
}
