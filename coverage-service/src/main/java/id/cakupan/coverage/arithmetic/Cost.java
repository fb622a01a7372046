package id.cakupan.coverage.arithmetic;

import static java.util.Comparator.comparingLong;

import java.util.Comparator;

/**
 * What is to be as low as possible: the first number before the second, that before the third.
 *
 * @param unplaced people for whom there is no room
 * @param wanted rupiah of the payer whose dues are to be low
 * @param all rupiah of all payers
 */
public record Cost(long unplaced, long wanted, long all) implements Comparable<Cost> {

    public static final Cost NONE = new Cost(0, 0, 0);
    static final Cost UNPLACED = new Cost(1, 0, 0);
    private static final Comparator<Cost> ORDER = comparingLong(Cost::unplaced).thenComparingLong(Cost::wanted)
            .thenComparingLong(Cost::all);

    Cost plus(Cost other) {
        return new Cost(Math.addExact(unplaced, other.unplaced), Math.addExact(wanted, other.wanted),
                Math.addExact(all, other.all));
    }

    Cost times(long factor) {
        return new Cost(Math.multiplyExact(unplaced, factor), Math.multiplyExact(wanted, factor),
                Math.multiplyExact(all, factor));
    }

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }
}
