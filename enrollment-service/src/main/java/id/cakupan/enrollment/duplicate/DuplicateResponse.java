package id.cakupan.enrollment.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.enrollment.life.StandingResponse;
import id.cakupan.enrollment.participant.ParticularTexts;

/**
 * Two people side by side.
 *
 * @param differing names of the particulars in which they differ
 */
record DuplicateResponse(UUID id, int version, Duplicate.State state, UUID survivor, List<Likeness.Reason> reasons,
        Instant foundAt,
        String foundBy, List<Person> people, List<String> differing) {

    /**
     * One of the two.
     *
     * @param particulars masked
     * @param since first day of her first membership, null of who never was a member
     */
    record Person(UUID participant, ParticularTexts particulars, UUID family, int cards, LocalDate since,
            StandingResponse standing) {
    }

    DuplicateResponse {
        reasons = List.copyOf(reasons);
        people = List.copyOf(people);
        differing = List.copyOf(differing);
    }

    /** @param next of the following page, null on the last */
    record Page(List<DuplicateResponse> items, String next) {

        Page {
            items = List.copyOf(items);
        }
    }
}
