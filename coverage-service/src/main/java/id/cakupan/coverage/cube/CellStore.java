package id.cakupan.coverage.cube;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.CellIndex.Cell;
import id.cakupan.coverage.cube.CubeReader.Place;
import id.cakupan.coverage.cube.StatementIndex.Said;
import id.cakupan.coverage.register.FeedEntry;
import id.cakupan.coverage.register.Movement;
import id.cakupan.coverage.register.Statement;
import id.cakupan.coverage.register.Totals.Count;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

@ApplicationScoped
class CellStore {

    private static final int DELETED_AT_ONCE = 10_000;
    private static final List<String> TABLES = List.of("cube_cell", "cube_statement");

    private static final String IN_FORCE = """
            generation = ? and known_at <= ? and kind in ('BALANCE', 'COMPLETE_SINCE')
              and not exists (select 1 from cube_statement later
                              where later.generation = said.generation and later.replaces = said.id
                                and later.known_at <= ?)""";

    /** Does something with participants of an area. */
    interface Sums {
        void take(String region, int kind, long participants);
    }

    private record Key(String region, LocalDate effectiveOn, Instant knownAt, String segment, String status, String reason,
            String cause, String channel) {

        static Key of(FeedEntry entry) {
            Movement moved = entry.movement();
            return new Key(moved.regionCode(), moved.effectiveOn(), entry.knownAt(), moved.segment(), moved.status(),
                    moved.reason(), moved.cause(), moved.channelCode());
        }

        Object[] row(long generation, long participants, long position) {
            return new Object[] { generation, region, effectiveOn, knownAt, segment, status, reason, cause, channel,
                    participants, position };
        }
    }

    private final Database database;

    CellStore(Database database) {
        this.database = database;
    }

    /** Adds the entries of a page to a generation. */
    void add(long generation, List<FeedEntry> entries) {
        Map<Instant, Long> positions = new HashMap<>();
        entries.forEach(entry -> positions.merge(entry.knownAt(), entry.position(), Math::max));
        addCells(generation, entries, positions);
        addStatements(generation, entries, positions);
    }

    private void addCells(long generation, List<FeedEntry> entries, Map<Instant, Long> positions) {
        Map<Key, Long> sums = new LinkedHashMap<>();
        for (FeedEntry entry : entries) {
            if (entry.movement() != null) {
                sums.merge(Key.of(entry), entry.movement().participants(), Math::addExact);
            }
        }
        List<Object[]> rows = new ArrayList<>(sums.size());
        sums.forEach((key, participants) -> rows.add(key.row(generation, participants, positions.get(key.knownAt()))));
        database.copy("""
                cube_cell (generation, region_code, effective_on, known_at, segment, status, reason, cause, channel_code,
                    participants, position)""", rows);
    }

