package id.cakupan.enrollment.life;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.ParticularTexts;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.ParticularsChecks;
import id.cakupan.enrollment.personal.FreeText;
import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/** Everything that is wrong with an event, told at once. */
@ApplicationScoped
class LifeEventChecks {

    private static final int MAX_NOTE = 500;

    private final Regions regions;
    private final ParticularsChecks particulars;
    private final Clock clock;

    LifeEventChecks(Regions regions, ParticularsChecks particulars, Clock clock) {
        this.regions = regions;
        this.particulars = particulars;
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
        Optional<LifeEventKind> kind = named("kind", request.kind(), kinds, violations);
        LocalDate day = kind.isPresent() && kind.get() == LifeEventKind.UNDONE ? noDay(request.effectiveOn(), violations)
                : day(request.effectiveOn(), violations);
        Facets sets = kind.map(of -> facets(of, request, day, known, violations)).orElse(Facets.NOTHING);
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

    private static void note(String note, List<Violation> violations) {
        if (note != null) {
            FreeText.openFaults(note.replace('\n', ' '), MAX_NOTE)
                    .forEach(fault -> violations.add(Violation.body("note", fault)));
        }
    }

    private Particulars changes(LifeEventKind kind, ParticularTexts texts, Particulars known, List<Violation> violations) {
        if (texts == null) {
            if (!kind.particulars().isEmpty()) {
                violations.add(Violation.body("particulars", "Is missing; it takes %s.".formatted(names(kind))));
            }
            return Particulars.NONE;
        }
        Particulars changes = particulars.check(texts, "particulars.", known, violations);
        if (changes.isEmpty() || !kind.particulars().containsAll(changes.which())) {
            violations.add(Violation.body("particulars", kind.particulars().isEmpty()
                    ? "Does not belong to %s; leave it out.".formatted(kind)
                    : "Must have some of %s for %s, and no others.".formatted(names(kind), kind)));
        }
        return changes;
    }

    private static String names(LifeEventKind kind) {
        return kind.particulars().stream().sorted().map(Particular::field).collect(joining(", "));
    }

    private static Integer undoes(BigDecimal number, List<Violation> violations) {
        try {
            return number == null ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException e) {
            violations.add(Violation.body("undoes", "Must be the seq of an event of hers that is in force."));
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> named(String field, String text, Collection<E> values,
            List<Violation> violations) {
        Optional<E> found = values.stream().filter(value -> value.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            violations.add(Violation.body(field, (text == null ? "Is missing; one of " : "Must be one of ")
                    + values.stream().map(Enum::name).collect(joining(", ")) + "."));
        }
        return found;
    }

    private LocalDate day(String text, List<Violation> violations) {
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

    private Facets facets(LifeEventKind kind, LifeEventRequest request, LocalDate day, Particulars known,
            List<Violation> violations) {
        Own own = new Own(kind, violations);
        own.expect("district", request.district(), kind == LifeEventKind.MOVED);
        own.expect("segment", request.segment(), kind == LifeEventKind.SEGMENT_CHANGED);
        own.expect("reason", request.reason(), kind == LifeEventKind.DEACTIVATED);
        Particulars changes = changes(kind, request.particulars(), known, violations);
        return switch (kind) {
            case MOVED -> Facets.district(district(request.district(), day, violations));
            case SEGMENT_CHANGED -> segment(request, violations);
            case DEACTIVATED -> deactivation(request.reason(), violations);
            case REACTIVATED -> Facets.status(Status.AKTIF, Reason.NONE, Cause.REACTIVATED);
            case DECEASED -> Facets.ending(Ending.MENINGGAL, Cause.DECEASED);
            case CITIZENSHIP_CHANGED -> Facets.ending(Ending.PINDAH_WN, Cause.CITIZENSHIP_CHANGED);
            case IDENTITY_CORRECTED, CONTACT_CHANGED, CARD_ISSUED -> Facets.particulars(changes);
            case FAMILY_CHANGED, FAMILY_LEFT, UNDONE, REGISTERED, FIRST_PAYMENT, LAPSED, REJECTED -> Facets.NOTHING;
        };
    }

    private record Own(LifeEventKind kind, List<Violation> violations) {

        void expect(String field, String text, boolean belongs) {
            if (text != null && !belongs) {
                violations.add(Violation.body(field, "Does not belong to %s; leave it out.".formatted(kind)));
            }
        }
    }

    private String district(String code, LocalDate day, List<Violation> violations) {
        Optional<Regions.Area> district = code == null ? Optional.empty() : regions.district(code);
        if (district.isEmpty()) {
            violations.add(Violation.body("district", "Must be the code of a district such as 16.07.01."));
        } else if (day != null && !district.get().existsOn(day)) {
            violations.add(Violation.body("district", "This district exists only %s; name the one that there was on %s."
                    .formatted(district.get().days(), day)));
        }
        return code;
    }

    private static Facets segment(LifeEventRequest request, List<Violation> violations) {
        List<Segment> segments = Arrays.stream(Segment.values()).filter(known -> known != Segment.UNSPECIFIED).toList();
        Optional<Segment> segment = named("segment", request.segment(), segments, violations);
        return Facets.segment(segment.orElse(null), Status.AKTIF, Reason.NONE);
    }

    private static Facets deactivation(String reason, List<Violation> violations) {
        return named("reason", reason, List.of(Deactivation.values()), violations)
                .map(known -> Facets.status(Status.NON_AKTIF, known.reason(), known.cause())).orElse(Facets.NOTHING);
    }
}
