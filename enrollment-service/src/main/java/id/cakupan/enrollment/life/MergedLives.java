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
import id.cakupan.kit.Violation;

/**
 * Somebody who was entered twice goes on as one. Whoever is merged keeps her life, her numbers and her cards; they lead to who
 * stays.
 */
@ApplicationScoped
public class MergedLives {

    private final LifeStore store;
    private final Lives lives;
    private final People people;
    private final LifeIndex index;
    private final Clock clock;

    MergedLives(LifeStore store, Lives lives, People people, LifeIndex index, Clock clock) {
        this.store = store;
        this.lives = lives;
        this.people = people;
        this.index = index;
        this.clock = clock;
    }

    /** Locks people in the order in which everybody does. */
    @Transactional(MANDATORY)
    public void hold(Collection<UUID> ids) {
        store.hold(ids);
    }

    /**
     * Counts somebody no more from a day on, because she is somebody else; the caller holds both.
     *
     * @param day today or before; her first day as a member where she never was another
     * @throws Refusal 400 where she was no member yet, or who stays was none when she was; 409 {@code cannot-merge} where
     *         either is merged already or has died or gone for good, or only who would
     *         be merged
     *         has a number; {@code contradicts-life}
     */
    @Transactional(MANDATORY)
    public void merge(UUID merged, UUID survivor, LocalDate day, String reason) {
        Person she = store.hold(merged);
        Life staying = life(survivor);
        Life going = store.life(she);
        Standing stays = staying.newest();
        Standing goes = going.newest();
        if (stays.ending() != null || goes.ending() != null) {
            throw new Refusal(409, "cannot-merge",
                    "One of the two has died, is a citizen of another country, or is merged already; take that back first.");
        }
        if (goes.isCounted() && !stays.isCounted()) {
            throw new Refusal(409, "cannot-merge", "Only who would be merged is a member; let her be the one who stays.");
        }
        if (index.covers(merged)) {
            throw new Refusal(409, "cannot-merge",
                    "Others are covered by who would be merged; say at the family who covers them from now on, then merge.");
        }
        refuseDay(day, staying, going);
        if (hasNumber(merged) && !hasNumber(survivor)) {
            throw new Refusal(409, "cannot-merge",
                    "Only who would be merged has a NIK or passport; let her be the one who stays.");
        }
        lives.record(new Held(she.id(), she.events()),
                event(she, LifeEventKind.MERGED, day, Facets.ending(Ending.DIGABUNG, Cause.MERGED), null, reason));
    }

    private static void refuseDay(LocalDate day, Life staying, Life going) {
        LocalDate founded = going.lastTurn(step -> !step.before().isCounted() && step.after().isCounted())
                .orElse(LocalDate.MIN);
        if (day.isBefore(founded)) {
            throw Refusal.invalid(Violation.body("effectiveOn",
                    "Must be %s or later, when who would be merged became a member.".formatted(founded)));
        }
        if (going.on(day).isCounted() && !staying.on(day).isCounted()) {
            throw Refusal.invalid(Violation.body("effectiveOn",
                    "Who stays was no member on %s; name a day on which she was.".formatted(day)));
        }
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
        lives.recordDecided(new Held(she.id(), she.events()),
                event(she, LifeEventKind.UNDONE, LocalDate.now(clock), Facets.NOTHING, seq, reason));
    }

    private Life life(UUID participant) {
        return store.life(store.hold(participant));
    }

    private boolean hasNumber(UUID participant) {
        Particulars known = people.known(participant).newest();
        return known.which().contains(Particular.NIK) || known.which().contains(Particular.PASSPORT);
    }

    private static LifeEvent event(Person she, LifeEventKind kind, LocalDate day, Facets sets, Integer undoes, String reason) {
        return new LifeEvent(she.events() + 1, kind, day, null, null, sets, undoes, Movement.NO_CHANNEL,
                reason, null,
                Rows.NONE);
    }
}
