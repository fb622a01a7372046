package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.kit.Refusal;

/** Keeps by what a member is known now in step with the events of her life. */
@ApplicationScoped
class LifeParticulars {

    private final People people;

    LifeParticulars(People people) {
        this.people = people;
    }

    /** @throws Refusal 409 where somebody else has a number that becomes hers, or hers again */
    @Transactional(MANDATORY)
    void follow(UUID participant, Life before, Life after) {
        if (!after.changesParticulars()) {
            return;
        }
        People.Known known = people.known(participant);
        Particulars newest = after.particulars(LocalDate.MAX, known.entered());
        if (!newest.equals(known.newest()) || !after.cards().equals(before.cards())) {
            people.change(participant, known, newest, before.cards(), after.cards());
        }
    }
}
