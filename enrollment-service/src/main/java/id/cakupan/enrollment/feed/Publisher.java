package id.cakupan.enrollment.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Gives what is committed its place in the feed. Whatever marks it can see it publishes, in one round with one
 * {@code known_at}: a transaction that is still open is not there yet and holds nobody up, and no transaction is ever
 * split between two rounds. Must run in READ COMMITTED: the lock comes first, each look is fresh.
 */
@ApplicationScoped
class Publisher {

    private static final long LOCK = 0x6665_6564L;

    private static final String TAKE = """
            with taken as (delete from feed_pending returning seq, movement_id, statement_id)
            select taken.movement_id, taken.statement_id, coalesce(
                concat_ws('|', m.id, m.change_id, m.effective_on, m.region_code, m.segment, m.status, m.reason, m.cause,
                    m.channel_code, m.participants, m.corrects),
                '') || coalesce(
                concat_ws('|', s.id, s.region_code, s.effective_on, s.kind, s.grain, s.provenance,
                    s.breakdown_provenance, s.source, s.note, s.month_only, s.replaces),
                '') as content
            from taken
            left join membership_movement m on m.id = taken.movement_id
            left join membership_statement s on s.id = taken.statement_id
            order by taken.seq
            """;

    private static final String APPEND = """
            insert into movement_feed (position, known_at, chain, movement_id, statement_id)
            select position, ?, chain, movement_id, statement_id
            from unnest(?::bigint[], ?::bytea[], ?::bigint[], ?::uuid[])
                as row(position, chain, movement_id, statement_id)
            """;

    private final AgroalDataSource database;
    private final FeedConfig config;
    private final Counter published;

    Publisher(AgroalDataSource database, FeedConfig config, MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.published = Counter.builder("cakupan_movements_published").description("Entries put into the feed")
                .register(metrics);
    }

    private record Head(long position, byte[] chain, Instant next) {
    }

    private record Entry(long position, byte[] chain, Long movementId, Object statementId) {
    }

    /**
     * One round.
     *
     * @return how many entries it published; 0 also when another replica is at work
     */
    @Transactional
    int publish() {
        try (Connection connection = database.getConnection()) {
            if (!lock(connection)) {
                return 0;
            }
            if (nothingPending(connection)) {
                renewThrough(connection);
                return 0;
            }
            Head head = head(connection);
            Chain chain = new Chain(head.chain());
            List<Entry> entries = take(connection, head, chain);
            append(connection, head, entries);
            moveHead(connection, head.position() + entries.size(), chain.value(), head.next());
            published.increment(entries.size());
            return entries.size();
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be published.", e);
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static boolean nothingPending(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select not exists (select from feed_pending)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void renewThrough(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                update feed_head set through = clock_timestamp()
                where through < clock_timestamp() - ? * interval '1 millisecond'""")) {
            statement.setLong(1, config.renewThroughEvery().toMillis());
            statement.executeUpdate();
        }
    }

    private static Head head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                select position, chain, greatest(clock_timestamp(), through + interval '1 microsecond') from feed_head""")) {
            row.next();
            return new Head(row.getLong(1), row.getBytes(2), row.getObject(3, OffsetDateTime.class).toInstant());
        }
    }

    private static List<Entry> take(Connection connection, Head head, Chain chain) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(TAKE)) {
            while (rows.next()) {
                long position = head.position() + entries.size() + 1;
                entries.add(new Entry(position, chain.add(position, head.next(), rows.getString("content")),
                        rows.getObject("movement_id", Long.class), rows.getObject("statement_id")));
            }
        }
        return entries;
    }

    private static void append(Connection connection, Head head, List<Entry> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setObject(1, head.next().atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("bigint", entries.stream().map(Entry::position).toArray()));
            statement.setArray(3, connection.createArrayOf("bytea", entries.stream().map(Entry::chain).toArray(byte[][]::new)));
            statement.setArray(4, connection.createArrayOf("bigint", entries.stream().map(Entry::movementId).toArray()));
            statement.setArray(5, connection.createArrayOf("uuid", entries.stream().map(Entry::statementId).toArray()));
            statement.executeUpdate();
        }
    }

    private static void moveHead(Connection connection, long position, byte[] chain, Instant knownAt) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("update feed_head set position = ?, chain = ?, known_at = ?, through = ?")) {
            statement.setLong(1, position);
            statement.setBytes(2, chain);
            statement.setObject(3, knownAt.atOffset(ZoneOffset.UTC));
            statement.setObject(4, knownAt.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
