package id.cakupan.coverage.cube;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** What became known within single days, for those days that were asked for last. */
@ApplicationScoped
class DayLogs {

    /** About 30 bytes each. */
    private static final long MOST_ENTRIES = 3_000_000;

    private record Key(long generation, Instant morning) {
    }

    private final CellStore cells;
    private final Cache<Key, DayLog> kept = Caffeine.newBuilder().maximumWeight(MOST_ENTRIES)
            .weigher((Key key, DayLog log) -> 1 + log.size()).build();

    DayLogs(CellStore cells) {
        this.cells = cells;
    }

    /**
     * What became known on the day of an instant, up to that instant at least.
     *
     * @param through the end of what is applied; what was known by then is final
     */
    DayLog of(long generation, Instant known, Instant through) {
        Instant morning = known.truncatedTo(ChronoUnit.DAYS);
        Instant evening = morning.plus(1, ChronoUnit.DAYS).minus(1, ChronoUnit.MICROS);
        if (evening.isAfter(through)) {
            return cells.log(generation, morning, known);
        }
        return kept.get(new Key(generation, morning), key -> cells.log(generation, morning, evening));
    }
}
