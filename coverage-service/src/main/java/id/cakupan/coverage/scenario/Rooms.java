package id.cakupan.coverage.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import id.cakupan.coverage.arithmetic.CheapestMix;
import id.cakupan.coverage.arithmetic.CheapestMix.Bound;
import id.cakupan.coverage.arithmetic.Cost;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.register.Agreement;
import id.cakupan.coverage.scenario.Cause.Status;
import id.cakupan.coverage.scenario.MixRequest.Limit;
import id.cakupan.coverage.scenario.MixRequest.Option;
import id.cakupan.coverage.scenario.Room.Source;
import id.cakupan.kit.Violation;

/** How many people each option of a mix can have at most, alone and together with others. */
final class Rooms {

    private static final String PEMDA = "PBPU_PEMDA";
    private static final String UNKNOWN = "UNSPECIFIED";

    private final MixRequest request;
    private final Map<String, AreaPlan> areas = new HashMap<>();
    private final Map<String, Optional<Agreement>> agreements = new HashMap<>();
    private final List<Violation> wrong;

    Rooms(MixRequest request, Function<String, AreaPlan> areas, Function<String, Optional<Agreement>> agreements,
            List<Violation> wrong) {
        this.request = request;
        this.wrong = wrong;
        request.options().stream().map(Option::region).distinct().forEach(region -> {
            this.areas.put(region, areas.apply(region));
            this.agreements.put(region, agreements.apply(region));
        });
    }

    /**
     * An option as one way or two: those of whom nobody knows the segment may have been of any, but only once.
     */
    List<CheapestMix.Option> ways(Option option, Cost each) {
        List<Bound> second = second(option);
        if (option.cause() == Cause.NEW) {
            return List.of(new CheapestMix.Option(false, each, missing(option), second));
        }
        AreaPlan area = areas.get(option.region());
        if (!area.isCounted()) {
            wrong.add(Violation.body(option.path() + "region", option.region()
                    + " has no complete figure on that day, so nobody knows who could be reactivated; name another area."));
            return List.of();
        }
        String segment = option.of().segment();
        long unknown = area.present().available(UNKNOWN, Status.INACTIVE);
        long own = area.present().available(segment, Status.INACTIVE) - unknown;
        return List.of(
                new CheapestMix.Option(true, each,
                        List.of(new Room(Source.INACTIVE, option.region(), segment, null).of(own)), second),
                new CheapestMix.Option(true, each,
                        List.of(new Room(Source.INACTIVE_UNSPECIFIED, option.region(), null, null).of(unknown)), second));
    }

    /** Those that are missing to the population of the area, unless each of its options says how many it can have. */
    private List<Bound> missing(Option option) {
        boolean said = request.options().stream()
                .filter(other -> other.cause() == Cause.NEW && option.region().equals(other.region()))
                .allMatch(other -> other.atMost() != null);
        if (said) {
            return List.of();
        }
        RateTable rates = areas.get(option.region()).figure().rates();
        if (rates.count() == null || rates.population() == null) {
            if (option.atMost() == null) {
                wrong.add(Violation.body(option.path() + "atMost", "Is needed: nobody knows how many are missing in %s."
                        .formatted(option.region())));
            }
            return List.of();
        }
        return List.of(new Room(Source.POPULATION, option.region(), null, null)
                .of(rates.population().people() - rates.count().people().registered()));
    }

    private List<Bound> second(Option option) {
        List<Bound> bounds = new ArrayList<>();
        String segment = option.to().segment();
        limit(segment, null).ifPresent(bounds::add);
        limit(segment, option.region()).or(() -> quota(option)).ifPresent(bounds::add);
        if (option.atMost() != null) {
            bounds.add(new Room(Source.REQUEST, option.region(), segment, option.number()).of(option.atMost()));
        }
        return bounds;
    }

    private Optional<Bound> limit(String segment, String region) {
        return request.limits().stream().filter(limit -> limit.segment().equals(segment))
                .filter(limit -> region == null ? limit.region() == null : region.equals(limit.region())).findFirst()
                .map(Limit::atMost).map(new Room(Source.REQUEST, region, segment, null)::of);
    }

    /** Where the segments of all are known: the places of the agreement that nobody has yet. */
    private Optional<Bound> quota(Option option) {
        Headcount people = areas.get(option.region()).present();
        return option.to().segment().equals(PEMDA) && people.tally().unspecified() == 0
                ? agreements.get(option.region()).map(Agreement::quota)
                        .map(quota -> new Room(Source.AGREEMENT, option.region(), PEMDA, null)
                                .of(quota - people.available(PEMDA, Status.ACTIVE)))
                : Optional.empty();
    }
}
