package id.cakupan.enrollment.drift;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.drift.Drift.Difference;
import id.cakupan.enrollment.drift.Totals.Line;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.kit.Refusal;
import io.agroal.api.AgroalDataSource;

/**
 * The register counted without its ledger: every participant and every balance cell. Each answer comes from one
 * snapshot.
 */
@ApplicationScoped
class RegisterCounts {

    private static final String SNAPSHOT = "set transaction isolation level repeatable read read only";

    private static final String PEOPLE_AND_BALANCES = """
            select region_code, segment, status, reason, count(*) as participants
            from participant where status is not null group by 1, 2, 3, 4
            union all
            select region_code, segment, status, reason, sum(participants)
            from balance_cell group by 1, 2, 3, 4
            """;

    private static final String TOTALS = """
            select region_code, segment, status, reason, sum(participants) as participants from (
            %s
            union all
            select m.region_code, m.segment, m.status, m.reason, -sum(m.participants)
            from feed_pending p join membership_movement m on m.id = p.movement_id group by 1, 2, 3, 4
            ) counted
            group by 1, 2, 3, 4 having sum(participants) <> 0 order by 1, 2, 3, 4
            """.formatted(PEOPLE_AND_BALANCES);

    private static final String DIFFERENCES = """
            select region_code, segment, status, reason, sum(register) as register, sum(ledger) as ledger from (
            select region_code, segment, status, reason, participants as register, 0 as ledger from (%s) counted
            union all
            select region_code, segment, status, reason, 0, sum(participants) from membership_movement group by 1, 2, 3, 4
            ) both_sides
            group by 1, 2, 3, 4 having sum(register) <> sum(ledger) order by 1, 2, 3, 4
            """.formatted(PEOPLE_AND_BALANCES);

    /** Who asks waits no longer. */
    private static final String LONGEST = "set local statement_timeout = '18s'";

    private static final String LEDGER = """
            select m.region_code, m.segment, m.status, m.reason, sum(m.participants) as participants
            from movement_feed f join membership_movement m on m.id = f.movement_id
            where f.position <= ? and m.effective_on <= ? and (?::text is null or m.region_code = ? or m.region_code like ?)
            group by 1, 2, 3, 4 having sum(m.participants) <> 0 order by 1, 2, 3, 4
            """;

    private final AgroalDataSource database;

    RegisterCounts(AgroalDataSource database) {
        this.database = database;
    }

    /** Counts as of the feed's head: what is committed but not yet published is taken off. */
    @Transactional
    Totals totals() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(SNAPSHOT);
            long position;
            Instant knownAt;
            try (ResultSet head = statement.executeQuery("select position, known_at from feed_head")) {
                head.next();
                position = head.getLong("position");
                OffsetDateTime time = head.getObject("known_at", OffsetDateTime.class);
                knownAt = time == null ? null : time.toInstant();
            }
            List<Line> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TOTALS)) {
                while (rows.next()) {
                    lines.add(Line.of(count(rows), rows.getLong("participants")));
                }
            }
            return new Totals(position, knownAt, lines);
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be counted.", e);
        }
    }

    /**
     * What the ledger comes to at the end of a day, as it was published up to a position, whatever was published since.
     *
     * @param under only areas of this code and inside it; null for all
     * @throws Refusal 409 {@code feed-behind} for a position that is not published yet
     */
    @Transactional
    Totals ledger(long position, LocalDate asOf, String under) {
        try (Connection connection = database.getConnection();
                PreparedStatement published = connection
                        .prepareStatement("select known_at from movement_feed where position = ?");
                PreparedStatement ledger = connection.prepareStatement(LEDGER);
                Statement limit = connection.createStatement()) {
            limit.execute(LONGEST);
            published.setLong(1, position);
            Instant knownAt = null;
            try (ResultSet row = published.executeQuery()) {
                if (row.next()) {
                    knownAt = row.getObject("known_at", OffsetDateTime.class).toInstant();
                } else if (position > 0) {
                    throw new Refusal(409, "feed-behind", "Position %d is not published.".formatted(position));
                }
            }
            ledger.setLong(1, position);
            ledger.setObject(2, asOf);
            ledger.setString(3, under);
            ledger.setString(4, under);
            ledger.setString(5, under + ".%");
            List<Line> lines = new ArrayList<>();
            try (ResultSet rows = ledger.executeQuery()) {
                while (rows.next()) {
                    lines.add(Line.of(count(rows), rows.getLong("participants")));
                }
            }
            return new Totals(position, knownAt, lines);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be summed.", e);
        }
    }

    /** Where the register and the sum of its ledger differ. */
    @Transactional
    Drift drift() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(SNAPSHOT);
            List<Difference> differences = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(DIFFERENCES)) {
                while (rows.next()) {
                    differences.add(Difference.of(count(rows), rows.getLong("register"), rows.getLong("ledger")));
                }
            }
            return new Drift(differences);
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be compared with its ledger.", e);
        }
    }

    private static Count count(ResultSet rows) throws SQLException {
        return new Count(rows.getString("region_code"), Segment.valueOf(rows.getString("segment")),
                Status.valueOf(rows.getString("status")), Reason.valueOf(rows.getString("reason")));
    }
}
