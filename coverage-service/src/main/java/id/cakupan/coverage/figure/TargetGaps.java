package id.cakupan.coverage.figure;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.cakupan.coverage.arithmetic.Bar;
import id.cakupan.coverage.place.ScopeTree.Owner;
import id.cakupan.coverage.target.AreaTarget;
import id.cakupan.coverage.target.AreaTarget.Measure;
import id.cakupan.coverage.target.Indicator;

/** How many people a scope lacks to the targets that apply to it: its own and those of every owner that contains it. */
final class TargetGaps {

    private static final Comparator<AreaTarget> EARLIEST = comparing(AreaTarget::due).thenComparing(AreaTarget::indicator)
            .thenComparing(AreaTarget::measure);

    private final List<Owner> nearestFirst;
    private final RateTable rates;
    private final Map<LocalDate, ScopeCount> before;

    /**
     * @param nearestFirst whose targets apply, the scope itself first
     * @param before count of the scope's present territory on days from which targets count, where one exists
     */
    TargetGaps(List<Owner> nearestFirst, RateTable rates, Map<LocalDate, ScopeCount> before) {
        this.nearestFirst = nearestFirst;
        this.rates = rates;
        this.before = before;
    }

    /** The targets that apply on a day, the nearest owner first. */
    List<TargetGap> of(List<AreaTarget> targets, LocalDate asOf) {
        return nearestFirst.stream().flatMap(owner -> earliest(targets, owner, asOf).map(target -> gap(owner, target)))
                .toList();
    }

    /**
     * All targets of an owner's earliest due day on or after a day, for each indicator. Of those that were set under several of
     * its codes for the same indicator and due day the first code's count.
     */
    static Stream<AreaTarget> earliest(List<AreaTarget> targets, Owner owner, LocalDate asOf) {
        Map<Indicator, LocalDate> due = new EnumMap<>(Indicator.class);
        Map<List<Object>, String> setUnder = new HashMap<>();
        return owner.codes().stream()
                .flatMap(code -> targets.stream().filter(target -> target.owner().equals(code)))
                .filter(target -> !target.due().isBefore(asOf))
                .filter(target -> setUnder.computeIfAbsent(List.of(target.indicator(), target.due()), same -> target.owner())
                        .equals(target.owner()))
                .sorted(EARLIEST)
                .filter(target -> due.computeIfAbsent(target.indicator(), indicator -> target.due()).equals(target.due()));
    }

    private TargetGap gap(Owner owner, AreaTarget target) {
        Long required = required(target);
        Long signed = required == null ? null
                : rates.numerator(target.indicator()).map(people -> Math.subtractExact(required, people)).orElse(null);
        String percentage = target.percentage() == null ? null : target.percentage().toPlainString();
        return new TargetGap(owner.scope().code(), owner.scope().name(), target.owner(), target.indicator(), percentage,
                target.headcount(),
                target.additional(), target.countedFrom(), target.due(), target.legalBasis(), required, signed,
                signed == null ? null : Math.max(0, signed),
                signed == null ? null : signed <= 0);
    }

    /** People needed; a headcount and additional people are of their owner only. */
    private Long required(AreaTarget target) {
        if (target.measure() == Measure.PERCENTAGE) {
            return rates.denominator(target.indicator()).map(new Bar(target.percentage())::required).orElse(null);
        }
        if (!nearestFirst.get(0).codes().contains(target.owner())) {
            return null;
        }
        return target.measure() == Measure.HEADCOUNT ? target.headcount()
                : begun(target)
                        .map(people -> Math.addExact(people, target.additional())).orElse(null);
    }

    /** How many there were before the additional ones; empty where that is not known. */
    private Optional<Long> begun(AreaTarget target) {
        return new RateTable(before.get(dayBefore(target)), null).numerator(target.indicator());
    }

    /** The day at whose end the additional people begin to count. */
    static LocalDate dayBefore(AreaTarget target) {
        return target.countedFrom().minusDays(1);
    }
}
