package id.cakupan.coverage.figure;

import java.time.LocalDate;

import id.cakupan.coverage.target.Indicator;

/**
 * How many people a scope lacks to a target.
 *
 * @param setUnder the code that the owner had when it was set, where it only got another; else its code
 * @param required people that the target asks for; null where that is not known
 * @param signedGap required less those that are there, negative where it is exceeded; null where one of them is not known
 * @param gap the same, 0 where it is exceeded
 */
public record TargetGap(String owner, String ownerName, String setUnder, Indicator indicator, String percentage, Long headcount,
        Long additional,
        LocalDate countedFrom, LocalDate due, String legalBasis, Long required, Long signedGap, Long gap, Boolean met) {
}
