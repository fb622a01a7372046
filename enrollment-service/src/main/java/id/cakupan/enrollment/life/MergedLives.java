package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.life.LifeStore.Person;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.kit.Refusal;

/**
 * Somebody who was entered twice goes on as one. Whoever is merged keeps her life, her numbers and her cards; they lead to who
 * stays.
 */
@ApplicationScoped
public class MergedLives {

    private final LifeStore store;
    private final Lives lives;
    private final People people;
    private final MemberLives others;
    private final Clock clock;

    MergedLives(LifeStore store, Lives lives, People people, MemberLives others, Clock clock) {
        this.store = store;
        this.lives = lives;
        this.people = people;
        this.others = others;
        this.clock = clock;
    }

    /** Locks people in the order in which everybody does. */
    @Transactional(MANDATORY)
    public void hold(Collection<UUID> ids) {
        store.hold(ids);
    }

    /**
     * Counts somebody no more from today, because she is somebody else; the caller holds both.
     *
     * @throws Refusal 409 {@code cannot-merge} where either is merged already or has died or gone for good, or only who would
     *         be merged
     *         has a number; {@code contradicts-life}
     */
    @Transactional(MANDATORY)
    public void merge(UUID merged, UUID survivor, String reason) {
        Person she = store.hold(merged);
        Standing stays = life(survivor).newest();
        Standing goes = store.life(she).newest();
        if (stays.ending() != null || goes.ending() != null) {
            throw new Refusal(409, "cannot-merge",
                    "One of the two has died, is a citizen of another country, or is merged already; take that back first.");
        }
        if (goes.isCounted() && !stays.isCounted()) {
            throw new Refusal(409, "cannot-merge", "Only who would be merged is a member; let her be the one who stays.");
        }
        if (others.covers(merged)) {
            throw new Refusal(409, "cannot-merge",
                    "Others are covered by who would be merged; say at the family who covers them from now on, then merge.");
        }
        if (hasNumber(merged) && !hasNumber(survivor)) {
            throw new Refusal(409, "cannot-merge",
                    "Only who would be merged has a NIK or passport; let her be the one who stays.");
        }
        lives.record(new Held(she.id(), she.events()),
                event(she, LifeEventKind.MERGED, Facets.ending(Ending.DIGABUNG, Cause.MERGED),
                        null, reason));
    }

    /**
     * Takes that back; the caller holds both.
     *
     * @throws Refusal 409 {@code contradicts-life}
     */
    @Transactional(MANDATORY)
    public void separate(UUID merged, String reason) {
        Person she = store.hold(merged);
        int seq = store.life(she).last(LifeEventKind.MERGED).seq();
        lives.recordDecided(new Held(she.id(), she.events()), event(she, LifeEventKind.UNDONE, Facets.NOTHING, seq, reason));
    }

    private Life life(UUID participant) {
        return store.life(store.hold(participant));
    }

    private boolean hasNumber(UUID participant) {
        Particulars known = people.known(participant).newest();
        return known.which().contains(Particular.NIK) || known.which().contains(Particular.PASSPORT);
    }

    private LifeEvent event(Person she, LifeEventKind kind, Facets sets, Integer undoes, String reason) {
        return new LifeEvent(she.events() + 1, kind, LocalDate.now(clock), null, null, sets, undoes, Movement.NO_CHANNEL,
                reason, null,
                Rows.NONE);
    }
}
