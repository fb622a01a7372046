package id.cakupan.reporting.press;

import java.math.BigDecimal;

/**
 * How a figure of a text compares with ours.
 *
 * @param word what came of it
 * @param ours our figure of the same, or of the base that comes nearest; null where there is none
 * @param basis by which indicator of ours, and for a share of the population by which edition; null where there is none
 */
record Verdict(Word word, BigDecimal ours, String basis) {

    static final Verdict NOT_COMPARED = new Verdict(Word.not_compared, null, null);
    static final Verdict UNAVAILABLE = new Verdict(Word.unavailable, null, null);
    static final Verdict NO_FIGURE = new Verdict(Word.no_figure, null, null);

    /** What came of a comparison. */
    enum Word {
        /** Ours, rounded or cut off, is what the text says. */
        reproduced,
        /** Ours is another. */
        contradicted,
        /** We have none of that area and day. */
        no_figure,
        /** Of what, where or when could not be told, or it is of a kind that is not compared, or a bound. */
        not_compared,
        /** Ours could not be asked for: no answer came, or the text names too many areas and days. */
        unavailable
    }
}
