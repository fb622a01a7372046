package id.cakupan.enrollment.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.feed.FeedPage.Entry;
import id.cakupan.enrollment.feed.FeedPage.Movement;
import id.cakupan.enrollment.feed.FeedPage.Statement;
import id.cakupan.kit.Refusal;
import io.agroal.api.AgroalDataSource;

/** Reads pages of the feed. Head and entries come from one statement, so from one snapshot. */
@ApplicationScoped
class FeedReader {

    private static final String PAGE = """
            select h.feed_id, h.position as head, h.through,
                case when ? = 0 then decode(repeat('00', 16), 'hex') else at.chain end as chain_at, at.known_at as known_at_cursor,
                f.position, f.known_at, f.chain, f.movement_id, m.id as found_movement, s.id as found_statement, m.change_id, m.effective_on, m.region_code, m.segment,
                m.status, m.reason, m.cause, m.channel_code, m.participants, f.statement_id,
                s.effective_on as stated_on, s.region_code as stated_region, s.kind, s.grain, s.provenance,
                s.breakdown_provenance, s.source, s.note, s.month_only, s.replaces
            from feed_head h
            left join movement_feed at on at.position = ?
            left join lateral (select * from movement_feed where position > ? order by position limit ?) f on true
            left join membership_movement m on m.id = f.movement_id
            left join membership_statement s on s.id = f.statement_id
            order by f.position
            """;

    private final AgroalDataSource database;

    FeedReader(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @param limit entries at most, from 1
     * @throws Refusal 409 {@code feed-diverged} when the cursor stands in another feed or in a future that is no more
     */
    FeedPage read(Optional<Cursor> after, int limit) {
        long position = after.map(Cursor::position).orElse(0L);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, position);
            statement.setLong(2, position);
            statement.setLong(3, position);
            statement.setInt(4, limit + 1); // one more, to know whether the feed goes on
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                UUID feedId = rows.getObject("feed_id", UUID.class);
                after.ifPresent(cursor -> refuseDiverged(cursor, feedId, bytes(rows, "chain_at")));
                return page(rows, feedId, position, limit);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be read.", e);
        }
    }

    private static void refuseDiverged(Cursor cursor, UUID feedId, byte[] chain) {
        if (!cursor.feedId().equals(feedId) || !Arrays.equals(cursor.chain(), chain)) {
            throw new Refusal(409, "feed-diverged",
                    "This cursor does not belong to the feed as it is now: it was restored to an earlier point or replaced. "
                            + "Rebuild from the start.");
        }
    }

    private static FeedPage page(ResultSet rows, UUID feedId, long after, int limit) throws SQLException {
        long position = after;
        byte[] chain = rows.getBytes("chain_at");
        Instant knownAt = instant(rows, "known_at_cursor");
        Instant through = instant(rows, "through");
        List<Entry> entries = new ArrayList<>();
        do {
            if (rows.getObject("position") == null) {
                break;
            }
            if (entries.size() == limit) {
                through = instant(rows, "known_at").minus(1, ChronoUnit.MICROS);
                break;
            }
            Entry entry = entry(rows);
            entries.add(entry);
            position = entry.position();
            knownAt = entry.knownAt();
            chain = rows.getBytes("chain");
        } while (rows.next());
        return new FeedPage(entries, new Cursor(feedId, position, chain).encode(), position, knownAt, through);
    }

    private static Entry entry(ResultSet rows) throws SQLException {
        boolean movement = rows.getObject("movement_id") != null;
        if (rows.getObject(movement ? "found_movement" : "found_statement") == null) {
            throw new Refusal(500, "ledger-broken", "The entry at position %d has lost its row; restore it from a backup."
                    .formatted(rows.getLong("position")));
        }
        return new Entry(movement ? "movement" : "statement", rows.getLong("position"), instant(rows, "known_at"),
                movement ? movement(rows) : null, movement ? null : statement(rows));
    }

    private static Movement movement(ResultSet rows) throws SQLException {
        return new Movement(rows.getObject("change_id", UUID.class), rows.getObject("effective_on", LocalDate.class),
                rows.getString("region_code"), rows.getString("segment"), rows.getString("status"),
                rows.getString("reason"), rows.getString("cause"), rows.getString("channel_code"),
                rows.getLong("participants"));
    }

    private static Statement statement(ResultSet rows) throws SQLException {
        return new Statement(rows.getObject("statement_id", UUID.class), rows.getString("stated_region"),
                rows.getObject("stated_on", LocalDate.class), rows.getString("kind"), rows.getString("grain"),
                rows.getString("provenance"), rows.getString("breakdown_provenance"), rows.getString("source"),
                rows.getString("note"), rows.getBoolean("month_only"), rows.getObject("replaces", UUID.class));
    }

    private static byte[] bytes(ResultSet rows, String column) {
        try {
            return rows.getBytes(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
