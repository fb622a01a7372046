package id.cakupan.coverage.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.financing.Agreements;
import id.cakupan.coverage.financing.TariffTable;
import id.cakupan.coverage.financing.TariffTable.Lack;
import id.cakupan.coverage.financing.Tariffs;
import id.cakupan.coverage.moment.Answers;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.register.Agreement;
import id.cakupan.coverage.scenario.BudgetAnswer.AgreementLine;
import id.cakupan.coverage.scenario.Cause.Status;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Answers how long a budget lasts. */
@ApplicationScoped
class BudgetService {

    private final Tariffs tariffs;
    private final Agreements agreements;
    private final AreaPlans areas;
    private final Answers answers;

    BudgetService(Tariffs tariffs, Agreements agreements, AreaPlans areas, Answers answers) {
        this.tariffs = tariffs;
        this.agreements = agreements;
        this.areas = areas;
        this.answers = answers;
    }

    /** How long it lasts, as JSON, or that the caller has it. */
    Response budget(BudgetQuestion question, String known) {
        return answers.to(question, known, moment -> read(question, moment));
    }

    private BudgetAnswer read(BudgetQuestion question, Moment moment) {
        AreaPlan area = areas.read(new Plan(question.scope(), question.asOf(), null, question.knownAt(), null, null),
                question.scope(), moment);
        Optional<Agreement> agreement = agreements.of(question.scope(), question.asOf(), moment.revision());
        List<Violation> wrong = new ArrayList<>();
        Long rupiah = question.given().rupiah() == null ? agreement.map(Agreement::budgetRupiah).orElse(null)
                : question.given().rupiah();
        LocalDate from = question.given().from() == null ? agreement.map(Agreement::validFrom).orElse(null)
                : question.given().from();
        Long people = question.given().people() == null ? known(area, question.member().segment()) : question.given().people();
        needed("rupiah", rupiah, "no agreement of the area states a budget", wrong);
        needed("from", from, "no agreement of the area states its first day", wrong);
        needed("people", people, "nobody of the segment is active, or not everybody's segment is known", wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        TariffTable table = tariffs.at(moment.revision());
        if (table.lack(question.member(), YearMonth.from(from)).filter(Lack.CLASS::equals).isPresent()) {
            throw Refusal.invalid(Violation.query("classRight", "Is needed: the dues of %s depend on it."
                    .formatted(question.member().segment())));
        }
        Figure figure = area.figure();
        Budget budget = Budget.of(table, question.member(), question.payer(), people, rupiah,
                YearMonth.from(from));
        return new BudgetAnswer(
                new BudgetAnswer.Scope(figure.scope().code(), figure.scope().name(), figure.scope().kind()), figure.knownAt(),
                figure.cut().through(), figure.cut().position(), figure.dataRevision(), figure.cut().stale(),
                question.member().segment(), question.payer(), rupiah, people, from,
                agreement.map(BudgetService::line).orElse(null), budget);
    }

    /** Those that are active, where the segment of each is known and there is one. */
    private static Long known(AreaPlan area, String segment) {
        long active = area.present().available(segment, Status.ACTIVE);
        boolean counted = area.isCounted() && area.figure().rates().count().people().statusKnown();
        return counted && active > 0 && area.present().tally().unspecified() == 0 ? (Long) active : null;
    }

    private static void needed(String parameter, Object value, String why, List<Violation> wrong) {
        if (value == null) {
            wrong.add(Violation.query(parameter, "Is needed: %s.".formatted(why)));
        }
    }

    private static AgreementLine line(Agreement agreement) {
        return new AgreementLine(agreement.validFrom(), agreement.validTo(), agreement.quota(), agreement.budgetRupiah(),
                agreement.arrearsRupiah(), agreement.arrearsOn(), agreement.source());
    }
}
