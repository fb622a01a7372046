package id.cakupan.coverage.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All whole numerators and denominators that give a printed percentage in one way of rounding. A denominator has a
 * numerator where {@code low * d <= 100 * n < high * d}; how many pairs a range of denominators holds is a sum of floors,
 * so that the first and last of them are found without trying each.
 */
final class Pairs {

    /** So many decimals have half a step of a percentage with six decimals. */
    private static final int DECIMALS = 7;
    private static final BigInteger HUNDRED = BigInteger.TEN.pow(DECIMALS + 2);

    private final BigInteger low;
    private final BigInteger high;

    Pairs(Printed percentage, Rounding rounding) {
        low = scaled(percentage.low(rounding)).max(BigInteger.ZERO);
        high = scaled(percentage.high(rounding));
    }

    private static BigInteger scaled(BigDecimal percent) {
        return percent.movePointRight(DECIMALS).toBigIntegerExact();
    }

    /** Numbers that the parts stand for and that give the percentage, those nearest to the parts as printed. */
    Optional<Exact> of(Part numerator, Part denominator) {
        BigInteger printed = BigInteger.valueOf(denominator.printed());
        return range(numerator, denominator.low(1), denominator.high()).map(range -> {
            BigInteger start = Whole.nearest(printed, range.from, range.to);
            BigInteger below = last(range.from, start);
            BigInteger above = first(start, range.to);
            boolean nearBelow = above == null
                    || below != null && printed.subtract(below).abs().compareTo(above.subtract(printed).abs()) <= 0;
            BigInteger chosen = nearBelow ? below : above;
            return chosen == null ? null
                    : Exact.percent(
                            Whole.nearest(BigInteger.valueOf(numerator.printed()), lowest(chosen).max(numerator.low(0)),
                                    highest(chosen).min(numerator.high())).longValueExact(),
                            chosen.longValueExact());
        });
    }

    /** The smallest and the largest numerator over a denominator. */
    Optional<Range> numerators(Part denominator) {
        return found(denominator.low(1), denominator.high()).map(held -> new Range(lowest(held.from), highest(held.to)));
    }

    /** The smallest and the largest denominator under a numerator; none where there is no largest. */
    Optional<Range> denominators(Part numerator) {
        if (low.signum() == 0) {
            return Optional.empty();
        }
        return range(numerator, BigInteger.ONE, Whole.floor(HUNDRED.multiply(numerator.high()), low))
                .flatMap(range -> found(range.from, range.to));
    }

    /** The denominators of a range that lie between what the numerator's bounds allow. */
    private Optional<Range> range(Part numerator, BigInteger from, BigInteger to) {
        BigInteger above = Whole.floor(HUNDRED.multiply(numerator.low(0)), high).add(BigInteger.ONE);
        BigInteger most = low.signum() == 0 ? to : Whole.floor(HUNDRED.multiply(numerator.high()), low).min(to);
        BigInteger least = from.max(above);
        return least.compareTo(most) > 0 ? Optional.empty() : Optional.of(new Range(least, most));
    }

    private Optional<Range> found(BigInteger from, BigInteger to) {
        return Optional.ofNullable(first(from, to)).map(first -> new Range(first, last(from, to)));
    }

    /** The smallest denominator of a range that has a numerator, or null. */
    private BigInteger first(BigInteger from, BigInteger to) {
        return search(from, to, middle -> count(from, middle), false);
    }

    /** The largest denominator of a range that has a numerator, or null. */
    private BigInteger last(BigInteger from, BigInteger to) {
        return search(from, to, middle -> count(middle, to), true);
    }

    private BigInteger search(BigInteger from, BigInteger to, UnaryOperator<BigInteger> pairsUpTo, boolean fromTheEnd) {
        if (count(from, to).signum() == 0) {
            return null;
        }
        BigInteger least = from;
        BigInteger most = to;
        while (least.compareTo(most) < 0) {
            BigInteger sum = least.add(most);
            BigInteger middle = Whole.floor(fromTheEnd ? sum.add(BigInteger.ONE) : sum, BigInteger.TWO);
            boolean holds = pairsUpTo.apply(middle).signum() > 0;
            if (fromTheEnd) {
                least = holds ? middle : least;
                most = holds ? most : middle.subtract(BigInteger.ONE);
            } else {
                most = holds ? middle : most;
                least = holds ? least : middle.add(BigInteger.ONE);
            }
        }
        return least;
    }

    private BigInteger count(BigInteger from, BigInteger to) {
        BigInteger denominators = to.subtract(from).add(BigInteger.ONE);
        return sumOfCeilings(high, from, denominators).subtract(sumOfCeilings(low, from, denominators));
    }

    private static BigInteger sumOfCeilings(BigInteger bound, BigInteger from, BigInteger denominators) {
        return Whole.sumOfFloors(denominators, HUNDRED, bound,
                bound.multiply(from).add(HUNDRED).subtract(BigInteger.ONE));
    }

    private BigInteger lowest(BigInteger denominator) {
        return Whole.ceiling(low.multiply(denominator), HUNDRED);
    }

    private BigInteger highest(BigInteger denominator) {
        return Whole.ceiling(high.multiply(denominator), HUNDRED).subtract(BigInteger.ONE);
    }

    /** Whole numbers, both ends included. */
    record Range(BigInteger from, BigInteger to) {
    }
}
