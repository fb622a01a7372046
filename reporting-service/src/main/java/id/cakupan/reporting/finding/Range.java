package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many people, between two numbers that are both possible; none are where {@code to} is below {@code from}. */
record Range(long from, long to) {

    private static final long EVERYBODY = 1_000_000_000_000L;

    static Range any() {
        return new Range(0, EVERYBODY);
    }

    static Range exactly(long people) {
        return new Range(people, people);
    }

    static Range in(Span span) {
        return new Range(Math.max(0, ceiling(span.from())), ceiling(span.to()) - 1);
    }

    /** So many percent of these people. */
    Range share(Span percent) {
        return in(new Span(percent.from().multiply(BigDecimal.valueOf(from)).movePointLeft(2),
                percent.to().multiply(BigDecimal.valueOf(to)).movePointLeft(2)));
    }

    Range and(Range other) {
        return new Range(Math.max(from, other.from), Math.min(to, other.to));
    }

    Range plus(Range other) {
        return new Range(from + other.from, to + other.to);
    }

    boolean isEmpty() {
        return to < from;
    }

    private static long ceiling(BigDecimal value) {
        return value.setScale(0, RoundingMode.CEILING).longValue();
    }
}
