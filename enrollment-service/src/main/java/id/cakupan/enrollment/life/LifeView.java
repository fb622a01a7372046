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
import id.cakupan.enrollment.participant.NikWarnings;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.enrollment.reference.AskedDays;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** A life as it is shown. */
@ApplicationScoped
class LifeView {

    private final LifeStore store;
    private final People people;
    private final NikWarnings warnings;
    private final Clock clock;

    LifeView(LifeStore store, People people, NikWarnings warnings, Clock clock) {
        this.store = store;
        this.people = people;
        this.warnings = warnings;
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
        Past past = past(id, asOf, knownAt);
        return StandingResponse.of(id, past.version(), past.day(), past.known(), past.life().on(past.day()));
    }

    /**
     * By what a participant is known and how she stands at the end of a day, as it was known at an instant.
     *
     * @param asOf null for today
     * @param knownAt up to now; null for all that is known
     * @throws Refusal 400; 404 also where she was entered later
     */
    @Transactional(MANDATORY)
    ParticipantResponse participant(UUID id, String asOf, String knownAt) {
        Past past = past(id, asOf, knownAt);
        People.Known known = people.known(id);
        if (past.known() != null && past.known().isBefore(known.since())) {
            throw Refusal.notFound("There was no participant with this id then.");
        }
        Particulars particulars = past.life().particulars(past.day(), known.entered());
        return ParticipantResponse.of(particulars, past.life().cards().size(),
                StandingResponse.of(id, past.version(), past.day(), past.known(), past.life().on(past.day())),
                warnings.of(particulars.nik(), particulars.birthDate(), particulars.sex()));
    }

    /** @param known null for now */
    private record Past(int version, LocalDate day, Instant known, Life life) {
    }

    private Past past(UUID id, String asOf, String knownAt) {
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
        return new Past(person.version(), day, known, known == null ? life : life.knownAt(known));
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
