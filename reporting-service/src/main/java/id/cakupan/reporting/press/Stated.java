package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure that a text states.
 *
 * @param sentence which one of the text, from 0
 * @param segment code of the only segment it speaks of; null for all
 * @param scope code of its area or office; null where none can be told
 * @param period days it speaks of; null where none can be told
 * @param bound whether it is a bound, such as {@code lebih dari 800 ribu}, not a value
 * @param sure whether words beside it say of what it speaks, not those of another figure
 */
record Stated(Numeral numeral, int sentence, Subject subject, String segment, String scope, Period period, boolean bound,
        boolean sure) {

    Stated as(Subject other) {
        return new Stated(numeral, sentence, other, segment, scope, period, bound, sure);
    }

    BigDecimal value() {
        return numeral.value();
    }

    Span span() {
        return numeral.span();
    }

    boolean isShare() {
        return numeral.isShare();
    }

    /** Whether both speak of the same people as far as the text tells. */
    boolean speaksWith(Stated other) {
        return Objects.equals(scope, other.scope) && Objects.equals(segment, other.segment)
                && (subject == Subject.POPULATION || other.subject == Subject.POPULATION || period == null
                        || other.period == null || period.meets(other.period));
    }

    /** The least number that can be told like this: rounded, or cut off. */
    BigDecimal low() {
        return numeral.step().compareTo(BigDecimal.ONE) == 0 && !isShare() ? value()
                : value().subtract(numeral.step().divide(BigDecimal.valueOf(2)));
    }

    /** The number from which on it would be told otherwise. */
    BigDecimal high() {
        return numeral.step().compareTo(BigDecimal.ONE) == 0 && !isShare() ? value() : value().add(numeral.step());
    }
}
