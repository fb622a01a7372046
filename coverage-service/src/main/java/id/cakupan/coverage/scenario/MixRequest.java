package id.cakupan.coverage.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.register.Payer;
import id.cakupan.coverage.target.Indicator;

/**
 * A target and the ways to it.
 *
 * @param from first day of everybody who comes
 * @param payer whose rupiah are to be few; null for all payers together
 */
record MixRequest(Plan plan, LocalDate from, Goal goal, Payer payer, List<Option> options, List<Limit> limits) {

    MixRequest {
        options = List.copyOf(options);
        limits = List.copyOf(limits);
    }

    /**
     * What is to be reached.
     *
     * @param coverage percent of the population; null where that is not asked for
     * @param activity percent of the base; null where that is not asked for
     */
    record Goal(BigDecimal coverage, BigDecimal activity, Indicator activityBase) {
    }

    /**
     * People that can be had.
     *
     * @param atMost null for as many as there are
     */
    record Option(int number, Cause cause, String region, Member to, Member of, Long atMost) {

        String path() {
            return "options[%d].".formatted(number);
        }
    }

    /**
     * At most so many people.
     *
     * @param segment into which they come; null for all
     * @param region null for all regions together
     */
    record Limit(int number, String segment, String region, long atMost) {

        boolean isOf(String otherSegment) {
            return segment == null || segment.equals(otherSegment);
        }
    }
}
