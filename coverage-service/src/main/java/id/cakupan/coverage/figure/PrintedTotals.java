package id.cakupan.coverage.figure;

import static id.cakupan.coverage.published.PublishedIndicator.AKTIF;
import static id.cakupan.coverage.published.PublishedIndicator.TERDAFTAR;
import static id.cakupan.coverage.published.PublishedIndicator.TIDAK_AKTIF;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.published.PublishedIndicator;

/**
 * Where the sum of parts is exactly what was printed of the scope and day, the total is stated, whatever its parts are; not
 * where reports contradict each other.
 *
 * @param exact counts printed of that day, to the last person
 */
record PrintedTotals(List<PublishedFigure> exact) {

    /** The count of a scope that is the sum of its parts, with the provenance that print gives it. */
    ScopeCount of(String scope, ScopeCount sum) {
        Participants people = sum.people();
        boolean total = printed(scope, TERDAFTAR, people.registered());
        long agreed = Stream.of(total, printed(scope, AKTIF, people.active()), printed(scope, TIDAK_AKTIF, people.inactive()))
                .filter(same -> same).count();
        boolean byStatus = people.statusKnown() && agreed >= 2; // two of the three determine the third
        if (!total && !byStatus) {
            return sum;
        }
        Provenance breakdown = byStatus ? Provenance.STATED : breakdown(sum);
        return new ScopeCount(people, total ? Provenance.STATED : sum.provenance(), breakdown,
                byStatus ? Provenance.STATED : sum.activity(), total ? sum.provenance() : null, sum.basis());
    }

    /** What was not said of the breakdown while it was as good as the total. */
    private static Provenance breakdown(ScopeCount sum) {
        boolean someKnown = sum.people().active() != 0 || sum.people().inactive() != 0;
        return sum.breakdown() == null && someKnown ? sum.activity() : sum.breakdown();
    }

    private boolean printed(String scope, PublishedIndicator indicator, long people) {
        List<BigDecimal> values = exact.stream().filter(figure -> figure.scope().equals(scope))
                .filter(figure -> figure.indicator() == indicator).map(PublishedFigure::value).toList();
        return !values.isEmpty() && values.stream().allMatch(value -> value.compareTo(BigDecimal.valueOf(people)) == 0);
    }
}
