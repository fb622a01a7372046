package id.cakupan.reporting.press;

import java.util.Optional;

import id.cakupan.reporting.coverage.FigureQuestion;
import id.cakupan.reporting.lint.Text;

/**
 * What is asked of ours for a figure of a text.
 *
 * @param figure in the edition in use; null where nothing can be asked
 * @param composition whether of whom the count consists is asked too
 * @param why nothing is asked; null where something is
 */
record Question(FigureQuestion figure, boolean composition, Text why) {

    static Question none(Text why) {
        return new Question(null, false, why);
    }

    /** The same figure in another edition. */
    FigureQuestion in(String edition) {
        return new FigureQuestion(figure.scope(), figure.asOf(), figure.knownAt(), Optional.of(edition));
    }
}
