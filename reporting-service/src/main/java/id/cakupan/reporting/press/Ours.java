package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A figure of ours that one of a text may be.
 *
 * @param step what ours is rounded to itself; 0 where it is exact
 * @param basis what it is of
 * @param edition on which it rests; null where it rests on none
 */
record Ours(BigDecimal value, BigDecimal step, String basis, String edition) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Ours of(long people, String basis) {
        return new Ours(BigDecimal.valueOf(people), BigDecimal.ZERO, basis, null);
    }

    /** In percent. */
    static Ours share(long part, long whole, String basis, String edition) {
        return new Ours(BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64),
                BigDecimal.ZERO, basis, edition);
    }

    Ours restingOn(String other) {
        return new Ours(value, step, basis + " " + other, other);
    }

    /** Whether a text that rounds or cuts off can tell it so. */
    boolean isTold(Stated figure) {
        BigDecimal half = step.divide(TWO);
        BigDecimal low = value.subtract(half);
        return value.add(half).compareTo(figure.low()) >= 0
                && (low.compareTo(figure.high()) < 0 || low.compareTo(figure.value()) == 0);
    }

    /** As many decimals as the text has, and two at least. */
    BigDecimal shown(Stated figure) {
        return figure.isShare() ? value.setScale(Math.max(2, figure.value().scale()), RoundingMode.HALF_UP) : value;
    }

    /** What the text can tell, or else what comes nearest; empty where nothing is known. */
    static Optional<Ours> closest(Stated figure, List<Ours> known) {
        return known.stream().filter(one -> one.isTold(figure)).findFirst()
                .or(() -> known.stream().min(Comparator.comparing(one -> one.value().subtract(figure.value()).abs())));
    }
}
