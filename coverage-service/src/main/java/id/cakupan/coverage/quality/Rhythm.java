package id.cakupan.coverage.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import id.cakupan.coverage.holiday.WorkingDays;

/**
 * How often something becomes known of an area, in working days, so that weekends and holidays raise nothing.
 *
 * @param last day on which something did; null where it never did
 * @param since working days after it
 * @param usual working days within which 19 of 20 times the next thing came; null where fewer than six times are known
 */
record Rhythm(LocalDate last, long since, Long usual) {

    private static final int FEWEST = 6;
    /** Days before the last one, so that a silence takes nothing from what it is held against. */
    private static final int LEARNED = 365;
    private static final long SHORTEST = 3;

    /**
     * The rhythm of days in a row.
     *
     * @param days on which something became known, in order
     * @param yesterday the last day that is over
     */
    static Rhythm of(List<LocalDate> days, LocalDate yesterday, WorkingDays workingDays) {
        if (days.isEmpty()) {
            return new Rhythm(null, 0, null);
        }
        LocalDate last = days.get(days.size() - 1);
        List<LocalDate> learned = days.stream().filter(day -> day.isAfter(last.minusDays(LEARNED))).toList();
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < learned.size(); i++) {
            gaps.add(workingDays.between(learned.get(i - 1), learned.get(i)));
        }
        Collections.sort(gaps);
        return new Rhythm(last, workingDays.between(last, yesterday),
                gaps.size() < FEWEST ? null : gaps.get((gaps.size() * 19 + 19) / 20 - 1));
    }

    /** Whether nothing has come for more than twice as long as usual, and for more than three working days. */
    boolean isSilent() {
        return usual != null && since > Math.max(SHORTEST, 2 * usual);
    }
}
