package id.cakupan.coverage.quality;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far a figure can be trusted: 100 times the product of (1 - weight * share) over all faults, rounded down. So each fault
 * can
 * only lower it, the more the larger its share is, and none hides another.
 *
 * @param score 0 to 100
 * @param faults those whose share is above 0, the heaviest first
 */
record Confidence(int score, Grade grade, List<Found> faults) {

    private static final int HIGH = 80;
    private static final int MEDIUM = 50;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What lowers it, with its weight in hundredths. */
    enum Fault {
        /** People of areas whose count is estimated. */
        ESTIMATED_PEOPLE(40),
        /** People of areas whose count follows from others. */
        DERIVED_PEOPLE(10),
        /** People whose status is not known. */
        STATUS_UNKNOWN(20),
        /** There is no population. */
        NO_POPULATION(40),
        /** The population is estimated; a quarter of it where it follows from others. */
        POPULATION_ESTIMATED(20),
        /** The population is doubted. */
        POPULATION_DOUBTED(20),
        /** Days since its adoption beyond a year, of two further years. */
        POPULATION_OLD(30),
        /** People of areas that have been silent longer than they use to be. */
        SILENT_AREAS(30),
        /** The register could not be read to its end, or its past has changed. */
        STALE(50);

        private final int weight;

        Fault(int weight) {
            this.weight = weight;
        }
    }

    /** What a score is worth. */
    enum Grade {
        HIGH,
        MEDIUM,
        LOW
    }

    /**
     * A fault.
     *
     * @param share 0 to 1, with four decimals
     * @param lost points that it takes by itself, rounded up
     */
    record Found(Fault fault, String share, int lost) {
    }

    Confidence {
        faults = List.copyOf(faults);
    }

    /** The confidence that is left by some faults, each with its share from 0 to 1. */
    static Confidence of(Map<Fault, BigDecimal> shares) {
        BigDecimal left = HUNDRED;
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Fault, BigDecimal> fault : shares.entrySet()) {
            BigDecimal share = fault.getValue().max(BigDecimal.ZERO).min(BigDecimal.ONE);
            if (share.signum() > 0) {
                BigDecimal lost = share.multiply(BigDecimal.valueOf(fault.getKey().weight));
                left = left.multiply(HUNDRED.subtract(lost)).movePointLeft(2);
                found.add(new Found(fault.getKey(), share.setScale(4, RoundingMode.HALF_UP).toPlainString(),
                        lost.setScale(0, RoundingMode.UP).intValueExact()));
            }
        }
        int score = left.setScale(0, RoundingMode.DOWN).intValueExact();
        found.sort(comparing((Found fault) -> -fault.lost()).thenComparing(Found::fault));
        return new Confidence(score, score >= HIGH ? Grade.HIGH : score >= MEDIUM ? Grade.MEDIUM : Grade.LOW, found);
    }
}
