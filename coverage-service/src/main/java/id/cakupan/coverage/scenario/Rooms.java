package id.cakupan.coverage.scenario;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import id.cakupan.coverage.arithmetic.CheapestMix;
import id.cakupan.coverage.arithmetic.CheapestMix.Bound;
import id.cakupan.coverage.arithmetic.Cost;
import id.cakupan.coverage.figure.RateTable;
import id.cakupan.coverage.place.ScopeTree;
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
    private final Known known;
    private final List<Violation> wrong;
    private final Map<String, AreaPlan> areas = new HashMap<>();
    private final Set<String> withoutQuota = new TreeSet<>();

    Rooms(MixRequest request, Known known, List<Violation> wrong) {
        this.request = request;
        this.known = known;
        this.wrong = wrong;
    }

    /** Where to look up what is known of an area on the day. */
    record Known(ScopeTree tree, Function<String, AreaPlan> areas, Function<String, Optional<Agreement>> agreements) {

        boolean contains(String region, String inside) {
            return region.equals(inside) || region.equals("ID")
                    || tree.areasAbove(inside).stream().anyMatch(above -> above.code().equals(region));
        }

        private int depth(String region) {
            return region == null ? -1 : tree.areasAbove(region).size();
        }
    }

    /**
     * Areas with an agreement whose quota bounds nothing, since not everybody's segment is known or another limit crosses it.
     */
    Set<String> withoutQuota() {
        return withoutQuota;
    }

    /** An option as one way or two: those of whom nobody knows the segment may have been of any, but only once. */
    List<CheapestMix.Option> ways(Option option, Cost each) {
        List<Bound> second = second(option);
        if (option.cause() == Cause.NEW) {
            return List.of(new CheapestMix.Option(false, each, missing(option), second));
        }
        AreaPlan area = area(option.region());
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

    private AreaPlan area(String region) {
        return areas.computeIfAbsent(region, known.areas());
    }

    /** Those that are missing to the population of the area, unless each of its options says how many it can have. */
    private List<Bound> missing(Option option) {
        boolean said = request.options().stream()
                .filter(other -> other.cause() == Cause.NEW && option.region().equals(other.region()))
                .allMatch(other -> other.atMost() != null);
        if (said) {
            return List.of();
        }
        RateTable rates = area(option.region()).figure().rates();
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

    /** The limits that an option is under, the widest first, then its own. */
    private List<Bound> second(Option option) {
        String segment = option.to().segment();
        List<Limit> limits = new ArrayList<>(request.limits().stream().filter(limit -> limit.isOf(segment))
                .filter(limit -> limit.region() == null || known.contains(limit.region(), option.region())).toList());
        Optional<Limit> quota = quota(option, limits);
        quota.ifPresent(limits::add);
        limits.sort(comparing((Limit limit) -> known.depth(limit.region()))
                .thenComparing(Limit::segment, nullsFirst(naturalOrder())));
        List<Bound> bounds = new ArrayList<>(limits.stream().map(limit -> new Room(
                quota.filter(limit::equals).isPresent() ? Source.AGREEMENT : Source.REQUEST, limit.region(), limit.segment(),
                null).of(limit.atMost())).toList());
        if (option.atMost() != null) {
            bounds.add(new Room(Source.REQUEST, option.region(), segment, option.number()).of(option.atMost()));
        }
        return bounds;
    }

    /** The places that nobody has yet of the nearest agreement that has a quota, unless the request limits the same. */
    private Optional<Limit> quota(Option option, List<Limit> limits) {
        String region = option.region();
        if (!option.to().segment().equals(PEMDA)
                || limits.stream().anyMatch(limit -> PEMDA.equals(limit.segment()) && region.equals(limit.region()))) {
            return Optional.empty();
        }
        List<String> nearestFirst = new ArrayList<>(List.of(region));
        known.tree().areasAbove(region).forEach(area -> nearestFirst.add(1, area.code()));
        return nearestFirst.stream().map(known.agreements()).flatMap(Optional::stream)
                .filter(agreement -> agreement.quota() != null).findFirst().flatMap(agreement -> quota(agreement, limits));
    }

    private Optional<Limit> quota(Agreement agreement, List<Limit> limits) {
        AreaPlan area = area(agreement.region());
        Limit quota = new Limit(-1, PEMDA, agreement.region(),
                Math.max(0, agreement.quota() - area.present().available(PEMDA, Status.ACTIVE)));
        if (area.present().tally().unspecified() > 0 || limits.stream().anyMatch(limit -> cross(quota, limit))) {
            withoutQuota.add(agreement.region());
            return Optional.empty();
        }
        return Optional.of(quota);
    }

    /**
     * Says which limits cross: those of a segment in a wide region and of all segments in a region inside it. Neither holds
     * all of the other's people, so that no one order of limits does justice to both.
     */
    void refuseCrossing() {
        for (Limit limit : request.limits()) {
            request.limits().stream().filter(other -> cross(other, limit)).findFirst()
                    .ifPresent(other -> wrong.add(Violation.body("limits[%d].region".formatted(limit.number()),
                            "Crosses limits[%d], which is of a segment in more than this region; give this one by segment."
                                    .formatted(other.number()))));
        }
    }

    private boolean cross(Limit ofSegment, Limit ofAll) {
        return ofSegment.segment() != null && ofAll.segment() == null && !ofAll.region().equals(ofSegment.region())
                && (ofSegment.region() == null || known.contains(ofSegment.region(), ofAll.region()));
    }

    /** Says which options lie inside others, whose people would be counted twice, and which limits have no option. */
    void refuseMisplaced() {
        for (Option option : request.options()) {
            request.options().stream().filter(other -> !option.region().equals(other.region())
                    && known.contains(other.region(), option.region())).findFirst()
                    .ifPresent(other -> wrong.add(Violation.body(option.path() + "region",
                            "Lies inside %s of options[%d]; let no option lie inside another.".formatted(other.region(),
                                    other.number()))));
        }
        request.limits().stream().filter(limit -> limit.region() != null && request.options().stream()
                .noneMatch(option -> known.contains(limit.region(), option.region())))
                .forEach(limit -> wrong.add(Violation.body("limits[%d].region".formatted(limit.number()),
                        "Has no option; name a region that has one.")));
    }
}
