package id.cakupan.coverage.claim;

import java.util.List;

/**
 * What gives a printed percentage.
 *
 * @param reproduced whether something in use does
 * @param nearest the nearest that does not, where nothing does; null otherwise
 * @param implied null unless one part alone was given
 */
public record ClaimAnswer(boolean reproduced, List<ClaimCandidate> candidates, ClaimCandidate nearest, Implied implied) {

    /**
     * The range of the part that was not given.
     *
     * @param part {@code numerator} or {@code denominator}
     */
    public record Implied(String part, long from, long to) {
    }
}
