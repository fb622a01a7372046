package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.balance.PersonMovements;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.life.Life.Step;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Records what happens to members. The event, the movements that follow from it and the newest standing are written in one
 * transaction; movements of an event that no longer hold, because something came to be known of an earlier day, are taken back.
 */
@ApplicationScoped
public class Lives {

    private final LifeStore store;
    private final PersonMovements movements;
    private final SecurityIdentity user;

    Lives(LifeStore store, PersonMovements movements, SecurityIdentity user) {
        this.store = store;
        this.movements = movements;
        this.user = user;
    }

    /**
     * A person whose row the caller has locked.
     *
     * @param events how many are recorded of her
     */
    public record Held(UUID participant, int events) {
    }

    /**
     * How a membership begins.
     *
     * @param day the first on which it counts
     * @param count what it counts as
     */
    public record Founding(LocalDate day, Count count, String channel) {

        private LifeEvent event(int seq, LifeEventKind kind, Cause cause) {
            Facets sets = Facets.membership(count.regionCode(), count.segment(), count.status(), count.reason(), cause);
            return new LifeEvent(seq, kind, day, null, null, sets, null, channel, null, Rows.NONE);
        }
    }

    /** Counts a person from a day on; where a payment of an earlier day counts her already, nothing changes. */
    @Transactional(MANDATORY)
    public void register(Held person, Founding founding) {
        record(person, founding.event(person.events() + 1, LifeEventKind.REGISTERED, Cause.NEW));
    }

    /** Makes a person active from the day of her first payment. */
    @Transactional(MANDATORY)
    public void payFirst(Held person, Founding founding) {
        record(person, founding.event(person.events() + 1, LifeEventKind.FIRST_PAYMENT, Cause.FIRST_PAYMENT));
    }

    /**
     * Records an event as the next one.
     *
     * @throws Refusal 409 {@code contradicts-life} where it, or a later one because of it, cannot follow what was before
     */
    @Transactional(MANDATORY)
    void record(Held person, LifeEvent event) {
        Life before = person.events() == 0 ? Life.NOTHING_YET : store.life(person.participant(), person.events());
        refuseUndoing(before, event);
        Life after = before.with(event);
        refuseContradiction(before, after, event);
        LedgerChange change = new LedgerChange(before, after);
        List<Long> ids = change.movements().isEmpty() ? List.of() : movements.record(change.movements());
        Map<Integer, Rows> rows = change.rows(after, ids);
        Rows own = rows.remove(event.seq());
        LifeEvent recorded = new LifeEvent(event.seq(), event.kind(), event.effectiveOn(), null, user.getPrincipal().getName(),
                event.facets(), event.undoes(), event.channel(), event.note(), own == null ? Rows.NONE : own);
        store.append(person.participant(), recorded, lastRecorded(before), after.newest());
        store.moveRows(person.participant(), rows);
    }

    private static Instant lastRecorded(Life life) {
        return life.events().isEmpty() ? null : life.events().get(life.events().size() - 1).recordedAt();
    }

    private static void refuseUndoing(Life life, LifeEvent event) {
        if (event.undoes() == null) {
            return;
        }
        if (!life.isInForce(event.undoes())) {
            throw Refusal.invalid(Violation.body("undoes", "Must be the seq of an event of hers that is in force."));
        }
        if (life.events().get(event.undoes() - 1).kind().founds()) {
            throw Refusal.invalid(Violation.body("undoes", "How she came in is taken back at her registration, not here."));
        }
    }

    private static void refuseContradiction(Life before, Life after, LifeEvent event) {
        Step own = after.step(event.seq());
        if (own != null && own.before().ending() != null) {
            throw new Refusal(409, "contradicts-life", "Her membership ended before %s (%s); take that back first."
                    .formatted(event.effectiveOn(), own.before().ending()));
        }
        after.misfitsBeside(before).stream().findFirst().ifPresent(step -> {
            throw new Refusal(409, "contradicts-life", "%s of %s cannot follow: she %s then. %s".formatted(step.event().kind(),
                    step.event().effectiveOn(), words(step.before()),
                    step == own ? "Mend its day or its kind."
                            : "Take that event (seq %d) back or replace it first."
                                    .formatted(step.event().seq())));
        });
    }

    private static String words(Standing standing) {
        return standing.isCounted() ? "is %s %s (%s) in %s".formatted(standing.segment(), standing.status(), standing.reason(),
                standing.district()) : "is no member";
    }
}
