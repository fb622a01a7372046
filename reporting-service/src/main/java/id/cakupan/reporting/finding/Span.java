package id.cakupan.reporting.finding;

import java.math.BigDecimal;

import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Qualifier;

/** The values that a printed one may stand for: {@code from} inclusive, {@code to} exclusive. */
record Span(BigDecimal from, BigDecimal to) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Half up within the step; within one step either way where the report says "about". */
    static Span of(Published figure) {
        BigDecimal reach = figure.qualifier() == Qualifier.about ? figure.step() : figure.step().multiply(HALF);
        return new Span(figure.value().subtract(reach), figure.value().add(reach));
    }

    BigDecimal width() {
        return to.subtract(from);
    }

    boolean overlaps(Span other) {
        return from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }
}
