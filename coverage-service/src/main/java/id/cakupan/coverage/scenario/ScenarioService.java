package id.cakupan.coverage.scenario;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.financing.Tariffs;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.moment.Moments;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.coverage.scenario.Plan.Draft;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Answers what would be if people came, returned, changed or left. */
@ApplicationScoped
class ScenarioService {

    private final Scopes scopes;
    private final Moments moments;
    private final Tariffs tariffs;
    private final AreaPlans areas;

    ScenarioService(Scopes scopes, Moments moments, Tariffs tariffs, AreaPlans areas) {
        this.scopes = scopes;
        this.moments = moments;
        this.tariffs = tariffs;
        this.areas = areas;
    }

    /**
     * What the steps of a plan would do; nothing is kept of it.
     *
     * @throws Refusal 400 where an area is none of the scope, dues cannot be told or people are not there; 404 where there is
     *         no
     *         such scope or edition
     */
    ScenarioAnswer scenario(Plan plan, List<Draft> drafts) {
        scopes.expect(plan.scope());
        Moment moment = moments.at(plan.knownAt());
        List<Violation> wrong = new ArrayList<>();
        AreaPlans.refuseOutside(areas.read(plan, plan.scope(), moment).figure(),
                drafts.stream().map(draft -> "steps[%d].region".formatted(draft.number())).toList(),
                drafts.stream().map(Draft::region).toList(), wrong);
        List<Step> steps = new Pricing(tariffs.at(moment.revision()), plan.until(), wrong).priced(drafts);
        refuse(wrong);
        ScenarioAnswer answer = areas.answer(plan, moment, steps, wrong);
        refuse(wrong);
        return answer;
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
