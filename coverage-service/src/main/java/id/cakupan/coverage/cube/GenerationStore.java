package id.cakupan.coverage.cube;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.register.FeedPage;
import id.cakupan.coverage.revision.Watermark;
import id.cakupan.kit.sql.Database;

@ApplicationScoped
class GenerationStore implements Watermark {

    private final Database database;

    GenerationStore(Database database) {
        this.database = database;
    }

    FeedState state() {
        return read();
    }

    /**
     * The generation that serves.
     *
     * @param diverged see {@link FeedState}
     * @param revision the newest of this service's own data
     */
    record Serving(Generation live, boolean diverged, long revision) {
    }

    Serving serving() {
        return database.list("select * from moment",
                row -> new Serving(generation(row), row.getBoolean("diverged"), row.getLong("revision"))).get(0);
    }

    /**
     * The state and how far both generations are, kept from changing until the transaction ends. Who waits with a page finds
     * its generation as this transaction leaves it.
     */
    FeedState lockedState() {
        database.execute("select id from cube_state for update");
        database.execute("""
                select g.generation from feed_generation g
                where exists (select 1 from cube_state s where g.generation in (s.live, s.building))
                order by g.generation for update""");
        return read();
    }

    /** Locks in the order of {@link #lockedState}, so that nobody waits in a circle. */
    @Override
    public Optional<Instant> hold() {
        database.execute("select id from cube_state for share");
        return Optional.ofNullable(database.list("""
                select g.through from cube_state s join feed_generation g on g.generation = s.live for share of g""",
                row -> Database.instant(row, "through")).get(0));
    }

    /** Moves a generation on if it still stands where the page begins and the page goes on from there. */
    boolean advance(long generation, String cursor, FeedPage page, Instant headReadAt) {
        boolean empty = page.entries().isEmpty();
        Instant firstKnown = empty ? null : page.entries().get(0).knownAt();
        Long firstPosition = empty ? null : page.entries().get(0).position();
        return 1 == database.update("""
                update feed_generation
                set cursor = ?, position = ?, known_at = coalesce(?::timestamptz, known_at),
                    through = greatest(through, ?::timestamptz), head_read_at = coalesce(?::timestamptz, head_read_at)
                where generation = ? and cursor is not distinct from ? and not retired
                  and (?::timestamptz is null or through is null or ?::timestamptz > through)
                  and coalesce(?::bigint > position, true)""", page.next(), page.position(), page.knownAt(), page.through(),
                headReadAt, generation, cursor, firstKnown, firstKnown, firstPosition);
    }

    boolean standsAt(long generation, String cursor) {
        return database.first("""
                select 1 from feed_generation where generation = ? and cursor is not distinct from ? and not retired""",
                row -> row.getInt(1), generation, cursor).isPresent();
    }

    long create() {
        return database.first("insert into feed_generation default values returning generation", row -> row.getLong(1))
                .orElseThrow();
    }

    void build(Long generation) {
        database.update("update cube_state set building = ?::bigint", generation);
    }

    void diverged() {
        database.update("update cube_state set diverged = true");
    }

    void serve(long generation) {
        database.update("update cube_state set live = ?, building = null, diverged = false", generation);
    }

    void retire(long generation) {
        database.update("update feed_generation set retired = true where generation = ?", generation);
    }

    void vouch(long generation, Instant through) {
        database.update("update feed_generation set through = greatest(through, ?::timestamptz) where generation = ?", through,
                generation);
    }

    List<Long> retired() {
        return database.list("select generation from feed_generation where retired order by generation",
                row -> row.getLong(1));
    }

    void delete(long generation) {
        database.update("delete from feed_generation where generation = ? and retired", generation);
    }

    private FeedState read() {
        List<State> rows = database.list("""
                select s.live, s.building, s.diverged, g.*
                from cube_state s join feed_generation g on g.generation in (s.live, s.building)""",
                row -> new State(row.getLong("live"), row.getObject("building", Long.class), row.getBoolean("diverged"),
                        generation(row)));
        State first = rows.get(0);
        return new FeedState(find(rows, first.live()), first.building() == null ? null : find(rows, first.building()),
                first.diverged());
    }

    private record State(long live, Long building, boolean diverged, Generation generation) {
    }

    private static Generation find(List<State> rows, long generation) {
        return rows.stream().map(State::generation).filter(found -> found.generation() == generation).findFirst()
                .orElseThrow();
    }

    private static Generation generation(ResultSet row) throws SQLException {
        return new Generation(row.getLong("generation"), row.getString("cursor"), row.getLong("position"),
                Database.instant(row, "known_at"), Database.instant(row, "through"), Database.instant(row, "head_read_at"));
    }
}
