package id.cakupan.coverage.projection;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.cube.Participants;

/**
 * How the count of a scope, in its present territory, came to be what it is.
 *
 * @param windows changes of the last days, the shortest first
 * @param observed spans in a row up to the day that is asked for, of which each is a whole observation: from one stated total
 *        to
 *        the next, or a week where people are kept by name
 * @param stated whether they are those of stated totals
 */
record Past(List<Window> windows, List<Observation> observed, boolean stated) {

    /**
     * The last days.
     *
     * @param known whether the scope had a count at the end of the first day
     * @param statusKnown whether the status of everyone was known at both ends
     * @param change all of it
     * @param statedChange the part that came by stated totals
     */
    record Window(int days, LocalDate from, boolean known, boolean statusKnown, Participants change,
            Participants statedChange) {
    }

    /** What changed after a day and by another. */
    record Observation(LocalDate after, LocalDate until, Participants change) {
    }
}
