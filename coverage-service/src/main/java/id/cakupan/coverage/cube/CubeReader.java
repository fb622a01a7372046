package id.cakupan.coverage.cube;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.AreaMemory.Remembered;
import id.cakupan.kit.sql.Database;

/** What figures read of the cube; to be called within the one transaction of a figure, so that all answers fit together. */
@ApplicationScoped
public class CubeReader {

    private static final String IN_FORCE = """
            generation = ? and known_at <= ? and kind in ('BALANCE', 'COMPLETE_SINCE')
              and not exists (select 1 from cube_statement later
                              where later.generation = said.generation and later.replaces = said.id
                                and later.known_at <= ?)""";

    private final Database database;
    private final GenerationStore generations;
    private final CubeMemory memory;
    private final CubeConfig config;
    private final Clock clock;

    CubeReader(Database database, GenerationStore generations, CubeMemory memory, CubeConfig config, Clock clock) {
        this.database = database;
        this.generations = generations;
        this.memory = memory;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The state of the cube as figures see it; while it stays the same, so do they.
     *
     * @param through movements known at or before this
     */
    public record Moment(long generation, Instant through, boolean stale) {
    }

    /**
     * The moment of what was known at an instant; empty before the feed was first read.
     *
     * @param knownAt null for all that is applied
     */
    public Optional<Moment> moment(Instant knownAt) {
        FeedState state = generations.state();
        Generation live = state.live();
        if (live.through() == null) {
            return Optional.empty();
        }
        Instant through = knownAt == null || knownAt.isAfter(live.through()) ? live.through() : knownAt;
        boolean unread = live.headReadAt() == null
                || live.headReadAt().plus(config.staleAfter()).isBefore(clock.instant());
        return Optional.of(new Moment(live.generation(), through, state.diverged() || unread));
    }

    /**
     * What was known at an instant; empty before the feed was first read.
     *
     * @param knownAt null for all that is applied
     */
    public Optional<Cut> cut(Instant knownAt) {
        return moment(knownAt).map(moment -> new Cut(moment.generation(), moment.through(), database.first("""
                select position from feed_mark where generation = ? and known_at <= ? order by known_at desc limit 1""",
                row -> row.getLong(1), moment.generation(), moment.through()).orElse(0L), moment.stale()));
    }

    /**
     * What is there at the end of each of some days.
     *
     * @param regions codes to read; empty reads all
     * @param districtsOf the scope whose districts are told apart; null where districts may count at their regency
     */
    public CubeDays on(Cut cut, Collection<LocalDate> days, Collection<String> regions, String districtsOf) {
        Map<LocalDate, Map<String, Participants>> participants = new HashMap<>();
        Map<LocalDate, List<StatementInForce>> statements = new HashMap<>();
        for (LocalDate day : days) {
            Remembered found = districtsOf == null ? memory.on(day, cut, regions)
                    : memory.on(day, cut, districtsOf, regions);
            if (!regions.isEmpty()) {
                found.sums().keySet().retainAll(regions);
            }
            participants.put(day, participants(found.sums()));
            statements.put(day, found.lastStatements());
        }
        return new CubeDays(participants, statements);
    }

    private static Map<String, Participants> participants(Map<String, long[]> sums) {
        Map<String, Participants> found = new HashMap<>(sums.size() * 2);
        sums.forEach((region, kinds) -> found.put(region, Participants.of(kinds)));
        return found;
    }

    /**
     * Statements in force, the newest day first, then by code.
     *
     * @param after the last one of the page before; null for the first page
     * @param limit most statements
     * @param regions codes to read; empty reads all
     */
    public List<StatementInForce> newestStatements(Cut cut, Place after, int limit, Collection<String> regions) {
        Place from = after == null ? Place.BEFORE_ALL : after;
        return database.list("""
                select said.* from cube_statement said
                where %s and (effective_on < ? or (effective_on = ? and (region_code, id) > (?, ?)))
                  and (? or region_code = any(?))
                order by effective_on desc, region_code, id limit ?""".formatted(IN_FORCE), CellStore::statement,
                cut.generation(), cut.through(), cut.through(), from.effectiveOn(), from.effectiveOn(), from.region(),
                from.id(), regions.isEmpty(), regions, limit);
    }

    /** A place in the order of {@link #newestStatements}. */
    public record Place(LocalDate effectiveOn, String region, UUID id) {

        static final Place BEFORE_ALL = new Place(LocalDate.of(9999, 12, 31), "", new UUID(0, 0));
    }
}
