package id.cakupan.reporting.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.narrative.Lang;

/** Targets: the people that they require, the gap to them and whether they are met. */
final class Aims {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Aims() {
    }

    static List<Objection> in(Figure figure) {
        List<Objection> found = new ArrayList<>();
        for (Target target : figure.targets()) {
            if (figure.count() != null && target.signedGap() != null && !fits(target, figure)) {
                found.add(Rule.TARGET_AND_GAP.objects(target.owner() + "." + target.indicator() + "." + target.due(),
                        "Jarak ke sasaran milik %s (batas %s) tidak sesuai dengan jumlah yang ada."
                                .formatted(target.ownerName(), Lang.ID.day(target.due())),
                        "The gap to the target of %s, due %s, does not fit the numbers at hand."
                                .formatted(target.ownerName(), Lang.EN.day(target.due()))));
            }
        }
        return found;
    }

    private static boolean fits(Target target, Figure figure) {
        long people = target.indicator() == Indicator.cakupan ? figure.count().registered() : figure.count().active();
        Long required = required(target, figure);
        return target.required() != null && (required == null || required.equals(target.required()))
                && target.signedGap() == target.required() - people
                && (target.met() == null || target.met() == (target.signedGap() <= 0));
    }

    /** The least whole number of people that reaches it; null where it cannot be told from the briefing. */
    private static Long required(Target target, Figure figure) {
        if (target.percentage() == null) {
            return target.headcount();
        }
        if (target.indicator() != Indicator.keaktifan_peserta && figure.population() == null) {
            return null;
        }
        long whole = target.indicator() == Indicator.keaktifan_peserta ? figure.count().registered()
                : figure.population().people();
        return target.percentage().multiply(BigDecimal.valueOf(whole)).divide(HUNDRED, 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
