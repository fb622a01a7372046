package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A printed share beside the counts that it may be of, each known as far as it is told. */
final class Quotient {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal low;
    private final BigDecimal high;

    Quotient(Stated numerator, Stated denominator) {
        this(numerator.low(), numerator.high(), denominator.low(), denominator.high());
    }

    Quotient(BigDecimal numeratorLow, BigDecimal numeratorHigh, BigDecimal denominatorLow, BigDecimal denominatorHigh) {
        low = percent(numeratorLow, denominatorHigh);
        high = percent(numeratorHigh, denominatorLow);
    }

    /** Whether rounding or cutting off can give what is printed. */
    boolean gives(Stated printed) {
        return high.compareTo(printed.low()) >= 0 && low.compareTo(printed.high()) < 0;
    }

    /** In percent, to two decimals more than are needed to tell it from what is printed. */
    BigDecimal middle(Stated printed) {
        return low.add(high).divide(BigDecimal.valueOf(2)).setScale(Math.max(0, printed.value().scale()) + 2,
                RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() <= 0 ? BigDecimal.ZERO
                : numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64);
    }
}
