package id.cakupan.enrollment.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Everything that is wrong with several who register together, told at once. */
@ApplicationScoped
class ApplicationChecks {

    private static final int MOST = 20;
    private static final Set<String> COMMON = Set.of("noKk", "segment", "classRight", "district", "point", "receivedOn",
            "vaIssuedOn",
            "activeFrom", "evidence.kind", "evidence.reference");

    private final RegistrationChecks checks;

    ApplicationChecks(RegistrationChecks checks) {
        this.checks = checks;
    }

    /**
     * Those who register, in the order of the request.
     *
     * @throws Refusal 400 with every violation, what is wrong for all of them once
     */
    List<ApplicationPart> check(ApplicationRequest request) {
        Set<Violation> violations = new LinkedHashSet<>();
        if (request.members().isEmpty() || request.members().size() > MOST) {
            throw Refusal.invalid(Violation.body("members", "Must name 1 to %d members.".formatted(MOST)));
        }
        List<Applicant> applicants = new ArrayList<>();
        for (int i = 0; i < request.members().size(); i++) {
            String place = "members[%d]".formatted(i);
            ApplicationRequest.Member member = request.members().get(i);
            if (member == null) {
                violations.add(Violation.body(place, "Is missing."));
            } else {
                check(request.form(member), applicants).forEach(one -> violations.add(placed(one, place, member)));
            }
        }
        List<Integer> followed = FollowedMembers.of(request, violations);
        refuseTwice(request, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(List.copyOf(violations));
        }
        return IntStream.range(0, applicants.size())
                .mapToObj(i -> new ApplicationPart(applicants.get(i), i, followed.get(i))).toList();
    }

    private List<Violation> check(RegistrationRequest form, List<Applicant> applicants) {
        try {
            applicants.add(checks.check(form));
            return List.of();
        } catch (Refusal e) {
            return e.violations();
        }
    }

    /** Where it stands in the request: with one of the members, or once for all. */
    private static Violation placed(Violation one, String place, ApplicationRequest.Member member) {
        boolean ownDay = one.field().equals("activeFrom") && member.activeFrom() != null;
        if (ownDay || !COMMON.contains(one.field())) {
            return new Violation("%s.%s".formatted(place, one.field()), one.in(), one.message());
        }
        return one.message().equals(TermsChecks.BEFORE_BIRTH)
                ? Violation.body(place + ".birthDate", "Must not be after %s.".formatted(one.field()))
                : one;
    }

    /** Nobody is named twice, and one at most is the head. */
    private static void refuseTwice(ApplicationRequest request, Set<Violation> violations) {
        Set<String> numbers = new HashSet<>();
        int heads = 0;
        for (int i = 0; i < request.members().size(); i++) {
            ApplicationRequest.Member member = request.members().get(i);
            String nik = member == null ? null : member.nik();
            String passport = member == null ? null : member.passport();
            if (nik != null && !numbers.add(nik)) {
                violations.add(Violation.body("members[%d].nik".formatted(i), "Is named twice."));
            }
            if (passport != null && !numbers.add(passport)) {
                violations.add(Violation.body("members[%d].passport".formatted(i), "Is named twice."));
            }
            if (member != null && Objects.equals(member.relationship(), Relationship.KEPALA_KELUARGA.name()) && ++heads > 1) {
                violations.add(Violation.body("members[%d].relationship".formatted(i), "A family has one head."));
            }
        }
    }
}
