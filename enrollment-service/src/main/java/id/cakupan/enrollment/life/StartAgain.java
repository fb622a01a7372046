package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.life.LifeStore.Person;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.life.MemberLife.Stay;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Names;
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
     * @param day from which it holds; what was recorded of a later day is changed from then on
     * @return herself, locked; empty where she is a member, has died or the like, or the form is of somebody else
     * @throws Refusal 409 where somebody else has a number that becomes hers
     */
    @Transactional(MANDATORY)
    public Optional<Held> with(UUID participant, Particulars told, Belonging belonging, LocalDate day, String channel) {
        return with(participant, told, belonging.family(), day, channel).map(she -> belong(she, belonging, day, channel));
    }

    /** The same without where she belongs, which the caller {@linkplain #belong tells} then. */
    @Transactional(MANDATORY)
    public Optional<Held> with(UUID participant, Particulars told, UUID family, LocalDate day, String channel) {
        Person person = store.hold(participant);
        Life life = store.life(person);
        Standing newest = life.newest();
        if (newest.isCounted() || newest.ending() != null) {
            return Optional.empty();
        }
        Known known = people.known(participant);
        if (!isSame(known, told, family)) {
            return Optional.empty();
        }
        Particulars otherwise = told.unlike(known.newest());
        Held she = new Held(participant, person.events());
        for (LifeEventKind kind : List.of(LifeEventKind.IDENTITY_CORRECTED, LifeEventKind.CONTACT_CHANGED)) {
            Particulars changes = otherwise.only(kind.particulars());
            if (!changes.isEmpty()) {
                she = record(she, kind, Facets.particulars(changes), later(day, lastTold(life, changes)), channel);
            }
        }
        return Optional.of(she);
    }

    /** Records where she belongs from a day on, who is locked, as far as it is not so already. */
    @Transactional(MANDATORY)
    public Held belong(Held she, Belonging belonging, LocalDate day, String channel) {
        Stay stay = store.life(she.participant(), she.events()).stay(LocalDate.MAX,
                people.known(she.participant()).belongsTo());
        Belonging then = told(belonging, stay.belonging());
        return then.equals(stay.belonging()) ? she : lives.belong(she, then, later(day, stay.from()), channel);
    }

    /** What is told last counts, also where something else was recorded of a later day. */
    private static LocalDate later(LocalDate day, LocalDate recorded) {
        return recorded == null || recorded.isBefore(day) ? day : recorded;
    }

    private static LocalDate lastTold(Life life, Particulars changes) {
        return life.steps().stream().map(Life.Step::event)
                .filter(event -> !Collections.disjoint(event.facets().particulars().which(), changes.which()))
                .map(LifeEvent::effectiveOn).max(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * Who covers her is told anew; what she is in her family, and until when she is in education, stays where it is not told.
     */
    private static Belonging told(Belonging form, Belonging now) {
        boolean same = form.family().equals(now.family());
        return new Belonging(form.family(), form.relationship() == null && same ? now.relationship() : form.relationship(),
                form.coveredBy(), same ? now.educationUntil() : null);
    }

    /**
     * A number alone may be mistyped (handbook 3.5): she was born on the same day, and belongs to the same family, or
     * has the same name but for words that are left out or added.
     */
    private static boolean isSame(Known known, Particulars told, UUID family) {
        return known.newest().birthDate().equals(told.birthDate()) && (family.equals(known.belongsTo().family())
                || Names.areAlike(known.newest().fullName(), told.fullName()));
    }

    private Held record(Held she, LifeEventKind kind, Facets sets, LocalDate day, String channel) {
        int seq = she.events() + 1;
        lives.record(she, new LifeEvent(seq, kind, day, null, null, sets, null, channel, null, null, Rows.NONE));
        return new Held(she.participant(), seq);
    }
}
