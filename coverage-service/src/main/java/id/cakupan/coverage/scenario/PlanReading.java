package id.cakupan.coverage.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.coverage.AskedBoundaries;
import id.cakupan.coverage.Segment;
import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.register.Payer;
import id.cakupan.coverage.scenario.Plan.Budget;
import id.cakupan.coverage.scenario.Plan.Draft;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Reads a scenario and collects everything that is wrong with it. */
final class PlanReading {

    static final int MOST_STEPS = 1000;
    static final long MOST_PEOPLE = 300_000_000;
    static final long MOST_RUPIAH = 1_000_000_000_000_000L;
    private static final String[] MEMBER = { "segment", "classRight", "monthlyPay", "familySize" };
    private static final long LARGEST_FAMILY = 5;
    private static final long MOST_PAY = 1_000_000_000;

    private final List<Violation> wrong = new ArrayList<>();
    private final LocalDate today;

    PlanReading(LocalDate today) {
        this.today = today;
    }

    private enum ClassRight {
        I,
        II,
        III
    }

    List<Violation> wrong() {
        return wrong;
    }

    /** @throws Refusal 400 with everything that is wrong */
    Plan.WithSteps read(String scope, JsonNode body) {
        Fields fields = new Fields(body, wrong).only("day", "until", "knownAt", "population", "boundaries", "steps");
        List<Fields> parts = fields.parts("steps", MOST_STEPS, "cause", "region", "from", "people", "budget", "to", "of");
        List<Draft> steps = new ArrayList<>();
        for (Fields part : parts) {
            steps.add(step(steps.size(), part));
        }
        if (parts.isEmpty() && (!fields.has("steps") || wrong.isEmpty())) {
            fields.reject("steps", "Give at least one step, such as {\"cause\": \"NEW\", \"region\": \"16.07\", \"from\":"
                    + " \"2026-12-01\", \"people\": 5000, \"to\": {\"segment\": \"PBPU_PEMDA\"}}.");
        }
        LocalDate last = steps.stream().map(Draft::from).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(today);
        return new Plan.WithSteps(plan(scope, fields, last), steps);
    }

    /** Null for those of the day; what is to change until a day to come cannot be left out of its figures. */
    private LocalDate boundaries(Fields fields, LocalDate day) {
        LocalDate boundaries = AskedBoundaries.of(fields.text("boundaries"), today,
                message -> fields.reject("boundaries", message));
        return boundaries == null || !day.isAfter(today) ? boundaries
                : fields.reject("boundaries", "as-is is for days up to today; give such a \"day\", or leave this out.");
    }

    /** The part that scenarios and mixes have in common. */
    Plan plan(String scope, Fields fields, LocalDate last) {
        LocalDate day = fields.day("day", today);
        LocalDate until = fields.day("until", today);
        Instant knownAt = fields.instant("knownAt");
        String edition = fields.text("population");
        LocalDate boundaries = boundaries(fields, day == null ? last : day);
        LocalDate end = until == null ? last.withDayOfYear(last.lengthOfYear()) : until;
        if (until != null && until.isBefore(last)) {
            fields.reject("until", "Lies before %s, from which on somebody is counted; give a later day.".formatted(last));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new Plan(scope, day == null ? last : day, end, knownAt, edition, boundaries);
    }

    private Draft step(int number, Fields fields) {
        Cause cause = fields.word("cause", Cause.class);
        if (!fields.has("cause")) {
            fields.reject("cause", "Is missing; give one such as NEW or REACTIVATED.");
        }
        LocalDate from = fields.day("from", today);
        if (!fields.has("from")) {
            fields.reject("from", "Is missing; give the first day, such as 2026-12-01.");
        }
        Long people = fields.whole("people", 1, MOST_PEOPLE);
        Budget budget = budget(fields);
        if (fields.has("people") == fields.has("budget")) {
            fields.reject("people", "Give either people or a budget.");
        }
        Member to = cause == null ? null : to(fields, cause);
        return new Draft(number, cause, region(fields), from, people, budget, to,
                cause == null ? null : of(fields, cause, to));
    }

    String region(Fields fields) {
        return fields.has("region") ? fields.text("region")
                : fields.reject("region", "Is missing; give the code of an area, such as 16.07.");
    }

    private Budget budget(Fields fields) {
        Fields part = fields.part("budget", "rupiah", "payer");
        if (part == null) {
            return null;
        }
        Long rupiah = part.whole("rupiah", 1, MOST_RUPIAH);
        Payer payer = part.word("payer", Payer.class);
        if (!part.has("rupiah")) {
            part.reject("rupiah", "Is missing; give whole rupiah.");
        }
        if (!part.has("payer")) {
            part.reject("payer", "Is missing; name who pays, such as PEMERINTAH_DAERAH.");
        }
        return rupiah == null || payer == null ? null : new Budget(rupiah, payer);
    }

    /** What people become, as far as the cause says so. */
    Member to(Fields fields, Cause cause) {
        Fields part = fields.part("to", MEMBER);
        if (cause.needsTo() != (part != null)) {
            return fields.reject("to", cause.needsTo() ? "Is missing; say into which segment they come, such as {\"segment\":"
                    + " \"PBPU_PEMDA\"}." : "Does not go with " + cause + "; leave it out.");
        }
        return part == null ? null : member(part, null);
    }

    /** What people were: as the cause says, or where they come back to. */
    Member of(Fields fields, Cause cause, Member to) {
        Fields part = fields.part("of", MEMBER);
        if (cause == Cause.NEW) {
            return part == null ? null : fields.reject("of", "Does not go with NEW; leave it out.");
        }
        String only = cause.segments.size() == 1 ? cause.segments.get(0) : null;
        if (part == null) {
            Member same = cause == Cause.REACTIVATED ? to : only == null ? null : new Member(only, null, null, 1);
            return same != null || cause == Cause.REACTIVATED ? same
                    : fields.reject("of", "Is missing; say of which segment they are, such as {\"segment\": \"PBPU\"}.");
        }
        Member member = member(part, only);
        return member == null || cause.segments.isEmpty() || cause.segments.contains(member.segment()) ? member
                : part.reject("segment", "Must be %s with %s.".formatted(String.join(" or ", cause.segments), cause));
    }

    private static Member member(Fields part, String segment) {
        Segment given = part.word("segment", Segment.class);
        if (!part.has("segment") && segment == null) {
            return part.reject("segment", "Is missing; give one such as PBPU_PEMDA.");
        }
        ClassRight right = part.word("classRight", ClassRight.class);
        Long pay = part.whole("monthlyPay", 1, MOST_PAY);
        Long family = part.whole("familySize", 1, LARGEST_FAMILY);
        String name = given == null ? segment : given.name();
        return name == null ? null
                : new Member(name, right == null ? null : right.name(), pay,
                        family == null ? 1 : family.intValue());
    }
}
