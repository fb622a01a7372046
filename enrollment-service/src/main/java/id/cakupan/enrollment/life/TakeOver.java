package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.balance.PersonMovements;
import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.life.TakeOverChecks.Taken;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.kit.Refusal;

/**
 * A member of before, who was known only inside a stated total, is entered by name. No total changes by that: each stated area
 * above
 * her gives one back.
 */
@ApplicationScoped
class TakeOver {

    private static final Set<Particular> CARD = EnumSet.of(Particular.CARD_NUMBER);

    private final TakeOverChecks checks;
    private final PersonMovements movements;
    private final EnterTaken entering;
    private final Lives lives;

    TakeOver(TakeOverChecks checks, PersonMovements movements, EnterTaken entering, Lives lives) {
        this.checks = checks;
        this.movements = movements;
        this.entering = entering;
        this.lives = lives;
    }

    /**
     * Her id.
     *
     * @throws Refusal 400; 409 where she is known already, or no total of an earlier day covers her district
     */
    @Transactional(MANDATORY)
    UUID take(TakeOverRequest request) {
        Taken taken = checks.check(request);
        Facets standing = taken.standing();
        Held she = entering.enter(taken, taken.particulars().only(EnumSet.complementOf(EnumSet.copyOf(CARD))));
        UUID id = she.participant();
        if (!movements.isCovered(standing.district(), taken.day())) {
            throw new Refusal(409, "no-total",
                    ("No total of a day before %s covers %s, so that she cannot have been inside one. "
                            + "Register her, or load the total first.").formatted(taken.day(), standing.district()));
        }
        lives.record(she, event(she.events() + 1, LifeEventKind.TAKEN_OVER, taken, standing));
        Particulars card = taken.particulars().only(CARD);
        if (!card.isEmpty()) {
            lives.record(new Held(id, she.events() + 1), event(she.events() + 2, LifeEventKind.CARD_ISSUED, taken,
                    Facets.particulars(card)));
        }
        return id;
    }

    private static LifeEvent event(int seq, LifeEventKind kind, Taken taken, Facets sets) {
        return new LifeEvent(seq, kind, taken.day(), null, null, sets, null, Movement.NO_CHANNEL, taken.note(), null,
                Rows.NONE);
    }
}
