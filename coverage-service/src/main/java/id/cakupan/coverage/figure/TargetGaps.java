package id.cakupan.coverage.figure;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.target.AreaTarget;
import id.cakupan.coverage.target.Indicator;

/** How many people an area lacks to the targets that apply to it: its own and those of every area that contains it. */
final class TargetGaps {

    private static final Comparator<AreaTarget> EARLIEST = comparing(AreaTarget::due).thenComparing(AreaTarget::indicator);

    private final List<Region> nearestFirst = new ArrayList<>();
    private final Region scope;
    private final RateTable rates;

    TargetGaps(Region scope, List<Region> parentsFromNation, RateTable rates) {
        this.scope = scope;
        this.rates = rates;
        nearestFirst.add(scope);
        for (int i = parentsFromNation.size() - 1; i >= 0; i--) {
            nearestFirst.add(parentsFromNation.get(i));
        }
    }

    /** The earliest target due on or after a day of each owner and indicator, the nearest owner first. */
    List<Coverage.TargetGap> of(List<AreaTarget> targets, LocalDate asOf) {
        List<Coverage.TargetGap> gaps = new ArrayList<>();
        for (Region owner : nearestFirst) {
            Set<Indicator> seen = new HashSet<>();
            targets.stream().filter(target -> target.owner().equals(owner.code()) && !target.due().isBefore(asOf))
                    .sorted(EARLIEST).filter(target -> seen.add(target.indicator()))
                    .forEach(target -> gaps.add(gap(owner, target)));
        }
        return gaps;
    }

    private Coverage.TargetGap gap(Region owner, AreaTarget target) {
        Long required = required(target);
        Long signed = required == null ? null
                : rates.numerator(target.indicator()).map(people -> Math.subtractExact(required, people)).orElse(null);
        String percentage = target.percentage() == null ? null : target.percentage().toPlainString();
        return new Coverage.TargetGap(owner.code(), owner.name(), target.indicator(), percentage, target.headcount(),
                target.additional(), target.countedFrom(), target.due(), target.legalBasis(), required, signed,
                signed == null ? null : Math.max(0, signed),
                signed == null ? null : signed <= 0);
    }

    /** People needed; a headcount is of its owner only. */
    private Long required(AreaTarget target) {
        if (target.percentage() == null) {
            return target.owner().equals(scope.code()) ? target.headcount() : null;
        }
        return rates.denominator(target.indicator()).map(people -> required(target.percentage(), people)).orElse(null);
    }

    /** The smallest number of people that is at least so many percent of the others. */
    static long required(BigDecimal percentage, long people) {
        return percentage.multiply(BigDecimal.valueOf(people)).movePointLeft(2).setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
