package id.cakupan.enrollment.life;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.personal.FreeText;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/** Everything that is wrong with an event, told at once. */
@ApplicationScoped
class LifeEventChecks {

    private static final int MAX_NOTE = 500;

    private final FacetChecks facets;
    private final Clock clock;

    LifeEventChecks(FacetChecks facets, Clock clock) {
        this.facets = facets;
        this.clock = clock;
    }

    /**
     * The event, not yet numbered.
     *
     * @param known by what she is known
     * @param kinds of which it may be
     * @throws Refusal 400 with every violation
     */
    LifeEvent check(LifeEventRequest request, Particulars known, Set<LifeEventKind> kinds) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        List<Violation> violations = new ArrayList<>();
        Optional<LifeEventKind> kind = FacetChecks.named("kind", request.kind(), kinds, violations);
        LocalDate day = kind.isPresent() && kind.get() == LifeEventKind.UNDONE ? noDay(request.effectiveOn(), violations)
                : day(request.effectiveOn(), violations);
        Facets sets = kind.map(of -> facets.check(of, request, day, known, violations)).orElse(Facets.NOTHING);
        if (kind.filter(named -> named == LifeEventKind.UNDONE).isPresent() && request.undoes() == null) {
            violations.add(Violation.body("undoes", "Is missing: the seq of the event that is taken back."));
        }
        note(request.note(), violations);
        Integer undoes = undoes(request.undoes(), violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new LifeEvent(0, kind.orElseThrow(), day, null, null, sets, undoes, Movement.NO_CHANNEL,
                request.note(), null, Rows.NONE);
    }

    /**
     * An event as it holds: a class or a facility by the rules for these.
     *
     * @throws Refusal 409 where she may not have it, 400 where the facility is not open then
     */
    LifeEvent settled(LifeEvent event, Supplier<Life> life) {
        if (!event.kind().entitles()) {
            return event;
        }
        LifeEvent settled = Entitling.settled(life.get(), event);
        List<Violation> violations = new ArrayList<>();
        facets.checkFacility(settled, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return settled;
    }

    /**
     * A taking back, not yet of anything.
     *
     * @throws Refusal 400
     */
    LifeEvent undoing(String note) {
        List<Violation> violations = new ArrayList<>();
        note(note, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new LifeEvent(0, LifeEventKind.UNDONE, today(), null, null, Facets.NOTHING, null, Movement.NO_CHANNEL, note,
                null,
                Rows.NONE);
    }

    static void note(String note, List<Violation> violations) {
        if (note != null) {
            FreeText.openFaults(note.replace('\n', ' '), MAX_NOTE)
                    .forEach(fault -> violations.add(Violation.body("note", fault)));
        }
    }

    private static Integer undoes(BigDecimal number, List<Violation> violations) {
        try {
            return number == null ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            violations.add(Violation.body("undoes", "Must be the seq of an event of hers that is in force."));
            return null;
        }
    }

    /** A day that is not in the future; null where it was wrong. */
    LocalDate day(String text, List<Violation> violations) {
        Optional<LocalDate> day = text == null ? Optional.empty() : CsvReading.dayOf(text);
        if (day.isEmpty()) {
            violations.add(Violation.body("effectiveOn", text == null ? "Is missing." : "Must be a date such as 2023-09-01."));
        } else if (day.get().isAfter(today())) {
            violations.add(Violation.body("effectiveOn", "Must not be in the future; today is %s.".formatted(today())));
        }
        return day.orElse(null);
    }

    private LocalDate noDay(String text, List<Violation> violations) {
        if (text != null) {
            violations.add(Violation.body("effectiveOn", "Leave it out: what is taken back is so for all days."));
        }
        return today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
