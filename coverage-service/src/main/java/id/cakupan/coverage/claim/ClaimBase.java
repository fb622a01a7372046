package id.cakupan.coverage.claim;

import java.util.Optional;

import id.cakupan.coverage.Segment;

/**
 * A numerator and a denominator that a percentage may come from.
 *
 * @param indicator null where nobody said what they count, or a part that was given is not the one it counts
 * @param segment whom alone both parts count; null for all
 * @param numerator null where unknown
 * @param denominator null where unknown
 * @param populationEdition edition of the denominator; null where it is no population of ours
 * @param inUse false for an edition that is not the one in use
 */
public record ClaimBase(ClaimIndicator indicator, Segment segment, Part numerator, Part denominator, String populationEdition,
        boolean inUse) {

    /** What of it gives a printed percentage: rounded half up, else cut off. */
    Optional<ClaimCandidate> candidate(Printed percentage) {
        for (Rounding rounding : Rounding.values()) {
            Optional<Exact> found = new Pairs(percentage, rounding).of(numerator, denominator);
            if (found.isPresent()) {
                return found.map(exact -> saying(exact, rounding));
            }
        }
        return Optional.empty();
    }

    /** Whether both parts are known. */
    public boolean isWhole() {
        return numerator != null && denominator != null;
    }

    /** Whether another has the same parts and says what they count. */
    boolean isNamedBy(ClaimBase other) {
        return other.indicator != null && other.numerator.equals(numerator) && other.denominator.equals(denominator);
    }

    /** The share of the parts as printed. */
    public Exact printed() {
        return Exact.percent(numerator.printed(), denominator.printed());
    }

    /** This with the numbers that give a percentage, rounded in some way or, with null, in none. */
    public ClaimCandidate saying(Exact exact, Rounding rounding) {
        return new ClaimCandidate(indicator, segment, exact.numerator(), exact.denominator(), populationEdition, inUse,
                exact.text(),
                rounding);
    }
}
