package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.entitlement.Facilities;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.life.MemberLife;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.Sex;
import id.cakupan.enrollment.registration.Terms.Kind;
import id.cakupan.enrollment.request.Ids;
import id.cakupan.kit.Violation;

/** As what somebody may register (handbook 2 and 3.4). What is wrong is added to the violations. */
@ApplicationScoped
class TermsChecks {

    private static final Set<Segment> SEGMENTS = EnumSet.complementOf(EnumSet.of(Segment.UNSPECIFIED));
    private static final String VA_ISSUED_ON = "vaIssuedOn";
    private static final String ACTIVE_FROM = "activeFrom";
    private static final String FOLLOWS = "follows";
    static final String BEFORE_BIRTH = "Must not be before her birth.";

    private final Days days;
    private final Beginning beginning;
    private final MemberLives lives;
    private final Families families;
    private final Facilities facilities;

    TermsChecks(Days days, Beginning beginning, MemberLives lives, Families families, Facilities facilities) {
        this.days = days;
        this.beginning = beginning;
        this.lives = lives;
        this.families = families;
        this.facilities = facilities;
    }

    /**
     * What of the form was right.
     *
     * @param person with a birth date, unless that is among the violations
     * @param receivedOn null where it was wrong
     */
    Terms check(RegistrationRequest request, Particulars person, LocalDate receivedOn, List<Violation> violations) {
        LocalDate birth = isBirthKnown(person, violations) ? person.birthDate() : null;
        Optional<MemberLife> followed = followed(request, violations);
        Segment segment = segment(request, followed, new Child(birth, receivedOn), violations);
        if (segment == null) {
            return new Terms(Kind.NEW, null, null, null, null, false, null, Entitlement.NONE);
        }
        Entitlement chosen = chosen(request, segment, receivedOn, violations);
        boolean paysFirst = segment == Segment.PBPU || segment == Segment.BP && request.vaIssuedOn() != null;
        return paysFirst ? paying(segment, chosen, request, new Child(birth, receivedOn), violations)
                : paidFor(
                        new Terms(Kind.NEW, segment, null, null, followed.map(MemberLife::id).orElse(null), false, null,
                                chosen),
                        request, new Child(birth, receivedOn),
                        violations);
    }

    /**
     * How old she is.
     *
     * @param birth null where it was wrong
     * @param receivedOn likewise
     */
    private record Child(LocalDate birth, LocalDate receivedOn) {

        boolean isNewborn() {
            return birth != null && receivedOn != null && FirstPaymentWindow.isNewborn(birth, receivedOn);
        }
    }

    private Terms paying(Segment segment, Entitlement chosen, RegistrationRequest request, Child she,
            List<Violation> violations) {
        LocalDate issued = days.recent(VA_ISSUED_ON, request.vaIssuedOn(), violations).orElse(null);
        refuse(ACTIVE_FROM, request.activeFrom(), "Leave it out: who pays first is a member from the payment on.", violations);
        refuseBeforeBirth(VA_ISSUED_ON, issued, she.birth(), violations);
        boolean known = issued != null && she.birth() != null;
        return new Terms(Kind.NEW, segment, issued, null, null, known && FirstPaymentWindow.isNewborn(she.birth(), issued),
                known ? FirstPaymentWindow.due(she.birth(), issued) : null, chosen);
    }

    private Terms paidFor(Terms wanted, RegistrationRequest request, Child she, List<Violation> violations) {
        Segment segment = wanted.segment();
        refuse(VA_ISSUED_ON, request.vaIssuedOn(), "Leave it out: for %s nobody pays first.".formatted(segment), violations);
        LocalDate from = request.activeFrom() == null ? null
                : days.around(ACTIVE_FROM, request.activeFrom(), violations).orElse(null);
        refuseBeforeBirth(ACTIVE_FROM, from, she.birth(), violations);
        return new Terms(Kind.NEW, segment, null, from, wanted.follows(), she.isNewborn(), from, wanted.chosen());
    }

