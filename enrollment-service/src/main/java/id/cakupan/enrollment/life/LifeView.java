package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.LifeStore.Person;
import id.cakupan.enrollment.reference.AskedDays;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** A life as it is shown. */
@ApplicationScoped
class LifeView {

    private final LifeStore store;
    private final Clock clock;

    LifeView(LifeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * How a member stands at the end of a day, as it was known at an instant.
     *
     * @param asOf null for today
     * @param knownAt up to now; null for all that is known
     * @throws Refusal 400, 404
     */
    @Transactional(MANDATORY)
    StandingResponse standing(UUID id, String asOf, String knownAt) {
        List<Violation> violations = new ArrayList<>();
        LocalDate day = asOf == null ? LocalDate.now(clock) : AskedDays.day("asOf", asOf, violations);
        Instant known = knownAt == null ? null : instant(knownAt, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        Person person = known == null ? store.person(id) : store.still(id);
        if (known != null && known.isAfter(store.now())) {
            throw Refusal.invalid(Violation.query("knownAt", "Must not be in the future."));
        }
        Life life = store.life(person);
        return StandingResponse.of(id, person.version(), day, known, (known == null ? life : life.knownAt(known)).on(day));
    }

    private static Instant instant(String text, List<Violation> violations) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            violations.add(Violation.query("knownAt", "Must be an instant such as 2023-09-01T03:00:00Z."));
            return null;
        }
    }

    @Transactional(MANDATORY)
    HistoryResponse history(UUID id) {
        return HistoryResponse.of(id, store.life(store.person(id)));
    }
}
