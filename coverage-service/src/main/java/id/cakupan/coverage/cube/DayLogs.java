package id.cakupan.coverage.cube;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** What became known within single days, for those days that were asked for last. */
@ApplicationScoped
class DayLogs {

    private static final long MOST_ENTRIES = 3_000_000; // of some 30 bytes
    private static final long MOST_ENTRIES_OF_A_DAY = 200_000;
    private static final int OF_AN_EMPTY_DAY = 10;

    private record Key(long generation, Instant morning) {
    }

    private final CellStore cells;
    private final Cache<Key, DayLog> kept = Caffeine.newBuilder().maximumWeight(MOST_ENTRIES)
            .weigher((Key key, DayLog log) -> OF_AN_EMPTY_DAY + log.size()).build();

    DayLogs(CellStore cells) {
        this.cells = cells;
    }

    /**
     * What became known on the day of an instant; empty where the day is not over or is too large to be kept.
     *
     * @param through the end of what is applied; what was known by then is final
     */
    Optional<DayLog> of(long generation, Instant known, Instant through) {
        Instant morning = known.truncatedTo(ChronoUnit.DAYS);
        Instant evening = morning.plus(1, ChronoUnit.DAYS).minus(1, ChronoUnit.MICROS);
        return evening.isAfter(through) ? Optional.empty()
                : Optional.ofNullable(kept.get(new Key(generation, morning), key -> read(generation, morning, evening)));
    }

    private DayLog read(long generation, Instant morning, Instant evening) {
        long before = cells.position(generation, morning.minus(1, ChronoUnit.MICROS));
        return cells.position(generation, evening) - before > MOST_ENTRIES_OF_A_DAY ? null
                : cells.log(generation, before, morning, evening);
    }
}
