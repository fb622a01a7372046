package id.cakupan.enrollment.life;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.entitlement.Entitlement.Letter;
import id.cakupan.enrollment.entitlement.Facilities;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.ParticularTexts;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.ParticularsChecks;
import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.Violation;

/** What an event sets, by its kind. What is wrong is added to the violations. */
@ApplicationScoped
class FacetChecks {

    // A PBPU pays first, so that change is a registration.
    private static final Set<Segment> SEGMENTS = EnumSet.complementOf(EnumSet.of(Segment.UNSPECIFIED, Segment.PBPU));

    private final Regions regions;
    private final ParticularsChecks particulars;
    private final Facilities facilities;

    FacetChecks(Regions regions, ParticularsChecks particulars, Facilities facilities) {
        this.regions = regions;
        this.particulars = particulars;
        this.facilities = facilities;
    }

    /**
     * What of the request belongs to the kind.
     *
     * @param day null where it was wrong
     * @param known by what she is known
     */
    Facets check(LifeEventKind kind, LifeEventRequest request, LocalDate day, Particulars known, List<Violation> violations) {
        Own own = new Own(kind, violations);
        own.expect("district", request.district(), kind == LifeEventKind.MOVED);
        own.expect("segment", request.segment(), kind == LifeEventKind.SEGMENT_CHANGED);
        own.expect("reason", request.reason(), kind == LifeEventKind.DEACTIVATED);
        own.expect("classRight", request.classRight(), kind == LifeEventKind.CLASS_CHANGED);
        own.expect("facility", request.facility(), kind == LifeEventKind.FACILITY_CHANGED);
        own.expect("letter", request.letter(), kind == LifeEventKind.FACILITY_CHANGED);
        Particulars changes = changes(kind, request.particulars(), known, violations);
        return switch (kind) {
            case MOVED -> Facets.district(district(request.district(), day, violations));
            case SEGMENT_CHANGED -> segment(request, violations);
            case DEACTIVATED -> deactivation(request.reason(), violations);
            case LAID_OFF -> Facets.status(Status.AKTIF_PHK, Reason.NONE, Cause.EMPLOYMENT_ENDED);
            case REACTIVATED -> Facets.status(Status.AKTIF, Reason.NONE, Cause.REACTIVATED);
            case DECEASED -> Facets.ending(Ending.MENINGGAL, Cause.DECEASED);
            case CITIZENSHIP_CHANGED -> Facets.ending(Ending.PINDAH_WN, Cause.CITIZENSHIP_CHANGED);
            case CLASS_CHANGED -> Facets.entitlement(new Entitlement(classRight(request, violations), null, null));
            case FACILITY_CHANGED -> Facets.entitlement(facility(request, violations));
            case IDENTITY_CORRECTED, CONTACT_CHANGED, CARD_ISSUED -> Facets.particulars(changes);
            case FAMILY_CHANGED, FAMILY_LEFT, UNDONE, MERGED, REGISTERED, TAKEN_OVER, FIRST_PAYMENT, LAPSED, REJECTED,
                    SEGMENT_PAID ->
                Facets.NOTHING;
        };
    }

    private record Own(LifeEventKind kind, List<Violation> violations) {

        void expect(String field, String text, boolean belongs) {
            if (text != null && !belongs) {
                violations.add(Violation.body(field, "Does not belong to %s; leave it out.".formatted(kind)));
            }
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

    /** @param day on which it must be there, null where that is not known */
    String district(String code, LocalDate day, List<Violation> violations) {
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
        Optional<Segment> segment = named("segment", request.segment(), SEGMENTS, violations);
        return Facets.segment(segment.orElse(null), Status.AKTIF, Reason.NONE);
    }

    private static Facets deactivation(String reason, List<Violation> violations) {
        return named("reason", reason, List.of(Deactivation.values()), violations)
                .map(known -> Facets.status(Status.NON_AKTIF, known.reason(), known.cause())).orElse(Facets.NOTHING);
    }

    private static ClassRight classRight(LifeEventRequest request, List<Violation> violations) {
        if (request.classRight() == null) {
            violations.add(Violation.body("classRight", "Is missing."));
        }
        return ClassRight.named("classRight", request.classRight(), null, violations);
    }

    /** That a facility is open when it is to hold. */
    void checkFacility(LifeEvent event, List<Violation> violations) {
        String code = event.facets().entitlement().facility();
        if (code != null) {
            facilities.check("facility", code, event.effectiveOn(), violations);
        }
    }

    private static Entitlement facility(LifeEventRequest request, List<Violation> violations) {
        if (request.facility() == null) {
            violations.add(Violation.body("facility", "Is missing."));
        }
        Letter letter = request.letter() == null ? null
                : named("letter", request.letter(), List.of(Letter.values()), violations).orElse(null);
        return new Entitlement(null, request.facility(), letter);
    }

    /** The one with a name, which must be there. */
    static <E extends Enum<E>> Optional<E> named(String field, String text, Collection<E> values, List<Violation> violations) {
        Optional<E> found = values.stream().filter(value -> value.name().equals(text)).findFirst();
        if (found.isEmpty()) {
            violations.add(Violation.body(field, (text == null ? "Is missing; one of " : "Must be one of ")
                    + values.stream().map(Enum::name).collect(joining(", ")) + "."));
        }
        return found;
    }
}
