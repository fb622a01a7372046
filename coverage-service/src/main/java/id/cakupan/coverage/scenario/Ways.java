package id.cakupan.coverage.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.cakupan.coverage.arithmetic.CheapestMix;
import id.cakupan.coverage.arithmetic.CheapestMix.Bound;
import id.cakupan.coverage.arithmetic.CheapestMix.Mix;
import id.cakupan.coverage.arithmetic.Cost;
import id.cakupan.coverage.financing.Rupiah;
import id.cakupan.coverage.scenario.MixAnswer.RoomLine;
import id.cakupan.coverage.scenario.MixRequest.Option;

/** The options of a request with what they cost and how many people they can have. */
final class Ways {

    private record Way(Option option, Rupiah monthly, Rupiah each, CheapestMix.Option forMix) {
    }

    private final MixRequest request;
    private final int months;
    private final List<Way> ways = new ArrayList<>();

    /** Those whose costs or rooms cannot be told are left out, as the pricing and the rooms have said. */
    Ways(MixRequest request, Pricing pricing, Rooms rooms) {
        this.request = request;
        months = pricing.months(request.from());
        for (Option option : request.options()) {
            Optional<Rupiah> each = pricing.dues(option.to(), request.from(), months, option.path() + "to.");
            each.ifPresent(rupiah -> {
                Rupiah monthly = pricing.dues(option.to(), request.from(), 1, option.path() + "to.").orElseThrow();
                Cost cost = new Cost(0, request.payer() == null ? rupiah.total() : rupiah.of(request.payer()), rupiah.total());
                rooms.ways(option, cost).forEach(way -> ways.add(new Way(option, monthly, rupiah, way)));
            });
        }
    }

    List<CheapestMix.Option> forMix() {
        return ways.stream().map(Way::forMix).toList();
    }

    /** A step for each option that has anybody. */
    List<Step> steps(Mix mix) {
        Map<Integer, Step> steps = new LinkedHashMap<>();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            Option option = way.option();
            long people = mix.people().get(i);
            if (people > 0) {
                steps.merge(option.number(), new Step(option.number(), option.cause(), option.region(), request.from(), people,
                        option.to(), option.of(), months, way.monthly(), way.each()), Step::with);
            }
        }
        return List.copyOf(steps.values());
    }

    /** All bounds, and how many people of a mix each holds. */
    List<RoomLine> rooms(Mix mix) {
        Map<Bound, Long> used = new LinkedHashMap<>();
        for (int i = 0; i < ways.size(); i++) {
            CheapestMix.Option way = ways.get(i).forMix();
            long people = mix.people().get(i);
            Stream.concat(way.first().stream(), way.second().stream()).forEach(bound -> used.merge(bound, people, Long::sum));
        }
        return used.entrySet().stream().map(entry -> {
            Room room = (Room) entry.getKey().name();
            return new RoomLine(room.source(), room.region(), room.segment(), room.option(), entry.getKey().most(),
                    entry.getValue());
        }).toList();
    }
}
