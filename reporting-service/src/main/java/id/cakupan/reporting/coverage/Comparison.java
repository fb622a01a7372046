package id.cakupan.reporting.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A published figure beside what coverage-service computes for the same scope and day.
 *
 * @param computed ours, of the same unit; null where nothing is computed or the base is open
 * @param difference computed less printed; null as {@code computed}
 * @param provenance of ours; where it is not STATED agreement proves little
 * @param doubt why the population that ours rests on is doubted; null where it is not, or ours rests on none
 * @param candidates of a percentage whose base is open, what reproduces it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Comparison(Published figure, String scopeName, Verdict verdict, BigDecimal computed, BigDecimal difference,
        Provenance provenance, String doubt, List<Candidate> candidates) {

    public Comparison {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(scopeName);
        candidates = List.copyOf(candidates);
    }

    /**
     * A computed number with so many decimals, half up. Just between two it keeps all that it has: it was rounded before, and
     * a second rounding could lead away from the true number.
     */
    public static BigDecimal rounded(BigDecimal computed, int decimals) {
        BigDecimal down = computed.setScale(decimals, RoundingMode.FLOOR);
        boolean between = computed.subtract(down).compareTo(BigDecimal.valueOf(5, decimals + 1)) == 0;
        return between ? computed : computed.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** How the printed figure stands to ours, with the population in use. */
    public enum Verdict {
        REPRODUCED,
        CUT_OFF,
        DIFFERS,
        NOT_COMPARED;

        @JsonCreator
        static Verdict of(String name) {
            return Grown.named(Verdict.class, name, NOT_COMPARED);
        }
    }

    /**
     * A base and a rounding that give a printed percentage.
     *
     * @param indicator null where the parts are not ours
     * @param inUse whether the population is the one in use for the scope and day
     * @param value percent to four decimals
     * @param rounding null where it does not give the figure
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Candidate(Base indicator, long numerator, long denominator, String populationEdition, boolean inUse,
            BigDecimal value, Rounding rounding) {
    }

    /** Whose share of whom. */
    public enum Base {
        cakupan,
        keaktifan_penduduk,
        keaktifan_peserta,
        ketidakaktifan_penduduk,
        ketidakaktifan_peserta;

        @JsonCreator
        static Base of(String name) {
            return Grown.named(Base.class, name, null);
        }
    }

    /** How a computed percentage becomes the printed one. */
    public enum Rounding {
        HALF_UP,
        CUT_OFF;

        @JsonCreator
        static Rounding of(String name) {
            return Grown.named(Rounding.class, name, null);
        }
    }
}
