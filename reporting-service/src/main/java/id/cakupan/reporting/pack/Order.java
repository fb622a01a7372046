package id.cakupan.reporting.pack;

import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.reporting.briefing.Format;
import id.cakupan.reporting.briefing.Question;

/**
 * A pack that is wanted.
 *
 * @param id chosen by the client, so that a request sent again does not make a second pack
 * @param question about the scope that the areas lie in; kind, days, edition and language are those of every area
 */
record Order(UUID id, Question question, Selection of, Format format) {

    String scope() {
        return question.figure().scope();
    }

    /** Null where it is left to the briefing. */
    LocalDate from() {
        return question.from().orElse(null);
    }

    String population() {
        return question.figure().population().orElse(null);
    }
}
