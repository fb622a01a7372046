package id.cakupan.reporting.press;

/**
 * A stretch of a text.
 *
 * @param start place of its first character, from 0
 * @param end place after its last one
 */
record Span(int start, int end) {

    boolean touches(Span other) {
        return start < other.end && other.start < end;
    }

    boolean holds(int place) {
        return start <= place && place < end;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
