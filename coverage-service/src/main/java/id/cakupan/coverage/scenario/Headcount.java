package id.cakupan.coverage.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.predicate.Tally;
import id.cakupan.coverage.scenario.Cause.Status;

/** People by segment and status, or how many more or fewer they are. */
final class Headcount {

    private static final String UNKNOWN = "UNSPECIFIED";

    private final Map<String, long[]> bySegment = new TreeMap<>();

    static Headcount of(Map<Combination, Long> held) {
        Headcount count = new Headcount();
        held.forEach((combination, people) -> count.add(combination.segment(), Status.values()[combination.kind()], people));
        return count;
    }

    /**
     * How many people may be of a segment and status: those that are, and those of stated totals of whom nobody knows segment
     * or status.
     */
    long available(String segment, Status status) {
        return places(segment, status).stream().mapToLong(place -> of(place.segment(), place.status())).reduce(0,
                Math::addExact);
    }

    /** What the people of a step change here, so many being available; those that are known to be of the segment go first. */
    Headcount change(Step step) {
        Headcount change = new Headcount();
        long left = step.cause().before == null ? 0 : step.people();
        if (left > 0) {
            for (Place place : places(step.of().segment(), step.cause().before)) {
                long taken = Math.min(left, Math.max(0, of(place.segment(), place.status())));
                change.add(place.segment(), place.status(), -taken);
                left -= taken;
            }
        }
        if (step.cause().after != null) {
            change.add((step.cause().needsTo() ? step.to() : step.of()).segment(), step.cause().after, step.people());
        }
        return change;
    }

    void add(Headcount other) {
        other.bySegment.forEach((segment, people) -> {
            for (Status status : Status.values()) {
                add(segment, status, people[status.ordinal()]);
            }
        });
    }

    private void add(String segment, Status status, long people) {
        long[] counts = bySegment.computeIfAbsent(segment, name -> new long[Status.values().length]);
        counts[status.ordinal()] = Math.addExact(counts[status.ordinal()], people);
    }

    private long of(String segment, Status status) {
        long[] counts = bySegment.get(segment);
        return counts == null ? 0 : counts[status.ordinal()];
    }

    private record Place(String segment, Status status) {
    }

    private static List<Place> places(String segment, Status status) {
        List<Place> own = List.of(new Place(segment, status), new Place(segment, Status.UNKNOWN));
        List<Place> unknown = List.of(new Place(UNKNOWN, status), new Place(UNKNOWN, Status.UNKNOWN));
        return segment.equals(UNKNOWN) ? own : List.of(own.get(0), own.get(1), unknown.get(0), unknown.get(1));
    }

    Participants people() {
        long[] sums = new long[Status.values().length];
        bySegment.values().forEach(counts -> {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.addExact(sums[i], counts[i]);
            }
        });
        return Participants.of(sums);
    }

    Tally tally() {
        Participants all = people();
        return new Tally(all.registered(), all.active(), of("PBPU_PEMDA"), of(UNKNOWN));
    }

    private long of(String segment) {
        return bySegment.containsKey(segment) ? Participants.of(bySegment.get(segment)).registered() : 0;
    }
}
