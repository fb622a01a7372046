package id.cakupan.enrollment.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.entitlement.Facilities;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.ParticularsChecks;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Everything that is wrong with a member who is taken over, told at once. */
@ApplicationScoped
class TakeOverChecks {

    private static final Set<Particular> REQUIRED = EnumSet.of(Particular.FULL_NAME, Particular.BIRTH_DATE, Particular.SEX);
    /** Old rows without a number are known as newborns are (handbook 3.5). */
    private static final Set<Particular> KNOWN_BY = EnumSet.of(Particular.NIK, Particular.PASSPORT, Particular.MOTHER_NAME);
    private static final Set<Status> STATUSES = EnumSet.of(Status.AKTIF, Status.NON_AKTIF);
    private static final Set<Segment> SEGMENTS = EnumSet.complementOf(EnumSet.of(Segment.UNSPECIFIED));

    private final ParticularsChecks particulars;
    private final LifeEventChecks events;
    private final FacetChecks facets;
    private final Facilities facilities;

    TakeOverChecks(ParticularsChecks particulars, LifeEventChecks events, FacetChecks facets, Facilities facilities) {
        this.particulars = particulars;
        this.events = events;
        this.facets = facets;
        this.facilities = facilities;
    }

    /**
     * A member as she is taken over.
     *
     * @param relationship null where it was not told
     */
    record Taken(Particulars particulars, FamilyNumber noKk, Relationship relationship, Facets standing, LocalDate day,
            String note) {
    }

    /** @throws Refusal 400 with every violation */
    Taken check(TakeOverRequest request) {
        List<Violation> violations = new ArrayList<>();
        LocalDate day = events.day(request.effectiveOn(), violations);
        Particulars person = particulars(request, day, violations);
        String noKk = request.noKk() == null ? "" : request.noKk().strip();
        FamilyNumber.faults(noKk).forEach(fault -> violations.add(Violation.body("noKk", fault)));
        Relationship relationship = Relationship.named("relationship", request.relationship(), violations);
        Facets standing = standing(request, day, violations);
        LifeEventChecks.note(request.note(), violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Taken(person, new FamilyNumber(noKk), relationship, standing, day, request.note());
    }

    private Particulars particulars(TakeOverRequest request, LocalDate day, List<Violation> violations) {
        if (request.particulars() == null) {
            violations.add(Violation.body("particulars", "Is missing."));
            return Particulars.NONE;
        }
        int before = violations.size();
        Particulars found = particulars.check(request.particulars().ofForm(), "particulars.", Particulars.NONE, violations);
        REQUIRED.stream().filter(wanted -> !found.which().contains(wanted))
                .forEach(wanted -> violations.add(Violation.body("particulars." + wanted.field(), "Is missing.")));
        if (Collections.disjoint(found.which(), KNOWN_BY)) {
            violations.add(Violation.body("particulars.motherName",
                    "Is missing: who has neither NIK nor passport is known by her mother, birth date, name and family."));
        }
        if (violations.size() == before && day != null && day.isBefore(found.birthDate())) {
            violations.add(Violation.body("effectiveOn", "Must not be before her birth."));
        }
        return found;
    }

    private Facets standing(TakeOverRequest request, LocalDate day, List<Violation> violations) {
        String district = facets.district(request.district(), day, violations);
        Optional<Segment> segment = FacetChecks.named("segment", request.segment(), SEGMENTS, violations);
        Optional<Status> status = FacetChecks.named("status", request.status(), STATUSES, violations);
        Reason reason = Reason.NONE;
        if (status.filter(known -> known == Status.NON_AKTIF).isPresent()) {
            Optional<Deactivation> why = FacetChecks.named("reason", request.reason(), List.of(Deactivation.values()),
                    violations);
            if (why.isPresent() && segment.isPresent() && !why.get().concerns(segment.get())) {
                violations.add(Violation.body("reason", "Does not belong to %s.".formatted(segment.get())));
            }
            reason = why.map(Deactivation::reason).orElse(null);
        } else if (request.reason() != null) {
            violations.add(Violation.body("reason", "Leave it out: only who is NON_AKTIF has one."));
        }
        if (request.facility() != null) {
            facilities.check("facility", request.facility(), day, violations);
        }
        ClassRight classRight = ClassRight.named("classRight", request.classRight(), segment.orElse(null), violations);
        return Facets.membership(district, segment.orElse(null), status.orElse(null), reason, Cause.TAKEN_OVER)
                .with(new Entitlement(classRight, request.facility(), null));
    }
}
