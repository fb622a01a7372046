package id.cakupan.reporting.coverage;

/** What coverage-service said when asked which areas and days have figures. */
public sealed interface StatedAnswer {

    record Listed(StatedFigures page) implements StatedAnswer {
    }

    /** The question was refused: the page does not begin there, or the words are too long. */
    record Refused() implements StatedAnswer {
    }

    /** No usable answer came in time. */
    record Unavailable() implements StatedAnswer {
    }
}
