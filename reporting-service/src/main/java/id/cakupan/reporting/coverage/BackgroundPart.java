package id.cakupan.reporting.coverage;

/** What of the background can be asked for. */
public enum BackgroundPart {
    /** The months before. */
    SERIES,
    /** Why the count changed since a day. */
    BRIDGE,
    /** Segments, and reasons why people are not active. */
    COMPOSITION,
    PREDICATES
}
