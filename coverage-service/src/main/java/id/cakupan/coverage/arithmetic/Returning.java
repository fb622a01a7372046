package id.cakupan.coverage.arithmetic;

import java.math.BigInteger;

/**
 * How many people must be reactivated beside a number of new ones: {@code (above - perNew x new) / whole}, rounded up, and at
 * least 0.
 *
 * @param perNew 0 to {@code whole}, so that one more new person asks for one less or for as many
 */
public record Returning(long above, long perNew, long whole) {

    /** Nobody, whoever comes. */
    public static final Returning NOBODY = new Returning(0, 0, 1);

    public Returning {
        if (whole < 1 || perNew < 0 || perNew > whole) {
            throw new IllegalArgumentException("One more new person can ask for at most one less.");
        }
    }

    /** So many, less one for each who is new: a share of a population. */
    public static Returning missing(long people) {
        return new Returning(people, 1, 1);
    }

    /** A share of the registered, among whom the new ones are. */
    public static Returning shareOf(Bar bar, long registered, long active) {
        long whole = bar.whole();
        return new Returning(Math.subtractExact(Math.multiplyExact(bar.part(), registered), Math.multiplyExact(whole, active)),
                whole - bar.part(), whole);
    }

    long beside(long newPeople) {
        return Math.max(0, -Math.floorDiv(-Math.subtractExact(above, Math.multiplyExact(perNew, newPeople)), whole));
    }

    /** After how many more new people the number has fallen by a whole one, again and again in the same way. */
    long period() {
        return whole / BigInteger.valueOf(perNew).gcd(BigInteger.valueOf(whole)).longValueExact();
    }
}
