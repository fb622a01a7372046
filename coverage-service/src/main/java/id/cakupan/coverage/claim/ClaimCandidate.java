package id.cakupan.coverage.claim;

import id.cakupan.coverage.Segment;

/**
 * Two whole numbers of which a printed percentage may be the share.
 *
 * @param indicator null where nobody said what they count, or a part that was given is not the one it counts
 * @param segment whom alone they count; null for all
 * @param numerator of a rounded part the number nearest to it that fits
 * @param inUse false for a population edition that is not the one in use
 * @param value percent, half up, with four decimals
 * @param rounding null where it does not give the printed percentage by rounding
 */
public record ClaimCandidate(ClaimIndicator indicator, Segment segment, long numerator, long denominator,
        String populationEdition,
        boolean inUse, String value, Rounding rounding) {
}