    /** With the day by which it should be verified, once all that it depends on is right. */
    Terms due(Terms terms, String district, LocalDate receivedOn) {
        return terms.dueOn() == null ? terms.dueOn(beginning.verifyBy(terms.segment(), district, receivedOn)) : terms;
    }

    /** Class and facility, which may be chosen later too. */
    private Entitlement chosen(RegistrationRequest request, Segment segment, LocalDate receivedOn, List<Violation> violations) {
        if (request.facility() != null) {
            facilities.check("facility", request.facility(), receivedOn, violations);
        }
        return new Entitlement(ClassRight.named("classRight", request.classRight(), segment, violations), request.facility(),
                null);
    }

    private static boolean isBirthKnown(Particulars person, List<Violation> violations) {
        return person.which().contains(Particular.BIRTH_DATE)
                && violations.stream().noneMatch(one -> one.field().equals(Particular.BIRTH_DATE.field()));
    }

    /** PBPU where none is named, nor anybody whom she follows; null where it follows from nobody. */
    private Segment segment(RegistrationRequest request, Optional<MemberLife> followed, Child she,
            List<Violation> violations) {
        Optional<Segment> named = SEGMENTS.stream().filter(known -> known.name().equals(request.segment())).findFirst();
        if (request.segment() != null && named.isEmpty()) {
            violations.add(Violation.body("segment", "Must be one of %s.".formatted(SEGMENTS)));
        }
        if (followed.isEmpty()) {
            return request.segment() == null && request.follows() == null ? Segment.PBPU : named.orElse(null);
        }
        Optional<Segment> shared = shared(followed.get(), she.isNewborn());
        if (shared.filter(segment -> segment != Segment.PBI_APBN).isPresent() && request.relationship() == null) {
            violations.add(Violation.body("relationship", "Is missing: whether a worker covers her depends on it."));
        }
        if (shared.isEmpty()) {
            violations.add(Violation.body(FOLLOWS,
                    "Must be a worker (PPU) of the family, or the PBI_APBN mother of a child in the first 28 days of her life."));
        } else if (named.isPresent() && !named.equals(shared)) {
            violations.add(Violation.body("segment", "Leave it out: whom she follows is %s.".formatted(shared.get())));
        }
        return shared.or(() -> named).orElse(null);
    }

    private Optional<Segment> shared(MemberLife followed, boolean newborn) {
        LocalDate today = days.today();
        boolean pbi = followed.count(today).filter(count -> count.segment() == Segment.PBI_APBN).isPresent();
        boolean mother = newborn && pbi && followed.particulars(today).sex() == Sex.FEMALE;
        return mother || followed.isWorker(today) ? Optional.of(followed.count(today).orElseThrow().segment())
                : Optional.empty();
    }

    private Optional<MemberLife> followed(RegistrationRequest request, List<Violation> violations) {
        if (request.follows() == null) {
            return Optional.empty();
        }
        Optional<MemberLife> found = Ids.of(request.follows()).flatMap(id -> lives.known(id, null))
                .filter(one -> isOfFamily(one, request.noKk()));
        if (found.isEmpty()) {
            violations.add(Violation.body(FOLLOWS, "Must be the id of a participant of the same family."));
        }
        return found;
    }

    private boolean isOfFamily(MemberLife one, String noKk) {
        return noKk != null && FamilyNumber.faults(noKk).isEmpty()
                && families.find(new FamilyNumber(noKk))
                        .filter(family -> family.equals(one.stay(days.today()).belonging().family()))
                        .isPresent();
    }

    private static void refuse(String field, String text, String fault, List<Violation> violations) {
        if (text != null) {
            violations.add(Violation.body(field, fault));
        }
    }

    private static void refuseBeforeBirth(String field, LocalDate day, LocalDate birth, List<Violation> violations) {
        if (day != null && birth != null && day.isBefore(birth)) {
            violations.add(Violation.body(field, BEFORE_BIRTH));
        }
    }
}
