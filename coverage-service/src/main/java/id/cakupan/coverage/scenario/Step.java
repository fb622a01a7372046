package id.cakupan.coverage.scenario;

import java.time.LocalDate;

import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.financing.Rupiah;

/**
 * So many people of an area, of whom something happens from a day on.
 *
 * @param number where it stands in the request, from 0
 * @param to what they are then; null where {@link Cause#needsTo} is not so
 * @param of what they were; null for new ones
 * @param months calendar months, the first one included, of which the dues are counted
 * @param monthly what one of them more costs in the first month
 * @param each what one of them more costs in all months
 */
record Step(int number, Cause cause, String region, LocalDate from, long people, Member to, Member of, int months,
        Rupiah monthly, Rupiah each) {

    /** More people of the same kind. */
    Step with(Step more) {
        return new Step(number, cause, region, from, people + more.people, to, of, months, monthly, each);
    }

    Rupiah rupiah() {
        return each.times(people);
    }
}
