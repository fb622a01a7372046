package id.cakupan.coverage.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.figure.FigureQuestion;
import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.register.Payer;

/**
 * What is to be tried, as it was asked for.
 *
 * @param day whose figures are wanted
 * @param until last day of the months of which dues are counted
 * @param knownAt null for what is known now
 * @param edition population edition; null for the one in use on the day
 * @param boundaries day whose boundaries hold, not before {@code day}; null for those of {@code day}
 */
record Plan(String scope, LocalDate day, LocalDate until, Instant knownAt, String edition, LocalDate boundaries) {

    /** A step whose cost is not known yet. Either people or a budget is there. */
    record Draft(int number, Cause cause, String region, LocalDate from, Long people, Budget budget, Member to, Member of) {
    }

    /** Rupiah of a payer, that are to be spent until the last day. */
    record Budget(long rupiah, Payer payer) {
    }

    /** A plan with its steps. */
    record WithSteps(Plan plan, List<Draft> steps) {
    }

    /** The figure of an area on the day. */
    FigureQuestion of(String area) {
        return FigureQuestion.of(area, day, knownAt, edition).within(boundaries);
    }
}
