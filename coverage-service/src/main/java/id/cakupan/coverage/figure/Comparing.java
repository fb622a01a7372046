package id.cakupan.coverage.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.claim.ClaimBase;
import id.cakupan.coverage.claim.ClaimCandidate;
import id.cakupan.coverage.claim.ClaimIndicator;
import id.cakupan.coverage.claim.Exact;
import id.cakupan.coverage.figure.Comparison.Verdict;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.published.AsOf;
import id.cakupan.coverage.published.PublishedAnswer;
import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.published.PublishedIndicator;
import id.cakupan.coverage.target.Indicator;

/**
 * Compares what was printed of a scope and day with our figure of the same scope and day, in the edition in use. What was
 * printed of a month is compared with its first day; what was printed of a year is not, since nobody knows of which day. Ours
 * carries the provenance that it has by itself: that a report prints the same number makes it no proof of that report.
 *
 * @param ours of the place, by the code that it had on that day
 * @param place by the code of the day that is asked for
 * @param names by which areas that a report lists are called
 */
record Comparing(Figure ours, Scope place, ScopeTree names) {

    /** What is compared with a number that rests on the population. */
    private static final Set<PublishedIndicator> OF_POPULATION = Set.of(PublishedIndicator.CAKUPAN,
            PublishedIndicator.BELUM_TERDAFTAR, PublishedIndicator.PENDUDUK);

    /** A number of ours. */
    private record Number(Exact exact, Provenance provenance) {
    }

    /** Whether a figure of ours could ever stand beside it: nothing is known of segments, and of no year as a whole. */
    static boolean isComparable(PublishedFigure printed) {
        return printed.segment() == null && printed.asOf().grain() != AsOf.Grain.YEAR && switch (printed.indicator()) {
            case CAKUPAN_SEHARUSNYA, LAIN -> false;
            default -> true;
        };
    }

    Comparison compare(PublishedFigure printed) {
        if (!isComparable(printed)) {
            return notCompared(printed);
        }
        return switch (printed.indicator()) {
            case KEAKTIFAN -> bases(printed, ClaimIndicator.KEAKTIFAN_PENDUDUK, ClaimIndicator.KEAKTIFAN_PESERTA);
            case KETIDAKAKTIFAN -> bases(printed, ClaimIndicator.KETIDAKAKTIFAN_PENDUDUK,
                    ClaimIndicator.KETIDAKAKTIFAN_PESERTA);
            default -> number(printed).map(number -> beside(printed, number)).orElseGet(() -> notCompared(printed));
        };
    }

    private Optional<Number> number(PublishedFigure printed) {
        RateTable rates = ours.rates().withoutPrint();
        Optional<ScopeCount> count = Optional.ofNullable(rates.count());
        Optional<ScopeCount> byStatus = count.filter(known -> known.people().statusKnown());
        return switch (printed.indicator()) {
            case CAKUPAN -> rates.share(Indicator.CAKUPAN).map(share -> new Number(
                    Exact.percent(share.numerator(), share.denominator()), rates.provenance(Indicator.CAKUPAN)));
            case TERDAFTAR -> count.map(known -> people(known.people().registered(), known.provenance()));
            case AKTIF -> byStatus.map(known -> people(known.people().active(), known.activity()));
            case TIDAK_AKTIF -> byStatus.map(known -> people(known.people().inactive(), known.activity()));
            case BELUM_TERDAFTAR -> count.filter(known -> rates.population() != null)
                    .map(known -> people(Math.max(0, rates.population().people() - known.people().registered()),
                            known.provenance().weaker(rates.population().provenance())));
            case PENDUDUK -> Optional.ofNullable(rates.population())
                    .map(population -> people(population.people(), population.provenance()));
            case WILAYAH -> ours.areas().filter(areas -> areas > 0).map(areas -> people(areas, null));
            case WILAYAH_DI_ATAS, WILAYAH_DI_BAWAH -> areasBeyond(printed);
            case KEAKTIFAN, KETIDAKAKTIFAN, CAKUPAN_SEHARUSNYA, LAIN -> Optional.empty();
        };
    }

    private static Number people(long people, Provenance provenance) {
        return new Number(Exact.count(people), provenance);
    }

    private Optional<Number> areasBeyond(PublishedFigure printed) {
        List<Ranking.Entrant> areas = ours.entrants();
        if (areas.isEmpty() || ours.areas().isEmpty() || areas.stream().anyMatch(area -> area.cakupan() == null)) {
            return Optional.empty();
        }
        int side = printed.indicator() == PublishedIndicator.WILAYAH_DI_ATAS ? 1 : -1;
        long beyond = areas.stream().map(Ranking.Entrant::cakupan)
                .filter(share -> Integer.signum(Exact.percent(share.numerator(), share.denominator())
                        .compareTo(printed.bound())) == side)
                .count();
        return Optional.of(people(beyond, Provenance.weakest(areas.stream()
                .map(area -> area.rates().withoutPrint().provenance(Indicator.CAKUPAN)).toList()).orElseThrow()));
    }

    private Comparison beside(PublishedFigure printed, Number number) {
        return new Comparison(answer(printed), place.name(), printed.scope(), Verdict.of(printed, number.exact()),
                number.exact().text(), number.exact().less(printed.value()), number.provenance(),
                OF_POPULATION.contains(printed.indicator()) ? doubt() : null, List.of());
    }

    /** Tries both populations that a share of active or inactive people may be of. */
    private Comparison bases(PublishedFigure printed, ClaimIndicator ofPopulation, ClaimIndicator ofRegistered) {
        List<ClaimBase> tried = new ClaimBases(ours).inUse().stream().filter(ClaimBase::isWhole)
                .filter(base -> base.indicator() == ofPopulation || base.indicator() == ofRegistered).toList();
        List<ClaimBase> found = tried.stream().filter(base -> Verdict.of(printed, base.printed()) != Verdict.DIFFERS).toList();
        Verdict best = found.stream().map(base -> Verdict.of(printed, base.printed())).min(Verdict::compareTo)
                .orElse(Verdict.DIFFERS);
        if (found.isEmpty() && tried.size() < 2) {
            return notCompared(printed); // the base that is not known may be the one
        }
        List<ClaimBase> bases = found.isEmpty() ? tried : found;
        List<ClaimCandidate> candidates = found.stream()
                .map(base -> base.saying(base.printed(), printed.printed().from(base.printed()).orElse(null))).toList();
        Provenance weakest = Provenance.weakest(bases.stream()
                .map(base -> ours.rates().withoutPrint()
                        .provenance(base.indicator().ofPopulation() ? Indicator.KEAKTIFAN_PENDUDUK
                                : Indicator.KEAKTIFAN_PESERTA))
                .toList()).orElseThrow();
        return new Comparison(answer(printed), place.name(), printed.scope(), best, null, null, weakest,
                bases.stream().anyMatch(base -> base.indicator().ofPopulation()) ? doubt() : null, candidates);
    }

    Comparison notCompared(PublishedFigure printed) {
        return new Comparison(answer(printed), place.name(), printed.scope(), Verdict.NOT_COMPARED, null, null, null, null,
                List.of());
    }

    private String doubt() {
        return ours.rates().population() == null ? null : ours.rates().population().doubt();
    }

    private PublishedAnswer answer(PublishedFigure printed) {
        return PublishedAnswer.of(printed.of(place.code()), code -> names.find(code).map(Scope::name).orElse(code));
    }
}
