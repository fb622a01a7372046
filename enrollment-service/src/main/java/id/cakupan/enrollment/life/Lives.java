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
import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.Life.Step;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Records what happens to members. The event, the movements that follow from it and the newest standing are written in one
 * transaction; movements of an event that no longer hold, because something came to be known of an earlier day, are taken back.
 */
@ApplicationScoped
public class Lives {

    private final LifeStore store;
    private final PersonMovements movements;
    private final List<FollowsLife> followers;
    private final SecurityIdentity user;

    Lives(LifeStore store, PersonMovements movements, @All List<FollowsLife> followers, SecurityIdentity user) {
        this.store = store;
        this.movements = movements;
        this.followers = followers;
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
     * Counts a person from a day on; where a payment of an earlier day counts her already, nothing changes.
     *
     * @param cause NEW or NEWBORN
     * @param entitlement what she has chosen
     */
    @Transactional(MANDATORY)
    public void register(Held person, LocalDate day, Count count, Cause cause, Entitlement entitlement, String channel) {
        Facets sets = Facets.membership(count.regionCode(), count.segment(), count.status(), count.reason(), cause)
                .with(entitlement);
        record(person, ofRegistration(person, LifeEventKind.REGISTERED, day, sets, channel));
    }

    /**
     * Makes a person active from the day of her first payment. Where it lies before her registration, she counts from then on
     * as what she was registered as, wherever she has moved since. A registration that has lapsed meanwhile has not.
     *
     * @param today on which a lapse is taken back
     */
    @Transactional(MANDATORY)
    public void payFirst(Held person, LocalDate paidOn, LocalDate today, String channel) {
        Life before = life(person);
        LifeEvent registered = before.last(LifeEventKind.REGISTERED);
        LifeEvent lapsed = before.last(LifeEventKind.LAPSED);
        Held now = person;
        if (lapsed != null && lapsed.seq() > registered.seq()) {
            record(now, before, new LifeEvent(now.events() + 1, LifeEventKind.UNDONE, today, null, null, Facets.NOTHING,
                    lapsed.seq(), channel, null, null, Rows.NONE));
            now = new Held(now.participant(), now.events() + 1);
            before = life(now);
        }
        Facets sets = registered.facets();
        record(now, before,
                ofRegistration(now, LifeEventKind.FIRST_PAYMENT, paidOn, Facets.membership(sets.district(), sets.segment(),
                        Status.AKTIF, Reason.NONE, Cause.FIRST_PAYMENT), channel));
    }

    /**
     * Counts a person no more whose first payment never came.
     *
     * @return the first day on which she is not: a day, or that of what is known of a later one
     */
    @Transactional(MANDATORY)
    public LocalDate lapse(Held person, LocalDate day, String channel) {
        return waitNoMore(person, LifeEventKind.LAPSED, Facets.ending(Ending.GUGUR, Cause.LAPSED), day, channel);
    }

    /** The same of a person who should not have been registered. */
    @Transactional(MANDATORY)
    public LocalDate reject(Held person, LocalDate day, String channel) {
        return waitNoMore(person, LifeEventKind.REJECTED, Facets.ending(Ending.DITOLAK, Cause.REJECTED), day, channel);
    }

    private LocalDate waitNoMore(Held person, LifeEventKind kind, Facets sets, LocalDate day, String channel) {
        Life life = life(person);
        if (life.newest().status() != Status.MENUNGGU_PEMBAYARAN) {
            return day; // she has died meanwhile, or the like
        }
        LocalDate from = life.steps().stream().filter(step -> step.event().kind().concernsStanding())
                .map(step -> step.event().effectiveOn()).reduce(day, (one, other) -> other.isAfter(one) ? other : one);
        record(person, life, ofRegistration(person, kind, from, sets, channel));
        return from;
    }

    /** Makes a member active in a segment in which she pays first, from the day of her payment. */
    @Transactional(MANDATORY)
    public void paySegment(Held person, LocalDate paidOn, Segment segment, Entitlement entitlement, String channel) {
        Facets sets = Facets.segment(segment, Status.AKTIF, Reason.NONE).with(entitlement);
        record(person, life(person), ofRegistration(person, LifeEventKind.SEGMENT_PAID, paidOn, sets, channel));
    }

    /**
     * Takes the first payment back, today: she waits for it as before, or is of the segment before.
     *
     * @param change whether she paid for another segment
     */
    @Transactional(MANDATORY)
    public void takeBackPayment(Held person, boolean change, LocalDate today, String channel, String reason) {
        takeBack(person, change ? LifeEventKind.SEGMENT_PAID : LifeEventKind.FIRST_PAYMENT, today, channel, reason);
    }

    /** Takes the registration back, today: she was never counted. */
    @Transactional(MANDATORY)
    public void takeBackRegistration(Held person, LocalDate today, String channel, String reason) {
        takeBack(person, LifeEventKind.REGISTERED, today, channel, reason);
    }

    /**
     * Says where a person belongs from a day on.
     *
     * @return herself, as she is after it
     */
    @Transactional(MANDATORY)
    public Held belong(Held person, Belonging belonging, LocalDate day, String channel) {
        int seq = person.events() + 1;
        UUID act = UUID.randomUUID(); // by which it can be taken back
        record(person,
                new LifeEvent(seq, LifeEventKind.FAMILY_CHANGED, day, null, null, Facets.belonging(belonging), null, channel,
                        null, act, Rows.NONE));
        return new Held(person.participant(), seq);
    }

    private void takeBack(Held person, LifeEventKind kind, LocalDate today, String channel, String reason) {
        Life life = life(person);
        record(person, life, new LifeEvent(person.events() + 1, LifeEventKind.UNDONE, today, null, null, Facets.NOTHING,
                life.last(kind).seq(), channel, reason, null, Rows.NONE));
    }

    private static LifeEvent ofRegistration(Held person, LifeEventKind kind, LocalDate day, Facets sets, String channel) {
        return new LifeEvent(person.events() + 1, kind, day, null, null, sets, null, channel, null, null, Rows.NONE);
    }

    /**
     * Records an event as the next one.
     *
     * @throws Refusal 400 where it undoes what is not in force or cannot be undone
     * @throws Refusal 409 {@code contradicts-life} where it, or a later one because of it, cannot follow what was before
     */
    @Transactional(MANDATORY)
    void record(Held person, LifeEvent event) {
        Life before = life(person);
        refuseUndoing(before, event);
        record(person, before, event);
    }

    /** Records what was decided elsewhere, where it was checked whether it may be taken back. */
    @Transactional(MANDATORY)
    void recordDecided(Held person, LifeEvent event) {
        record(person, life(person), event);
    }

    private void record(Held person, Life before, LifeEvent event) {
        refuseMerged(before, event);
        Life after = before.with(event);
        refuseContradiction(before, after, event);
        LedgerChange change = new LedgerChange(before, after);
        List<Long> ids = change.movements().isEmpty() ? List.of() : movements.record(change.movements());
        Map<Integer, Rows> rows = change.rows(after, ids);
        Rows own = rows.remove(event.seq());
        LifeEvent recorded = new LifeEvent(event.seq(), event.kind(), event.effectiveOn(), event.recordedAt(), by(),
                event.facets(), event.undoes(), event.channel(), event.note(), event.act(), own == null ? Rows.NONE : own);
        store.append(person.participant(), recorded, lastRecorded(before), after.newest());
        store.moveRows(person.participant(), rows);
        followers.forEach(one -> one.follow(person.participant(), before, after));
    }

    /** The user; null where the register acts by itself. */
    private String by() {
        return user.isAnonymous() ? null : user.getPrincipal().getName();
    }

    private Life life(Held person) {
        return person.events() == 0 ? Life.NOTHING_YET : store.life(person.participant(), person.events());
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
        LifeEventKind target = life.events().get(event.undoes() - 1).kind();
        if (life.subject(event.undoes()).isOfRegistration()) {
            throw Refusal.invalid(Violation.body("undoes", "How she came in stems from her registration and stays."));
        }
        if (life.subject(event.undoes()) == LifeEventKind.MERGED) {
            throw Refusal.invalid(Violation.body("undoes", "Was decided of two people; take that back at /api/v1/duplicates."));
        }
        if (event.act() == null && life.subject(event.undoes()).isOfFamily()) {
            throw Refusal.invalid(Violation.body("undoes", "Was done to a family; take the whole act back there."));
        }
        if (target == LifeEventKind.UNDONE && event.kind() != LifeEventKind.UNDONE) {
            throw Refusal.invalid(Violation.body("undoes", "Names an UNDONE, which can be taken back, not replaced."));
        }
    }

    /** Of whatever day: her life goes on as that of who stays. */
    private static void refuseMerged(Life before, LifeEvent event) {
        LifeEventKind subject = event.undoes() == null ? event.kind() : before.subject(event.undoes());
        if (before.newest().ending() == Ending.DIGABUNG && subject.concernsStanding() && subject != LifeEventKind.MERGED) {
            throw new Refusal(409, "contradicts-life",
                    "She is merged into somebody else: record it there, or take the merge back at /api/v1/duplicates first.");
        }
    }

    private static void refuseContradiction(Life before, Life after, LifeEvent event) {
        Step own = after.step(event.seq());
        if (own != null && own.before().ending() != null && event.kind().concernsStanding()) {
            throw new Refusal(409, "contradicts-life", "Her membership ended before %s (%s); take that back first."
                    .formatted(event.effectiveOn(), own.before().ending()));
        }
        if (after.hasRivals()) {
            throw new Refusal(409, "contradicts-life",
                    "What it brings back was replaced meanwhile; take the replacement back first.");
        }
        after.misfitsBeside(before).stream().findFirst().ifPresent(step -> {
            throw new Refusal(409, "contradicts-life", "%s of %s cannot follow: she %s then. %s".formatted(step.event().kind(),
                    step.event().effectiveOn(), words(step.before()),
                    step == own ? "Mend its day or its kind." : remedy(step.event())));
        });
    }

    private static String remedy(LifeEvent later) {
        return later.kind().isOfRegistration() ? "It stems from her registration and stays."
                : "Take that event (seq %d) back or replace it first.".formatted(later.seq());
    }

    private static String words(Standing standing) {
        return standing.isCounted() ? "is %s %s (%s) in %s".formatted(standing.segment(), standing.status(), standing.reason(),
                standing.district()) : "is no member";
    }
}