    private void addStatements(long generation, List<FeedEntry> entries, Map<Instant, Long> positions) {
        List<Object[]> rows = new ArrayList<>();
        for (FeedEntry entry : entries) {
            Statement said = entry.statement();
            if (said != null) {
                rows.add(new Object[] { generation, said.id(), entry.knownAt(), said.regionCode(), said.effectiveOn(),
                        said.kind(), said.provenance(), said.breakdownProvenance(), said.source(), said.note(),
                        said.monthOnly(), said.replaces(), positions.get(entry.knownAt()) });
            }
        }
        database.batch("""
                insert into cube_statement (generation, id, known_at, region_code, effective_on, kind, provenance,
                    breakdown_provenance, source, note, month_only, replaces, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /**
     * The last position of the feed that was known at an instant; 0 where there is none.
     *
     * @throws Refusal 503 where the generation is being removed
     */
    long position(long generation, Instant knownAt) {
        return database.first("""
                select greatest(
                    (select position from cube_cell where generation = ? and known_at <= ?
                     order by known_at desc, position desc limit 1),
                    (select position from cube_statement where generation = ? and known_at <= ?
                     order by known_at desc, position desc limit 1), 0)
                from feed_generation where generation = ? and not retired""",
                row -> row.getLong(1), generation, knownAt, generation, knownAt, generation)
                .orElseThrow(GenerationMemory::busy);
    }

    /** All sums of a generation that were known at an instant and are not zero. */
    List<Count> sums(long generation, Instant knownAt) {
        return database.list("""
                select region_code, segment, status, reason, sum(participants)::bigint as participants
                from cube_cell where generation = ? and known_at <= ?
                group by region_code, segment, status, reason having sum(participants) <> 0""",
                row -> new Count(row.getString("region_code"), row.getString("segment"), row.getString("status"),
                        row.getString("reason"), row.getLong("participants")),
                generation, knownAt);
    }

    /** Cells that became known after an instant and at or before another, in that order, also those that are not counted. */
    @Transactional
    void between(long generation, Instant after, Instant until, Consumer<Cell> taker) {
        Map<String, Combination> combinations = new HashMap<>();
        // microseconds are exact as a double until the year 2106, and many times faster than as a numeric
        database.each("""
                select region_code, effective_on - date '1970-01-01' as effective_on,
                    concat_ws(chr(31), segment, status, reason, cause) as combination, participants,
                    (date_part('epoch', known_at) * 1000000)::bigint as known_at, position
                from cube_cell
                where generation = ? and known_at > ? and known_at <= ?
                order by cube_cell.known_at, position""",
                row -> taker.accept(new Cell(row.getString(1), row.getInt(2), row.getLong(5), row.getLong(6),
                        combinations.computeIfAbsent(row.getString(3), Combination::of), row.getLong(4))),
                generation, after, until);
    }

    /** Sums by area and kind of what became known after an instant and at or before another. */
    void sumsBetween(long generation, Instant after, Instant until, Sums taker) {
        database.each("""
                select region_code, status, sum(participants)::bigint as participants
                from cube_cell
                where generation = ? and known_at > ? and known_at <= ?
                group by region_code, status""", row -> take(row, taker), generation, after, until);
        expectKept(generation);
    }

    private static void take(ResultSet row, Sums taker) throws SQLException {
        int kind = Participants.kind(row.getString("status"));
        if (kind >= 0) {
            taker.take(row.getString("region_code"), kind, row.getLong("participants"));
        }
    }

    /** Sums by area and kind of what takes effect by the end of a day. */
    Map<String, long[]> sums(Cut cut, LocalDate day, Collection<String> regions) {
        Map<String, long[]> found = new HashMap<>();
        database.each("""
                select region_code, status, sum(participants)::bigint as participants
                from cube_cell
                where generation = ? and known_at <= ? and effective_on <= ? and region_code = any(?)
                group by region_code, status""", row -> take(row, (region, kind, participants) -> found
                .computeIfAbsent(region, code -> new long[Columns.KINDS])[kind] += participants),
                cut.generation(), cut.through(), day, regions);
        expectKept(cut.generation());
        return found;
    }

    /** On which days after one, and before that of a cut, something became known of some areas; by distance from the first. */
    BitSet knownDays(Cut cut, LocalDate after, Collection<String> regions) {
        BitSet days = new BitSet();
        database.each("""
                select (known_at at time zone 'Asia/Jakarta')::date - ?::date as day, status
                from cube_cell where generation = ? and (? or region_code = any(?))
                  and (known_at at time zone 'Asia/Jakarta')::date > ?
                  and (known_at at time zone 'Asia/Jakarta')::date < (?::timestamptz at time zone 'Asia/Jakarta')::date
                group by 1, region_code, effective_on, segment, status, reason, cause having sum(participants) <> 0""", row -> {
            if (Participants.kind(row.getString("status")) >= 0) {
                days.set(row.getInt("day"));
            }
        }, after, cut.generation(), regions.isEmpty(), regions, after, cut.through());
        expectKept(cut.generation());
        return days;
    }

    /**
     * Sums by area and combination of what takes effect after a day and by another and is counted.
     *
     * @param regions codes to read; empty reads all
     */
    Map<String, Map<Combination, Long>> moved(Cut cut, LocalDate after, LocalDate until, Collection<String> regions) {
        Map<String, Map<Combination, Long>> found = new HashMap<>();
        database.each(
                """
                        select region_code, segment, status, reason, cause, sum(participants)::bigint as participants
                        from cube_cell
                        where generation = ? and known_at <= ? and effective_on > ? and effective_on <= ? and (? or region_code = any(?))
                        group by region_code, segment, status, reason, cause having sum(participants) <> 0""",
                row -> {
                    Combination combination = new Combination(row.getString("segment"), row.getString("status"),
                            row.getString("reason"), row.getString("cause"));
                    if (combination.kind() >= 0) {
                        found.computeIfAbsent(row.getString("region_code"), code -> new HashMap<>()).put(combination,
                                row.getLong("participants"));
                    }
                }, cut.generation(), cut.through(), after, until, regions.isEmpty(), regions);
        expectKept(cut.generation());
        return found;
    }

    /**
     * For who has just read a generation: that its rows were not being removed meanwhile.
     *
     * @throws Refusal 503
     */
    void expectKept(long generation) {
        if (database.first("select 1 from feed_generation where generation = ? and not retired", row -> row.getInt(1),
                generation).isEmpty()) {
            throw GenerationMemory.busy();
        }
    }

    /** Statements that became known after an instant and at or before another, in that order. */
    void statementsBetween(long generation, Instant after, Instant until, Consumer<Said> taker) {
        database.each("""
                select * from cube_statement where generation = ? and known_at > ? and known_at <= ?
                order by known_at, position""",
                row -> taker.accept(new Said(statement(row), Database.instant(row, "known_at"),
                        row.getLong("position"), row.getObject("replaces", UUID.class))),
                generation, after, until);
    }

    /**
     * Statements in force, the newest day first, then by code.
     *
     * @param from the last one of the page before
     * @param regions codes to read; empty reads all
     */
    List<StatementInForce> newestStatements(Cut cut, Place from, int limit, Collection<String> regions) {
        return database.list("""
                select said.* from cube_statement said
                where %s and (effective_on < ? or (effective_on = ? and (region_code, id) > (?, ?)))
                  and (? or region_code = any(?))
                order by effective_on desc, region_code, id limit ?""".formatted(IN_FORCE), CellStore::statement,
                cut.generation(), cut.through(), cut.through(), from.effectiveOn(), from.effectiveOn(), from.region(),
                from.id(), regions.isEmpty(), regions, limit);
    }

    private static StatementInForce statement(ResultSet row) throws SQLException {
        String breakdown = row.getString("breakdown_provenance");
        return new StatementInForce(row.getObject("id", UUID.class), row.getString("kind"), row.getString("region_code"),
                Database.day(row, "effective_on"), Provenance.valueOf(row.getString("provenance")),
                breakdown == null ? null : Provenance.valueOf(breakdown), row.getString("source"), row.getString("note"),
                row.getBoolean("month_only"));
    }

    /** Deletes some rows of a generation; false when none are left. */
    boolean deleteSome(long generation) {
        int deleted = 0;
        for (String table : TABLES) {
            deleted += database.update("""
                    delete from %1$s where ctid = any(array(select ctid from %1$s where generation = ? limit %2$d))"""
                    .formatted(table, DELETED_AT_ONCE), generation);
        }
        return deleted > 0;
    }
}
