package id.cakupan.enrollment.life;

import java.time.LocalDate;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.kit.Refusal;

/**
 * When a member may change her class or her facility, and from when that holds: the first facility at once, another one three
 * months after the last, sooner with a letter, from the first of the next month (handbook 3.4).
 */
final class Entitling {

    private static final int MONTHS = 3;

    private Entitling() {
    }

    /**
     * The event as it holds.
     *
     * @param requested of a class or a facility, on the day on which she asks for it
     * @throws Refusal 409 where she may not
     */
    static LifeEvent settled(Life life, LifeEvent requested) {
        Life before = requested.undoes() == null ? life : life.without(requested.undoes());
        Standing standing = before.on(requested.effectiveOn());
        if (!standing.isCounted()) {
            throw new Refusal(409, "contradicts-life", "She is no member on %s.".formatted(requested.effectiveOn()));
        }
        Entitlement wanted = requested.facets().entitlement();
        if (requested.kind() == LifeEventKind.CLASS_CHANGED) {
            refuseOtherClass(standing, wanted.classRight());
            return requested;
        }
        LocalDate since = before.facilitySince();
        if (since == null) {
            return requested;
        }
        LocalDate day = requested.effectiveOn();
        if (wanted.letter() == null && day.isBefore(since.plusMonths(MONTHS))) {
            throw new Refusal(409, "facility-too-soon", ("Her facility holds since %s; she may ask for another one from %s on, "
                    + "or with a letter of her new domicile or assignment.").formatted(since, since.plusMonths(MONTHS)));
        }
        return requested.on(day.plusMonths(1).withDayOfMonth(1));
    }

    private static void refuseOtherClass(Standing standing, ClassRight wanted) {
        if (ClassRight.of(standing.segment(), standing.status(), wanted) != wanted) {
            throw new Refusal(409, "contradicts-life",
                    "She is %s %s then, whose class cannot be %s.".formatted(standing.segment(),
                            standing.status(), wanted));
        }
    }
}
