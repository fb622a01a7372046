package id.cakupan.coverage.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.coverage.Segment;
import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.register.Payer;
import id.cakupan.coverage.scenario.MixRequest.Goal;
import id.cakupan.coverage.scenario.MixRequest.Limit;
import id.cakupan.coverage.scenario.MixRequest.Option;
import id.cakupan.coverage.target.Indicator;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Reads what the cheapest mix is asked of and collects everything that is wrong with it. */
final class MixReading {

    private static final int MOST_OPTIONS = 200;

    private final PlanReading plans;
    private final LocalDate today;

    MixReading(LocalDate today) {
        this.today = today;
        plans = new PlanReading(today);
    }

    /** @throws Refusal 400 with everything that is wrong */
    MixRequest read(String scope, JsonNode body) {
        Fields fields = new Fields(body, plans.wrong()).only("from", "day", "until", "knownAt", "population", "coverage",
                "activity", "activityBase", "payer", "options", "limits");
        LocalDate asked = fields.day("from", today);
        LocalDate from = asked == null ? today : asked;
        Goal goal = goal(fields);
        Payer payer = fields.word("payer", Payer.class);
        List<Option> options = new ArrayList<>();
        for (Fields part : fields.parts("options", MOST_OPTIONS, "cause", "region", "to", "of", "atMost")) {
            options.add(option(options.size(), part));
        }
        if (options.isEmpty() && !fields.has("options")) {
            fields.reject("options", "Give the ways that are open, such as [{\"cause\": \"NEW\", \"region\": \"16.07\", \"to\":"
                    + " {\"segment\": \"PBPU_PEMDA\"}}].");
        }
        List<Limit> limits = limits(fields);
        Plan plan = plans.plan(scope, fields, from);
        if (plan.day().isBefore(from)) {
            throw Refusal.invalid(Violation.body("day", "Lies before \"from\", when nobody has come yet."));
        }
        return new MixRequest(plan, from, goal, payer, options, limits);
    }

    private static Goal goal(Fields fields) {
        BigDecimal coverage = fields.percentage("coverage");
        BigDecimal activity = fields.percentage("activity");
        if (!fields.has("coverage") && !fields.has("activity")) {
            fields.reject("coverage", "Give the percentage of the population that is to be covered, or of activity, or both.");
        }
        Indicator base = fields.word("activityBase", Indicator.class);
        if (base == Indicator.CAKUPAN) {
            fields.reject("activityBase", "Must be keaktifan_penduduk or keaktifan_peserta.");
        }
        return new Goal(coverage, activity, base == null ? Indicator.KEAKTIFAN_PENDUDUK : base);
    }

    private Option option(int number, Fields part) {
        Cause cause = part.word("cause", Cause.class);
        if (cause != Cause.NEW && cause != Cause.REACTIVATED) {
            part.reject("cause", "Must be NEW or REACTIVATED.");
            cause = Cause.NEW;
        }
        Member to = plans.to(part, cause);
        return new Option(number, cause, plans.region(part), to, plans.of(part, cause, to),
                part.whole("atMost", 0, PlanReading.MOST_PEOPLE));
    }

    private List<Limit> limits(Fields fields) {
        List<Limit> limits = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Fields part : fields.parts("limits", MOST_OPTIONS, "segment", "region", "atMost")) {
            Segment segment = part.word("segment", Segment.class);
            String region = part.text("region");
            Long atMost = part.whole("atMost", 0, PlanReading.MOST_PEOPLE);
            if (!part.has("segment") && !part.has("region")) {
                part.reject("segment", "Is missing; name the segment or the region that is limited.");
            }
            if (!part.has("atMost")) {
                part.reject("atMost", "Is missing; give the most people.");
            }
            String name = segment == null ? null : segment.name();
            if (!seen.add(Arrays.asList(name, region))) {
                part.reject("atMost", "Is the second limit of the same; leave one of the two out.");
            }
            limits.add(new Limit(limits.size(), name, region, atMost == null ? 0 : atMost));
        }
        return limits;
    }
}
