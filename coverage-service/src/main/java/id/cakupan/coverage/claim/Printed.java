package id.cakupan.coverage.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A printed number: not below 0, a multiple of {@code step}.
 *
 * @param step what it is rounded to, above 0: 0.01 for 97.63, 100000 for 209,1 juta
 */
public record Printed(BigDecimal value, BigDecimal step) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Printed {
        if (value.signum() < 0 || step.signum() <= 0 || value.remainder(step).signum() != 0) {
            throw new IllegalArgumentException("A printed number is a multiple of its step and not below 0.");
        }
    }

    /** A number whose decimals say what it is rounded to. */
    public static Printed of(BigDecimal value) {
        return new Printed(value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())));
    }

    /** How this comes from an exact number; empty where it does not. */
    public Optional<Rounding> from(Exact exact) {
        if (gives(exact, Rounding.HALF_UP)) {
            return Optional.of(Rounding.HALF_UP);
        }
        return gives(exact, Rounding.CUT_OFF) ? Optional.of(Rounding.CUT_OFF) : Optional.empty();
    }

    /** Whether an exact number is at most one step away. */
    public boolean isWithinOneStepOf(Exact exact) {
        return exact.compareTo(value.subtract(step)) >= 0 && exact.compareTo(value.add(step)) <= 0;
    }

    /** The smallest exact number that gives this. */
    BigDecimal low(Rounding rounding) {
        return rounding == Rounding.CUT_OFF ? value : value.subtract(step.divide(TWO));
    }

    /** The smallest exact number above {@link #low} that does not give this any more. */
    BigDecimal high(Rounding rounding) {
        return low(rounding).add(step);
    }

    private boolean gives(Exact exact, Rounding rounding) {
        return exact.compareTo(low(rounding)) >= 0 && exact.compareTo(high(rounding)) < 0;
    }
}
