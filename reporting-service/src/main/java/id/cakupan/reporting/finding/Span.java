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

    /** As {@link #of}, and up to the next step: the figure may be cut off. */
    static Span alsoCutOff(Published figure) {
        Span rounded = of(figure);
        return new Span(rounded.from, rounded.to.max(figure.value().add(figure.step())));
    }

    BigDecimal width() {
        return to.subtract(from);
    }

    boolean overlaps(Span other) {
        return from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }
}
