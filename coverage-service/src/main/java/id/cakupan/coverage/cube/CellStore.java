package id.cakupan.coverage.cube;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.CellIndex.Cell;
import id.cakupan.coverage.cube.StatementIndex.Said;
import id.cakupan.coverage.register.FeedEntry;
import id.cakupan.coverage.register.Movement;
import id.cakupan.coverage.register.Statement;
import id.cakupan.coverage.register.Totals.Count;
import id.cakupan.kit.sql.Database;

@ApplicationScoped
class CellStore {

    private static final int DELETED_AT_ONCE = 10_000;
    private static final List<String> TABLES = List.of("cube_cell", "cube_statement", "feed_mark");

    private record Key(String region, LocalDate effectiveOn, Instant knownAt, String segment, String status, String reason,
            String cause, String channel) {

        static Key of(FeedEntry entry) {
            Movement moved = entry.movement();
            return new Key(moved.regionCode(), moved.effectiveOn(), entry.knownAt(), moved.segment(), moved.status(),
                    moved.reason(), moved.cause(), moved.channelCode());
        }

        Object[] row(long generation, long participants) {
            return new Object[] { generation, region, effectiveOn, knownAt, segment, status, reason, cause, channel,
                    participants };
        }
    }

    private final Database database;

    CellStore(Database database) {
        this.database = database;
    }

    /** Adds the entries of a page to a generation. */
    void add(long generation, List<FeedEntry> entries) {
        addCells(generation, entries);
        addStatements(generation, entries);
        addMarks(generation, entries);
    }

    private void addMarks(long generation, List<FeedEntry> entries) {
        Map<Instant, Long> marks = new TreeMap<>();
        entries.forEach(entry -> marks.merge(entry.knownAt(), entry.position(), Math::max));
        database.update("""
                insert into feed_mark (generation, known_at, position)
                select ?, known_at, position from unnest(?::timestamptz[], ?::bigint[]) as mark(known_at, position)
                on conflict (generation, known_at) do update set position = greatest(feed_mark.position, excluded.position)""",
                generation, marks.keySet().stream().map(Instant::toString).toList(), marks.values().toArray(Long[]::new));
    }

    private void addCells(long generation, List<FeedEntry> entries) {
        Map<Key, Long> sums = new HashMap<>();
        entries.stream().filter(entry -> entry.movement() != null)
                .forEach(entry -> sums.merge(Key.of(entry), entry.movement().participants(), Math::addExact));
        database.copy("""
                cube_cell (generation, region_code, effective_on, known_at, segment, status, reason, cause, channel_code,
                    participants)""",
                sums.entrySet().stream().map(cell -> cell.getKey().row(generation, cell.getValue())).toList());
    }

    private void addStatements(long generation, List<FeedEntry> entries) {
        List<Object[]> rows = new ArrayList<>();
        for (FeedEntry entry : entries) {
            Statement said = entry.statement();
            if (said != null) {
                rows.add(new Object[] { generation, said.id(), entry.knownAt(), said.regionCode(), said.effectiveOn(),
                        said.kind(), said.provenance(), said.breakdownProvenance(), said.source(), said.note(),
                        said.monthOnly(), said.replaces() });
            }
        }
        database.batch("""
                insert into cube_statement (generation, id, known_at, region_code, effective_on, kind, provenance,
                    breakdown_provenance, source, note, month_only, replaces)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
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

    /**
     * Cells that became known after an instant and at or before another, in that order.
     *
     * @param regions codes to read; empty reads all
     */
    void between(long generation, Instant after, Instant until, Collection<String> regions, Consumer<Cell> taker) {
        database.each("""
                select region_code, effective_on - date '1970-01-01' as effective_on, status, participants,
                       (extract(epoch from known_at) * 1000000)::bigint as known_at
                from cube_cell
                where generation = ? and known_at > ? and known_at <= ? %s
                order by known_at""".formatted(regions.isEmpty() ? "" : "and region_code = any(?)"), row -> {
            int kind = Participants.kind(row.getString("status"));
            if (kind >= 0) {
                taker.accept(new Cell(row.getString("region_code"), row.getInt("effective_on"),
                        instant(row.getLong("known_at")), kind, row.getLong("participants")));
            }
        }, arguments(regions, generation, after, until));
    }

    /** Sums of the same cells by area and kind, of those that take effect by a day. */
    void sumsBetween(long generation, Instant after, Instant until, LocalDate day, Collection<String> regions,
            SumTaker taker) {
        database.each("""
                select region_code, status, sum(participants)::bigint as participants
                from cube_cell
                where generation = ? and known_at > ? and known_at <= ? and effective_on <= ? %s
                group by region_code, status""".formatted(regions.isEmpty() ? "" : "and region_code = any(?)"), row -> {
            int kind = Participants.kind(row.getString("status"));
            if (kind >= 0) {
                taker.take(row.getString("region_code"), kind, row.getLong("participants"));
            }
        }, arguments(regions, generation, after, until, day));
    }

    /** Does something with a sum. */
    interface SumTaker {
        void take(String region, int kind, long participants);
    }

    private static Object[] arguments(Collection<String> regions, Object... others) {
        return (regions.isEmpty() ? Stream.of(others) : Stream.concat(Stream.of(others), Stream.of(regions))).toArray();
    }

    /** Statements that became known likewise. */
    void statementsBetween(long generation, Instant after, Instant until, Collection<String> regions, Consumer<Said> taker) {
        database.each("""
                select * from cube_statement where generation = ? and known_at > ? and known_at <= ? %s
                order by known_at""".formatted(regions.isEmpty() ? "" : "and region_code = any(?)"),
                row -> taker.accept(new Said(statement(row), Database.instant(row, "known_at"),
                        row.getObject("replaces", UUID.class))),
                arguments(regions, generation, after, until));
    }

    static StatementInForce statement(ResultSet row) throws SQLException {
        String breakdown = row.getString("breakdown_provenance");
        return new StatementInForce(row.getObject("id", UUID.class), row.getString("kind"), row.getString("region_code"),
                Database.day(row, "effective_on"), Provenance.valueOf(row.getString("provenance")),
                breakdown == null ? null : Provenance.valueOf(breakdown), row.getString("source"), row.getString("note"),
                row.getBoolean("month_only"));
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
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
