package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.LifeIndex.Entry;
import id.cakupan.enrollment.life.LifeStore.Person;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** What happens to several people at once: it is recorded in the lives of all of them or of none, and taken back so. */
@ApplicationScoped
public class Acts {

    private static final Set<LifeEventKind> KINDS = EnumSet.of(LifeEventKind.FAMILY_CHANGED, LifeEventKind.FAMILY_LEFT,
            LifeEventKind.MOVED, LifeEventKind.DEACTIVATED, LifeEventKind.LAID_OFF, LifeEventKind.REACTIVATED,
            LifeEventKind.CLASS_CHANGED);

    private final LifeStore store;
    private final LifeIndex index;
    private final LifeEventChecks checks;
    private final Lives lives;

    Acts(LifeStore store, LifeIndex index, LifeEventChecks checks, Lives lives) {
        this.store = store;
        this.index = index;
        this.checks = checks;
        this.lives = lives;
    }

    /**
     * Somebody to whom it happens.
     *
     * @param belonging where she belongs from then on, null where that stays
     */
    public record Part(UUID participant, Belonging belonging) {
    }

    /**
     * Records one event in several lives.
     *
     * @return the id of the act
     * @throws Refusal 400, 409 as for one life; who is not there is left out
     */
    @Transactional(MANDATORY)
    public UUID record(LifeEventRequest request, List<Part> parts) {
        LifeEvent event = checks.check(request, Particulars.NONE, KINDS);
        Map<UUID, Part> byParticipant = parts.stream().collect(Collectors.toMap(Part::participant, Function.identity()));
        List<Person> people = store.hold(byParticipant.keySet());
        Instant at = store.instantFor(byParticipant.keySet());
        UUID act = UUID.randomUUID();
        for (Person person : people) {
            Belonging belonging = byParticipant.get(person.id()).belonging();
            Facets sets = belonging == null ? event.facets() : Facets.belonging(belonging);
            record(person, checks.settled(event, () -> store.life(person)).part(person.events() + 1, sets, act, at));
        }
        return act;
    }

    /** Locks people, in the order in which everybody does, until the transaction ends. */
    @Transactional(MANDATORY)
    public void hold(Collection<UUID> participants) {
        store.hold(participants);
    }

    /** Names whom a refusal is about. */
    private void record(Person person, LifeEvent event) {
        try {
            lives.record(new Held(person.id(), person.events()), event);
        } catch (Refusal e) {
            throw e.violations().isEmpty() ? new Refusal(e.status(), e.code(), "Participant %s: %s".formatted(person.id(),
                    e.getMessage())) : e;
        }
    }

    /** Everybody whom an act concerns; none where there is no such act. */
    public List<UUID> participants(UUID act) {
        return index.ofAct(act).stream().map(Entry::participant).toList();
    }

    /**
     * Takes an act back, which may be a taking back.
     *
     * @return the id of the act that does
     * @throws Refusal 400 where nothing of it is in force, 409 where what was after it cannot stay without it
     */
    @Transactional(MANDATORY)
    public UUID undo(UUID undone, String note) {
        LifeEvent event = checks.undoing(note);
        Map<UUID, Integer> seqs = index.ofAct(undone).stream().collect(Collectors.toMap(Entry::participant, Entry::seq));
        List<Person> people = store.hold(seqs.keySet());
        Instant at = store.instantFor(seqs.keySet());
        UUID act = UUID.randomUUID();
        int taken = 0;
        for (Person person : people) {
            int seq = seqs.get(person.id());
            if (store.life(person).isInForce(seq)) {
                record(person, event.undoing(person.events() + 1, seq, act, at));
                taken++;
            }
        }
        if (taken == 0) {
            throw Refusal.invalid(Violation.body("undoes", "Must be the id of an act of this family that is in force."));
        }
        return act;
    }
}
