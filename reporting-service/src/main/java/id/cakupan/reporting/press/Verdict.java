package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.util.List;

import id.cakupan.reporting.lint.Text;

/**
 * How a figure of a text compares with ours.
 *
 * @param word what came of it
 * @param ours our figure of the same, or of the base that comes nearest; null where there is none
 * @param basis by which indicator of ours, and for a share of the population by which edition; null where there is none
 * @param note why it was not compared, or with which edition it was; null where there is nothing to say
 */
record Verdict(Word word, BigDecimal ours, String basis, Text note) {

    static final Verdict UNAVAILABLE = new Verdict(Word.unavailable, null, null, null);
    static final Verdict NO_FIGURE = new Verdict(Word.no_figure, null, null, null);

    /** What came of a comparison. */
    enum Word {
        /** Ours, rounded or cut off, is what the text says. */
        reproduced,
        /** Ours is another. */
        contradicted,
        /** We have none of that area and day. */
        no_figure,
        /** Of what, where or when could not be told, or ours is of another kind, day or edition, or it is a bound. */
        not_compared,
        /** Ours could not be asked for: no answer came, or the text names too many areas and days. */
        unavailable
    }

    /** Nothing of ours to hold it against. */
    static Verdict open(Text why) {
        return new Verdict(Word.not_compared, null, null, why);
    }

    /** Ours is another, which refutes nothing. */
    static Verdict open(Stated figure, Ours ours, Text why) {
        return new Verdict(Word.not_compared, ours.shown(figure), ours.basis(), why);
    }

    static Verdict reproduced(Stated figure, Ours ours, Text note) {
        return new Verdict(Word.reproduced, ours.shown(figure), ours.basis(), note);
    }

    static Verdict contradicted(Stated figure, Ours ours, Text note) {
        return new Verdict(Word.contradicted, ours.shown(figure), ours.basis(), note);
    }

    /** @param refutes whether another figure of ours refutes it; what only another figure says of a number never is */
    static Verdict among(Stated figure, List<Ours> known, boolean refutes) {
        return Ours.closest(figure, known)
                .map(ours -> ours.isTold(figure) ? reproduced(figure, ours, null)
                        : refutes && figure.sure() ? contradicted(figure, ours, null) : open(figure, ours, Notes.UNSURE))
                .orElse(NO_FIGURE);
    }
}
