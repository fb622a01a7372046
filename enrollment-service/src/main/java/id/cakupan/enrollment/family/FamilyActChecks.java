package id.cakupan.enrollment.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.cakupan.enrollment.life.Acts.Part;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.enrollment.request.Ids;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;

/** Everything that is wrong with whom an act names, told at once; what it is, the lives check. */
final class FamilyActChecks {

    private static final String CHANGED = "FAMILY_CHANGED";
    private static final String LEFT = "FAMILY_LEFT";
    private static final int MOST = 50;
    static final String NO_ACT = "Must be the id of an act of this family that is in force.";

    private final UUID family;
    private final FamilyActRequest request;
    private final List<Violation> violations = new ArrayList<>();

    private FamilyActChecks(UUID family, FamilyActRequest request) {
        this.family = family;
        this.request = request;
    }

    /** @throws Refusal 400 with every violation */
    static List<Part> parts(UUID family, FamilyActRequest request) {
        FamilyActChecks checks = new FamilyActChecks(family, request);
        List<Part> parts = checks.parts();
        if (!checks.violations.isEmpty()) {
            throw Refusal.invalid(checks.violations);
        }
        return parts;
    }

    /**
     * The act that is to be taken back.
     *
     * @throws Refusal 400 with every violation
     */
    static UUID undone(FamilyActRequest request) {
        FamilyActChecks checks = new FamilyActChecks(null, request);
        checks.leaveOut("effectiveOn", request.effectiveOn());
        checks.leaveOut("district", request.district());
        checks.leaveOut("reason", request.reason());
        checks.leaveOut("classRight", request.classRight());
        checks.leaveOut("members", request.members().isEmpty() ? null : "");
        Optional<UUID> undone = Ids.of(request.undoes());
        if (undone.isEmpty()) {
            checks.wrong("undoes", NO_ACT);
        }
        if (!checks.violations.isEmpty()) {
            throw Refusal.invalid(checks.violations);
        }
        return undone.get();
    }

    private void leaveOut(String field, String text) {
        if (text != null) {
            wrong(field, "Does not belong to %s; leave it out.".formatted(request.kind()));
        }
    }

    private List<Part> parts() {
        leaveOut("undoes", request.undoes());
        if (request.members().isEmpty() || request.members().size() > MOST) {
            wrong("members", "Must name 1 to %d members.".formatted(MOST));
        }
        Set<UUID> named = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < request.members().size(); i++) {
            part("members[%d]".formatted(i), request.members().get(i), named).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Part> part(String field, FamilyActRequest.Member member, Set<UUID> named) {
        Optional<UUID> id = member == null ? Optional.empty() : Ids.of(member.participant());
        if (id.isEmpty()) {
            wrong(field + ".participant", "Must be the id of a participant.");
            return Optional.empty();
        }
        if (!named.add(id.get())) {
            wrong(field + ".participant", "Is named twice.");
        }
        return Optional.of(new Part(id.get(), belonging(field, member)));
    }

    private Belonging belonging(String field, FamilyActRequest.Member member) {
        if (CHANGED.equals(request.kind())) {
            return new Belonging(family, Relationship.named(field + ".relationship", member.relationship(), violations),
                    coveredBy(field, member), education(field, member));
        }
        for (String[] own : new String[][] { { "relationship", member.relationship() }, { "coveredBy", member.coveredBy() },
                { "educationUntil", member.educationUntil() } }) {
            if (own[1] != null) {
                wrong(field + "." + own[0], "Belongs to %s; leave it out.".formatted(CHANGED));
            }
        }
        return LEFT.equals(request.kind()) ? Belonging.NONE : null;
    }

    private UUID coveredBy(String field, FamilyActRequest.Member member) {
        Optional<UUID> worker = Ids.of(member.coveredBy());
        if (member.coveredBy() != null && (worker.isEmpty() || worker.equals(Ids.of(member.participant())))) {
            wrong(field + ".coveredBy", "Must be the id of another participant, who works.");
        }
        return worker.orElse(null);
    }

    private LocalDate education(String field, FamilyActRequest.Member member) {
        Optional<LocalDate> day = member.educationUntil() == null ? Optional.empty()
                : CsvReading.dayOf(member.educationUntil());
        if (member.educationUntil() != null && day.isEmpty()) {
            wrong(field + ".educationUntil", "Must be a date such as 2027-06-30.");
        }
        return day.orElse(null);
    }

    private void wrong(String field, String fault) {
        violations.add(Violation.body(field, fault));
    }
}
