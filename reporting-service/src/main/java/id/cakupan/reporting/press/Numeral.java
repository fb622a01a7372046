package id.cakupan.reporting.press;

import java.math.BigDecimal;

/**
 * A number in a text.
 *
 * @param span with the words of its scale and unit
 * @param digits without these
 * @param step what it is told to: 0.01 for 97,63 persen, 100000 for 1,7 juta
 */
record Numeral(Span span, Span digits, BigDecimal value, BigDecimal step, Unit unit) {

    /** What is counted, as far as the next word says it. */
    enum Unit {
        PERCENT,
        /** Of a percentage. */
        POINTS,
        AREAS,
        PEOPLE,
        UNSAID
    }

    boolean isShare() {
        return unit == Unit.PERCENT;
    }
}
