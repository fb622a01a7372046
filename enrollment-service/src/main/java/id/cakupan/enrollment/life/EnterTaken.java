package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.life.TakeOverChecks.Taken;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.kit.Refusal;

/** Who is taken over: somebody new, or who is known and no member, as after a take-over that was taken back. */
@ApplicationScoped
class EnterTaken {

    private final Families families;
    private final People people;
    private final StartAgain startAgain;
    private final LifeIndex index;

    EnterTaken(Families families, People people, StartAgain startAgain, LifeIndex index) {
        this.families = families;
        this.people = people;
        this.startAgain = startAgain;
        this.index = index;
    }

    /** @throws Refusal 409 where she is a member, is being registered, or the form is of somebody else */
    @Transactional(MANDATORY)
    Held enter(Taken taken, Particulars told) {
        UUID family = families.join(taken.noKk());
        Facets standing = taken.standing();
        return people.enter(told, family, taken.relationship(), standing.district(), standing.segment())
                .map(entered -> new Held(entered, 0)).orElseGet(() -> again(taken, told, family));
    }

    private Held again(Taken taken, Particulars told, UUID family) {
        Refusal known = people.taken(told, family);
        Belonging belonging = new Belonging(family, taken.relationship(), null, null);
        Held she = people.owner(told, family)
                .flatMap(id -> startAgain.with(id, told, belonging, taken.day(), Movement.NO_CHANNEL)).orElseThrow(() -> known);
        if (index.isRegistering(she.participant())) {
            throw known;
        }
        people.place(she.participant(), taken.standing().district(), taken.standing().segment());
        return she;
    }
}
