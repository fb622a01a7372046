package id.cakupan.coverage.predicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.register.Dated;
import id.cakupan.coverage.target.Indicator;

/**
 * What an area must reach, as long as the rule holds, to have a predicate (handbook 5.4). Where a predicate has several
 * alternatives, one of them must hold wholly.
 *
 * @param predicate such as {@code UHC_UTAMA}
 * @param alternative 1 to 9
 * @param scopes kinds of areas that may have it
 */
record Rule(String predicate, int alternative, LocalDate validFrom, LocalDate validTo, Set<ScopeKind> scopes, Bars bars,
        Duties duties, String source, String note) implements Dated {

    Rule {
        scopes = Set.copyOf(scopes);
    }

    /**
     * Percentages to be reached at least, each null where there is none.
     *
     * @param keaktifanBase which of the two rates of activity is meant; null where there is no such bar
     * @param pemdaShare people of PBPU_PEMDA by population
     * @param pemdaWaivedAt rate of activity from which on the share is not asked for
     */
    record Bars(BigDecimal cakupan, BigDecimal keaktifan, Indicator keaktifanBase, BigDecimal pemdaShare,
            BigDecimal pemdaWaivedAt) {

        Bars {
            cakupan = plain(cakupan);
            keaktifan = plain(keaktifan);
            pemdaShare = plain(pemdaShare);
            pemdaWaivedAt = plain(pemdaWaivedAt);
        }

        private static BigDecimal plain(BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }
    }

    /**
     * What the local government must have done.
     *
     * @param agreement it has an agreement
     * @param noArrears it owes nothing
     * @param request it asked for it formally
     * @param paidTo its dues are paid up to this day; null where that is not asked for
     */
    record Duties(boolean agreement, boolean noArrears, boolean request, LocalDate paidTo) {
    }

    /** Whether another rule of the same alternative holds on one of its days. */
    boolean overlaps(Rule other) {
        return predicate.equals(other.predicate) && alternative == other.alternative && !validFrom.equals(other.validFrom)
                && (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    /** What it is the one rule of. */
    List<Object> key() {
        return List.of(predicate, alternative, validFrom);
    }
}
