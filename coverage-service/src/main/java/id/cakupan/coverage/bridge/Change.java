package id.cakupan.coverage.bridge;

import java.util.Map;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.Participants;

/**
 * People, or how many more or fewer they are, by what is known of their status.
 *
 * @param registered the other three together
 */
record Change(long registered, long active, long inactive, long unspecified) {

    static final Change NONE = new Change(0, 0, 0, 0);

    static Change of(Participants people) {
        return new Change(people.registered(), people.active(), people.inactive(), people.unspecified());
    }

    /** What movements come to that are counted. */
    static Change of(Map<Combination, Long> movements) {
        return of(Participants.of(movements));
    }

    Change plus(Change other) {
        return new Change(Math.addExact(registered, other.registered), Math.addExact(active, other.active),
                Math.addExact(inactive, other.inactive), Math.addExact(unspecified, other.unspecified));
    }

    Change minus(Change other) {
        return new Change(Math.subtractExact(registered, other.registered), Math.subtractExact(active, other.active),
                Math.subtractExact(inactive, other.inactive), Math.subtractExact(unspecified, other.unspecified));
    }
}
