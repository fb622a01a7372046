package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.enrollment.participant.People.Known;
import id.cakupan.kit.Refusal;

/** Keeps by what a member is known now, and where she belongs, in step with the events of her life. */
@ApplicationScoped
@Priority(KnownNow.FIRST)
class KnownNow implements FollowsLife {

    /** The others read what it writes. */
    static final int FIRST = 1;

    private final People people;
    private final Event<CardsChanged> cards;
    private final Event<PersonChanged> changed;

    KnownNow(People people, Event<CardsChanged> cards, Event<PersonChanged> changed) {
        this.people = people;
        this.cards = cards;
        this.changed = changed;
    }

    /** @throws Refusal 409 where somebody else has a number that becomes hers, or hers again */
    @Override
    @Transactional(MANDATORY)
    public void follow(UUID participant, Life before, Life after) {
        boolean particulars = after.changesParticulars();
        boolean belonging = after.changesBelonging();
        if (!particulars && !belonging) {
            return;
        }
        Known known = people.known(participant);
        Particulars newest = particulars ? after.particulars(LocalDate.MAX, known.entered()) : known.newest();
        if (particulars) {
            if (!newest.equals(known.newest()) || !after.cards(LocalDate.MAX).equals(before.cards(LocalDate.MAX))) {
                people.change(participant, known, newest, before.cards(LocalDate.MAX), after.cards(LocalDate.MAX));
                fireIfChanged(participant, before, after);
                changed.fire(new PersonChanged(participant));
            }
        }
        if (belonging) {
            Belonging entered = before.changesBelonging() ? known.enteredIn() : known.belongsTo();
            Belonging now = after.stay(LocalDate.MAX, entered).belonging();
            if (!before.changesBelonging() || !now.equals(before.stay(LocalDate.MAX, entered).belonging())) {
                people.belong(participant, newest, known.belongsTo().family(), now, entered);
                changed.fire(new PersonChanged(participant));
            }
        }
    }

    private void fireIfChanged(UUID participant, Life before, Life after) {
        int now = after.cards(LocalDate.MAX).size();
        if (now != before.cards(LocalDate.MAX).size()) {
            cards.fire(new CardsChanged(participant, now));
        }
    }
}
