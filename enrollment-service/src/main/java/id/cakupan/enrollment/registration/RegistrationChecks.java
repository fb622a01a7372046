package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.channel.Channels;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.life.MemberLife;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.ParticularsChecks;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/** Everything that is wrong with a registration, told at once. */
@ApplicationScoped
class RegistrationChecks {

    private static final int MONTHS_WITHOUT_NIK = 3;
    private static final int MONTHS_IN_INDONESIA = 6;
    private static final String IN_INDONESIA_SINCE = "inIndonesiaSince";
    private static final Set<Particular> REQUIRED = EnumSet.of(Particular.FULL_NAME, Particular.BIRTH_DATE,
            Particular.SEX);

    private final Regions regions;
    private final OriginChecks origins;
    private final Days days;
    private final ParticularsChecks particulars;
    private final TermsChecks terms;

    RegistrationChecks(Regions regions, OriginChecks origins, Days days, ParticularsChecks particulars, TermsChecks terms) {
        this.regions = regions;
        this.origins = origins;
        this.days = days;
        this.particulars = particulars;
        this.terms = terms;
    }

    /** @throws Refusal 400 with every violation */
    Applicant check(RegistrationRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        List<Violation> violations = new ArrayList<>();
        LocalDate receivedOn = days.recent("receivedOn", request.receivedOn(), violations).orElse(null);
        Particulars person = particulars(request, receivedOn, violations);
        judge("noKk", request.noKk(), FamilyNumber::faults, violations);
        Relationship relationship = Relationship.named("relationship", request.relationship(), violations);
        Form form = form(request, receivedOn, person, violations);
        LocalDate from = form.terms().activeFrom();
        judge("district", request.district(), code -> districtFaults(code, from == null ? days.today() : from), violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Applicant(person, new FamilyNumber(request.noKk()), relationship, request.district(),
                form.with(terms.due(form.terms(), request.district(), receivedOn)));
    }

    /**
     * The form by which a member wants to be of a segment in which she pays first.
     *
     * @throws Refusal 400 with every violation
     */
    Form checkChange(RegistrationRequest request, MemberLife she) {
        List<Violation> violations = new ArrayList<>();
        LocalDate receivedOn = days.recent("receivedOn", request.receivedOn(), violations).orElse(null);
        Form form = form(request, receivedOn, she.particulars(days.today()), violations);
        boolean paysFirst = form.terms().segment() == Segment.PBPU
                || form.terms().segment() == Segment.BP && request.vaIssuedOn() != null;
        if (request.segment() == null || form.terms().segment() != null && !paysFirst) {
            violations.add(Violation.body("segment",
                    "Must be PBPU, or BP with vaIssuedOn; into another one she changes by an event."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return form.with(form.terms().ofMember());
    }

    private Form form(RegistrationRequest request, LocalDate receivedOn, Particulars person, List<Violation> violations) {
        refuseBeforeBirth("receivedOn", receivedOn, person, violations);
        Terms wanted = terms.check(request, person, receivedOn, violations);
        Optional<Channels.Point> point = origins.point(request.point(), wanted.segment(), receivedOn, violations);
        Evidence evidence = origins.evidence(request.evidence(), point, violations);
        return new Form(point.orElse(null), receivedOn, wanted, evidence,
                ProcessChecks.missing(request.missing(), wanted.segment(), violations));
    }

    private Particulars particulars(RegistrationRequest request, LocalDate receivedOn, List<Violation> violations) {
        Particulars found = particulars.check(request.particulars(), "", Particulars.NONE, violations);
        REQUIRED.stream().filter(wanted -> !found.which().contains(wanted))
                .forEach(wanted -> violations.add(Violation.body(wanted.field(), "Is missing.")));
        boolean known = found.which().contains(Particular.NIK) || found.which().contains(Particular.PASSPORT);
        if (!known && receivedOn != null && isBirthKnown(violations)) {
            checkWithoutNumber(found, receivedOn, violations);
        }
        if (!found.which().contains(Particular.NIK) && found.which().contains(Particular.PASSPORT) && receivedOn != null
                && isBirthKnown(violations)) {
            checkForeigner(request.inIndonesiaSince(), found.birthDate(), receivedOn, violations);
        }
        return found;
    }

    /** A foreigner has been in the country for six months (handbook 3.1); who was born there since, since birth. */
    private static void checkForeigner(String since, LocalDate birth, LocalDate receivedOn, List<Violation> violations) {
        LocalDate latest = receivedOn.minusMonths(MONTHS_IN_INDONESIA);
        Optional<LocalDate> day = since == null ? Optional.empty() : CsvReading.dayOf(since);
        if (day.isEmpty() && (since != null || !birth.isAfter(latest))) {
            violations.add(Violation.body(IN_INDONESIA_SINCE,
                    "Must be the day since which a foreigner is there, such as 2026-01-15."));
        } else if (day.filter(known -> known.isAfter(latest) && known.isAfter(birth)).isPresent()) {
            violations.add(Violation.body(IN_INDONESIA_SINCE,
                    "A foreigner registers after 6 months in Indonesia: must be %s or earlier.".formatted(latest)));
        }
    }

    private static boolean isBirthKnown(List<Violation> violations) {
        return violations.stream().noneMatch(one -> one.field().equals(Particular.BIRTH_DATE.field()));
    }

    private static void refuseBeforeBirth(String field, LocalDate day, Particulars person, List<Violation> violations) {
        if (day != null && isBirthKnown(violations) && day.isBefore(person.birthDate())) {
            violations.add(Violation.body(field, TermsChecks.BEFORE_BIRTH));
        }
    }

    /** Who has neither NIK nor passport is a child of up to three months, known by her mother (handbook 3.4, 3.5). */
    private static void checkWithoutNumber(Particulars found, LocalDate receivedOn, List<Violation> violations) {
        if (found.birthDate().plusMonths(MONTHS_WITHOUT_NIK).isBefore(receivedOn)) {
            violations.add(Violation.body("nik",
                    "Is missing; only a child of up to 3 months, or a foreigner with a passport, has none."));
        } else if (!found.which().contains(Particular.MOTHER_NAME)) {
            violations.add(Violation.body("motherName", "Is missing: a child without a NIK is known by her mother."));
        }
    }

    private static void judge(String field, String text, Function<String, List<String>> faults,
            List<Violation> violations) {
        List<String> found = text == null || text.isBlank() ? List.of("Is missing.") : faults.apply(text);
        found.forEach(fault -> violations.add(Violation.body(field, fault)));
    }

    private List<String> districtFaults(String code, LocalDate day) {
        Optional<Regions.Area> district = regions.district(code);
        if (district.isEmpty()) {
            return List.of("Must be the code of a district such as 16.07.01.");
        }
        return district.get().existsOn(day) ? List.of()
                : List.of("This district exists only %s; name the one that there is on %s.".formatted(district.get().days(),
                        day));
    }
}
