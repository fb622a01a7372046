package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.life.LifeStore.Person;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.enrollment.participant.People.Known;
import id.cakupan.kit.Refusal;

/** Somebody who is known and no member registers anew: what her form says otherwise than before becomes events of her life. */
@ApplicationScoped
public class StartAgain {

    private final LifeStore store;
    private final Lives lives;
    private final People people;

    StartAgain(LifeStore store, Lives lives, People people) {
        this.store = store;
        this.lives = lives;
        this.people = people;
    }

    /**
     * Records what is told anew.
     *
     * @param told in the new form
     * @param belonging to the family that it names, which the caller has joined
     * @param day from which it holds
     * @return herself, locked; empty where she is a member, or has died or the like
     * @throws Refusal 409 where somebody else has a number that becomes hers
     */
    @Transactional(MANDATORY)
    public Optional<Held> with(UUID participant, Particulars told, Belonging belonging, LocalDate day, String channel) {
        Person person = store.hold(participant);
        Standing newest = store.life(person).newest();
        if (newest.isCounted() || newest.ending() != null) {
            return Optional.empty();
        }
        Known known = people.known(participant);
        Particulars otherwise = told.unlike(known.newest());
        Held she = new Held(participant, person.events());
        for (LifeEventKind kind : List.of(LifeEventKind.IDENTITY_CORRECTED, LifeEventKind.CONTACT_CHANGED)) {
            Particulars changes = otherwise.only(kind.particulars());
            if (!changes.isEmpty()) {
                she = record(she, kind, Facets.particulars(changes), day, channel);
            }
        }
        return Optional.of(belonging.equals(known.belongsTo()) ? she
                : record(she, LifeEventKind.FAMILY_CHANGED, Facets.belonging(belonging), day, channel));
    }

    private Held record(Held she, LifeEventKind kind, Facets sets, LocalDate day, String channel) {
        int seq = she.events() + 1;
        lives.record(she, new LifeEvent(seq, kind, day, null, null, sets, null, channel, null, null, Rows.NONE));
        return new Held(she.participant(), seq);
    }
}
