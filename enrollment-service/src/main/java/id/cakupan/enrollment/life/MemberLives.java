package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.LifeStore.Person;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.People;
import id.cakupan.enrollment.participant.People.Known;
import id.cakupan.enrollment.reference.AskedDays;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Lives as they are read. */
@ApplicationScoped
public class MemberLives {

    private final LifeStore store;
    private final LifeIndex index;
    private final People people;
    private final Clock clock;

    MemberLives(LifeStore store, LifeIndex index, People people, Clock clock) {
        this.store = store;
        this.index = index;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What the query parameters ask for.
     *
     * @param asOf null for today
     * @param knownAt up to now; null for all that is known
     * @throws Refusal 400
     */
    public Asked asked(String asOf, String knownAt) {
        List<Violation> violations = new ArrayList<>();
        LocalDate day = asOf == null ? LocalDate.now(clock) : AskedDays.day("asOf", asOf, violations);
        Instant known = knownAt == null ? null : instant(knownAt, violations);
        if (known != null && known.isAfter(store.now())) {
            violations.add(Violation.query("knownAt", "Must not be in the future."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Asked(day, known);
    }

    private static Instant instant(String text, List<Violation> violations) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            violations.add(Violation.query("knownAt", "Must be an instant such as 2023-09-01T03:00:00Z."));
            return null;
        }
    }

    /**
     * Makes sure that nobody is just changing these people, who could then be recorded before an instant that is asked for and
     * yet be unknown to who asks.
     */
    @Transactional(MANDATORY)
    public void still(Collection<UUID> participants) {
        index.still(participants);
    }

    /**
     * All that was known of somebody; empty where she is not known, or was entered later.
     *
     * @param knownAt null for now; else after she is {@linkplain #still still}
     */
    @Transactional(MANDATORY)
    public Optional<MemberLife> known(UUID id, Instant knownAt) {
        return store.find(id).flatMap(person -> known(person, people.known(id), knownAt));
    }

    private Optional<MemberLife> known(Person person, Known known, Instant knownAt) {
        if (knownAt != null && known.since().isAfter(knownAt)) {
            return Optional.empty();
        }
        Life life = store.life(person);
        Belonging entered = life.changesBelonging() ? known.enteredIn() : known.belongsTo();
        return Optional.of(new MemberLife(person.id(), person.version(), known, knownAt == null ? life : life.knownAt(knownAt),
                entered));
    }

    /** Everybody who belongs to a family or did on any day, by all that was ever recorded, in the order of their ids. */
    public List<UUID> everIn(UUID family) {
        return index.everIn(family);
    }

    /** Whether somebody is covered by her who is registered, by all that is known. */
    public boolean covers(UUID worker) {
        return index.covers(worker);
    }

    /** Whoever covers one of these people or did, by all that was ever recorded. */
    public List<UUID> covering(Collection<UUID> participants) {
        return index.covering(participants);
    }

    /** Every family to which one of these people belongs or did, by all that was ever recorded. */
    public Set<UUID> familiesOf(Collection<UUID> participants) {
        return index.familiesOf(participants);
    }
}
