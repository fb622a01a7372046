package id.cakupan.coverage.scenario;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.cakupan.coverage.register.Payer;

/**
 * The cheapest mix, as the contract words it.
 *
 * @param reachable null where it cannot be said
 * @param reason why not; null where it can
 * @param unplaced people that come on top before the target is reached, for whom there is no room
 * @param withoutQuota areas with an agreement whose quota could not bound the mix
 * @param outcome of the mix; without steps where there is none
 */
record MixAnswer(Boolean reachable, String reason, Payer payer, long newPeople, long reactivated, long unplaced,
        List<RoomLine> rooms, List<String> withoutQuota, @JsonUnwrapped ScenarioAnswer outcome) {

    /** What bounds the mix, and how much of it was used. */
    record RoomLine(Room.Source source, String region, String segment, Integer option, long people, long used) {
    }
}
