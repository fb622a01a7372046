package id.cakupan.coverage.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.financing.Rupiah;
import id.cakupan.coverage.financing.TariffTable;
import id.cakupan.coverage.financing.TariffTable.Lack;
import id.cakupan.coverage.scenario.Plan.Draft;
import id.cakupan.kit.Violation;

/**
 * What people cost, each calendar month that has begun counting whole.
 *
 * @param until last day of the months that are counted
 * @param wrong is told where dues cannot be said
 */
record Pricing(TariffTable tariffs, LocalDate until, List<Violation> wrong) {

    /** The months from a day on. */
    int months(LocalDate from) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(until)) + 1;
    }

    /** The steps with their costs, those left out of which they cannot be told. */
    List<Step> priced(List<Draft> drafts) {
        List<Step> steps = new ArrayList<>();
        drafts.forEach(draft -> priced(draft).ifPresent(steps::add));
        return steps;
    }

    private Optional<Step> priced(Draft draft) {
        String path = "steps[%d].".formatted(draft.number());
        int months = months(draft.from());
        Optional<Rupiah> each = more(draft, months, path);
        if (each.isEmpty()) {
            return Optional.empty();
        }
        long people = draft.budget() == null ? draft.people() : people(draft, each.get(), path);
        return Optional.of(new Step(draft.number(), draft.cause(), draft.region(), draft.from(), people, draft.to(), draft.of(),
                months, more(draft, 1, path).orElseThrow(), each.get()));
    }

    private long people(Draft draft, Rupiah each, String path) {
        long one = each.of(draft.budget().payer());
        long people = one <= 0 ? 0 : draft.budget().rupiah() / one;
        if (one <= 0) {
            wrong.add(Violation.body(path + "budget.payer", "Pays nothing more for them; name who does, or give people."));
        } else if (people < 1 || people > PlanReading.MOST_PEOPLE) {
            wrong.add(Violation.body(path + "budget.rupiah",
                    "Pays for %d people until %s, at %d rupiah each; give a budget for 1 to %d."
                            .formatted(people, until, one, PlanReading.MOST_PEOPLE)));
        }
        return people;
    }

    /** What one person more costs; empty where it cannot be told. */
    private Optional<Rupiah> more(Draft draft, int months, String path) {
        Optional<Rupiah> then = draft.cause().needsTo() ? dues(draft.to(), draft.from(), months, path + "to.")
                : Optional.of(Rupiah.NONE);
        Optional<Rupiah> before = draft.cause().endsDues() ? dues(draft.of(), draft.from(), months, path + "of.")
                : Optional.of(Rupiah.NONE);
        return then.flatMap(more -> before.map(more::minus));
    }

    /** What one member pays from a day on; empty, and said to be wrong, where that cannot be told. */
    Optional<Rupiah> dues(Member member, LocalDate from, int months, String path) {
        YearMonth first = YearMonth.from(from);
        for (int i = 0; i < months; i++) {
            Optional<Lack> lack = tariffs.lack(member, first.plusMonths(i));
            if (lack.isPresent()) {
                wrong.add(lacking(lack.get(), member, first.plusMonths(i), path));
                return Optional.empty();
            }
        }
        return Optional.of(tariffs.of(member, first, months));
    }

    private static Violation lacking(Lack lack, Member member, YearMonth month, String path) {
        return switch (lack) {
            case CLASS -> Violation.body(path + "classRight", "Is missing: the dues of %s depend on it; give I, II or III."
                    .formatted(member.segment()));
            case PAY -> Violation.body(path + "monthlyPay", "Is missing: the dues of %s are a share of it; give rupiah a month."
                    .formatted(member.segment()));
            case TARIFF -> Violation.body(path + "segment", "No tariff of %s is known for %s; load it in the register."
                    .formatted(member.classRight() == null ? member.segment() : member.segment() + " " + member.classRight(),
                            month));
        };
    }
}
