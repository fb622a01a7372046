package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.enrollment.registration.WorkItem.Kind;

/**
 * How much work is open about people of a scope, today.
 *
 * @param asOf today
 * @param soonUntil last day of what is due soon
 * @param areasKnown how many areas of the scope are known; work about people of others is not counted
 * @param areasTotal how many it has; null where nobody said
 * @param complete all of its areas are known, so that the work is all that of the scope
 * @param items one of each kind
 */
record WorkCounts(String scope, LocalDate asOf, LocalDate soonUntil, int areasKnown, Integer areasTotal, boolean complete,
        List<Count> items) {

    WorkCounts {
        items = List.copyOf(items);
    }

    /**
     * Work of a kind by the day until which it has to be done.
     *
     * @param later null of what comes by itself, see {@link Kind#comesByItself}
     * @param lateSince the earliest day that is over; null where nothing is late
     */
    record Count(Kind kind, long late, long today, long soon, Long later, LocalDate lateSince) {

        static Count none(Kind kind) {
            return new Count(kind, 0, 0, 0, kind.comesByItself() ? null : 0L, null);
        }
    }
}
