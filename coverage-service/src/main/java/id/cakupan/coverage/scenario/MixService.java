package id.cakupan.coverage.scenario;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.arithmetic.CheapestMix.Mix;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.financing.Agreements;
import id.cakupan.coverage.financing.Tariffs;
import id.cakupan.coverage.moment.Moment;
import id.cakupan.coverage.moment.Moments;
import id.cakupan.coverage.place.Scopes;
import id.cakupan.coverage.scenario.MixRequest.Option;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Answers with how many people of which kind a target is reached at the lowest cost. */
@ApplicationScoped
class MixService {

    private final Scopes scopes;
    private final Moments moments;
    private final Tariffs tariffs;
    private final Agreements agreements;
    private final AreaPlans areas;

    MixService(Scopes scopes, Moments moments, Tariffs tariffs, Agreements agreements, AreaPlans areas) {
        this.scopes = scopes;
        this.moments = moments;
        this.tariffs = tariffs;
        this.agreements = agreements;
        this.areas = areas;
    }

    /**
     * The cheapest mix; nothing is kept of it.
     *
     * @throws Refusal 400 where an area is none of the scope, dues cannot be told or nobody knows how many there are; 404 where
     *         there is no such scope or edition
     */
    MixAnswer mix(MixRequest request) {
        scopes.expect(request.plan().scope());
        Moment moment = moments.at(request.plan().knownAt());
        Figure whole = areas.read(request.plan(), request.plan().scope(), moment).figure();
        List<Violation> wrong = new ArrayList<>();
        Need need = Need.of(request.goal(), whole.rates());
        if (need.reason() != null) {
            return new MixAnswer(null, need.reason(), request.payer(), 0, 0, 0, List.of(), List.of(),
                    areas.answer(request.plan(), moment, List.of(), wrong));
        }
        Rooms rooms = new Rooms(request, new Rooms.Known(whole.tree(), region -> areas.read(request.plan(), region, moment),
                region -> agreements.of(region, request.from(), moment.revision())), wrong);
        AreaPlans.refuseOutside(whole, request.options().stream().map(option -> option.path() + "region").toList(),
                request.options().stream().map(Option::region).toList(), wrong);
        refuse(wrong);
        rooms.refuseMisplaced();
        rooms.refuseCrossing();
        Ways ways = new Ways(request, new Pricing(tariffs.at(moment.revision()), request.plan().until(), wrong), rooms);
        refuse(wrong);
        Mix mix = need.cheapest(ways.forMix());
        List<Step> steps = ways.steps(mix);
        ScenarioAnswer outcome = areas.answer(request.plan(), moment, steps, wrong);
        refuse(wrong);
        return new MixAnswer(mix.cost().unplaced() == 0, null, request.payer(), people(steps, Cause.NEW),
                people(steps, Cause.REACTIVATED), mix.cost().unplaced(), ways.rooms(mix), List.copyOf(rooms.withoutQuota()),
                outcome);
    }

    private static long people(List<Step> steps, Cause cause) {
        return steps.stream().filter(step -> step.cause() == cause).mapToLong(Step::people).sum();
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
