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
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/**
 * Gives what is committed its place in the feed. Whatever marks it can see it publishes, in one round with one
 * {@code known_at}: a transaction that is still open is not there yet and holds nobody up, and no transaction is ever
 * split between two rounds. Must run in READ COMMITTED: the lock comes first, each look is fresh.
 */
@ApplicationScoped
class Publisher {

    private static final long LOCK = 0x6665_6564L;

    private static final int CHUNK = 10_000;
    private static final int MANY_SECONDS = 3600; // a load of millions is one round

    // offset 0: each row is looked up by its key, also where the planner believes that many more wait than there are
    private static final String TAKE = """
            with first as (
                select seq from feed_pending order by seq limit %d
            ), taken as (
                delete from feed_pending where seq in (select seq from first) returning seq, movement_id, statement_id
            )
            select taken.movement_id, taken.statement_id, coalesce(m.content, '') || coalesce(s.content, '') as content
            from taken
            left join lateral (
                select concat_ws('|', id, change_id, effective_on, region_code, segment, status, reason, cause, channel_code,
                    participants, corrects) as content
                from membership_movement where id = taken.movement_id offset 0
            ) m on true
            left join lateral (
                select concat_ws('|', id, region_code, effective_on, kind, grain, provenance, breakdown_provenance, source,
                    note, month_only, replaces) as content
                from membership_statement where id = taken.statement_id offset 0
            ) s on true
            order by taken.seq
            """.formatted(CHUNK);

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
    @TransactionConfiguration(timeout = MANY_SECONDS)
    int publish() {
        try (Connection connection = database.getConnection()) {
            if (!lock(connection)) {
                return 0;
            }
            if (nothingPending(connection)) {
                renewThrough(connection);
                return 0;
            }
            return publishAll(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be published.", e);
        }
    }

    // In chunks, which share known_at: one that is full may have cut a transaction in two, so there is another.
    private int publishAll(Connection connection) throws SQLException {
        Head head = head(connection);
        Chain chain = new Chain(head.chain());
        long position = head.position();
        List<Entry> entries;
        do {
            entries = take(connection, position, head.next(), chain);
            append(connection, head.next(), entries);
            position += entries.size();
        } while (entries.size() == CHUNK);
        moveHead(connection, position, chain.value(), head.next());
        int all = (int) (position - head.position());
        published.increment(all);
        return all;
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

    private static List<Entry> take(Connection connection, long after, Instant knownAt, Chain chain) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(TAKE)) {
            while (rows.next()) {
                long position = after + entries.size() + 1;
                entries.add(new Entry(position, chain.add(position, knownAt, rows.getString("content")),
                        rows.getObject("movement_id", Long.class), rows.getObject("statement_id")));
            }
        }
        return entries;
    }

    private static void append(Connection connection, Instant knownAt, List<Entry> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setObject(1, knownAt.atOffset(ZoneOffset.UTC));
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
