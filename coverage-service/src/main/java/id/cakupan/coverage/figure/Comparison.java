package id.cakupan.coverage.figure;

import java.util.List;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.claim.ClaimCandidate;
import id.cakupan.coverage.claim.Exact;
import id.cakupan.coverage.claim.Rounding;
import id.cakupan.coverage.published.PublishedAnswer;
import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.published.Qualifier;

/**
 * A published figure beside ours.
 *
 * @param printedUnder the code by which the report, or who loaded it, calls the area; another than that of {@code figure} where
 *        it only got another
 * @param computed a whole number, or percent with four decimals; null where nothing is computed or the base is open
 * @param difference computed less printed; null where {@code computed} is
 * @param provenance of ours; null where nothing is compared, and of {@code wilayah}, which rests on no figures
 * @param doubt why the population that ours rests on is doubted; null where it is not, or ours rests on none
 * @param candidates of a percentage whose base is open, what reproduces it
 */
record Comparison(PublishedAnswer figure, String scopeName, String printedUnder, Verdict verdict, String computed,
        String difference,
        Provenance provenance, String doubt, List<ClaimCandidate> candidates) {

    /** How a printed number relates to ours. */
    enum Verdict {
        REPRODUCED,
        CUT_OFF,
        DIFFERS,
        NOT_COMPARED;

        static Verdict of(PublishedFigure printed, Exact ours) {
            if (printed.qualifier() == Qualifier.AT_LEAST) {
                return ours.compareTo(printed.value()) >= 0 ? REPRODUCED : DIFFERS;
            }
            if (printed.qualifier() == Qualifier.ABOUT) {
                return printed.printed().isWithinOneStepOf(ours) ? REPRODUCED : DIFFERS;
            }
            return printed.printed().from(ours).map(rounding -> rounding == Rounding.HALF_UP ? REPRODUCED : CUT_OFF)
                    .orElse(DIFFERS);
        }
    }
}
