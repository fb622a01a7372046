package id.cakupan.reporting.coverage;

import java.util.List;

import id.cakupan.kit.Violation;

/** What coverage-service said to a {@link FigureQuestion}. */
public sealed interface FigureAnswer {

    record Found(Figure figure) implements FigureAnswer {
    }

    /** There is no such area, or no such edition. */
    record NotFound() implements FigureAnswer {
    }

    /** The question was refused, for example an instant beyond what can be answered. */
    record Refused(List<Violation> violations) implements FigureAnswer {
    }

    /** No usable answer came in time. */
    record Unavailable() implements FigureAnswer {
    }
}
