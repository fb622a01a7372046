package id.cakupan.coverage.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.target.Indicator;

/** Children by exact coverage from the highest, equal ones sharing a rank (1-2-2-4), then those without a rate by code. */
final class Ranking {

    /**
     * A child and what is known of it.
     *
     * @param cakupan its coverage; null where it is not known
     * @param inside its own children; null where they are not wanted
     */
    record Entrant(Scope scope, RateTable rates, Fraction cakupan, List<Entrant> inside) {

        Entrant(Scope scope, RateTable rates, List<Entrant> inside) {
            this(scope, rates, rates.share(Indicator.CAKUPAN).orElse(null), inside);
        }
    }

    private Ranking() {
    }

    /**
     * The children in their order.
     *
     * @param withRanks whether they have ranks; they have none where what contains them has no count
     */
    static List<Coverage.Child> of(List<Entrant> entrants, boolean withRanks) {
        List<Entrant> ranked = entrants.stream().filter(one -> one.cakupan() != null)
                .sorted(comparing(Entrant::cakupan, reverseOrder()).thenComparing(one -> one.scope().code())).toList();
        List<Coverage.Child> children = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < ranked.size(); i++) {
            if (i > 0 && ranked.get(i).cakupan().compareTo(ranked.get(i - 1).cakupan()) != 0) {
                rank = i + 1;
            }
            children.add(child(ranked.get(i), withRanks ? rank : null));
        }
        entrants.stream().filter(one -> one.cakupan() == null).sorted(comparing(one -> one.scope().code()))
                .forEach(one -> children.add(child(one, null)));
        return children;
    }

    private static Coverage.Child child(Entrant entrant, Integer rank) {
        Scope scope = entrant.scope();
        RateTable rates = entrant.rates();
        return new Coverage.Child(scope.code(), scope.name(), scope.kind(), rank,
                rates.numerator(Indicator.CAKUPAN).orElse(null), rates.numerator(Indicator.KEAKTIFAN_PENDUDUK).orElse(null),
                rates.denominator(Indicator.CAKUPAN).orElse(null),
                entrant.cakupan() == null ? null : entrant.cakupan().percent(),
                percent(rates, Indicator.KEAKTIFAN_PENDUDUK), percent(rates, Indicator.KEAKTIFAN_PESERTA),
                rates.count() == null ? null : rates.count().provenance(),
                entrant.cakupan() == null ? null : rates.provenance(Indicator.CAKUPAN),
                entrant.inside() == null ? null : of(entrant.inside(), rates.count() != null));
    }

    private static String percent(RateTable rates, Indicator indicator) {
        return rates.share(indicator).map(Fraction::percent).orElse(null);
    }
}
