package id.cakupan.enrollment.ledger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

/**
 * The only way into the movement ledger. Always inside the transaction of the change itself, and leaving a pending mark
 * for the publisher there: what commits is published, what rolls back never was.
 */
@ApplicationScoped
public class Ledger {

    private static final String APPEND = """
            with wanted as (
                select * from unnest(?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::bigint[], ?::bigint[]) with ordinality
                as row(effective_on, region_code, segment, status, reason, cause, channel_code, participants, corrects, ord)
            ), written as (
                insert into membership_movement (change_id, effective_on, region_code, segment, status, reason, cause,
                    channel_code, participants, corrects)
                select ?, effective_on, region_code, segment, status, reason, cause, channel_code, participants, corrects
                from wanted order by ord
                returning id
            )
            insert into feed_pending (movement_id) select id from written order by id returning movement_id
            """;

    private static final String STATE = """
            with written as (
                insert into membership_statement (id, region_code, effective_on, kind, grain, provenance,
                    breakdown_provenance, source, note, month_only, replaces)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id
            )
            insert into feed_pending (statement_id) select id from written
            """;

    private static final String STATE_ALL = """
            with wanted as (
                select * from unnest(?::uuid[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::boolean[], ?::uuid[]) with ordinality
                as row(id, region_code, effective_on, kind, grain, provenance, breakdown_provenance, source, note,
                    month_only, replaces, ord)
            ), written as (
                insert into membership_statement (id, region_code, effective_on, kind, grain, provenance,
                    breakdown_provenance, source, note, month_only, replaces)
                select id, region_code, effective_on, kind, grain, provenance, breakdown_provenance, source, note,
                    month_only, replaces
                from wanted order by ord
                returning id
            )
            insert into feed_pending (statement_id) select id from written join wanted using (id) order by ord
            """;

    private final AgroalDataSource database;

    Ledger(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Writes the movements of one change.
     *
     * @return the ids, in the order of the movements
     */
    @Transactional(MANDATORY)
    public List<Long> append(List<Movement> movements) {
        if (movements.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPEND)) {
            Columns<Movement> columns = new Columns<>(connection, movements);
            statement.setArray(1, columns.of("date", row -> Date.valueOf(row.effectiveOn())));
            statement.setArray(2, columns.of("text", row -> row.count().regionCode()));
            statement.setArray(3, columns.of("text", row -> row.count().segment().name()));
            statement.setArray(4, columns.of("text", row -> row.count().status().name()));
            statement.setArray(5, columns.of("text", row -> row.count().reason().name()));
            statement.setArray(6, columns.of("text", row -> row.cause().name()));
            statement.setArray(7, columns.of("text", Movement::channelCode));
            statement.setArray(8, columns.of("bigint", Movement::participants));
            statement.setArray(9, columns.of("bigint", Movement::corrects));
            statement.setObject(10, UUID.randomUUID());
            return ids(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The movements could not be written.", e);
        }
    }

    /** Writes a statement, also when no count changes with it. */
    @Transactional(MANDATORY)
    public void state(Statement stated) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STATE)) {
            statement.setObject(1, stated.id());
            statement.setString(2, stated.regionCode());
            statement.setObject(3, stated.effectiveOn());
            statement.setString(4, stated.kind().name());
            statement.setString(5, nameOf(stated.grain()));
            statement.setString(6, stated.provenance().name());
            statement.setString(7, nameOf(stated.breakdownProvenance()));
            statement.setString(8, stated.source());
            statement.setString(9, stated.note());
            statement.setBoolean(10, stated.monthOnly());
            statement.setObject(11, stated.replaces());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The statement could not be written.", e);
        }
    }

    /** Writes statements in their order, as {@link #state} does one. */
    @Transactional(MANDATORY)
    public void stateAll(List<Statement> stated) {
        if (stated.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STATE_ALL)) {
            Columns<Statement> columns = new Columns<>(connection, stated);
            statement.setArray(1, columns.of("uuid", Statement::id));
            statement.setArray(2, columns.of("text", Statement::regionCode));
            statement.setArray(3, columns.of("date", row -> Date.valueOf(row.effectiveOn())));
            statement.setArray(4, columns.of("text", row -> row.kind().name()));
            statement.setArray(5, columns.of("text", row -> nameOf(row.grain())));
            statement.setArray(6, columns.of("text", row -> row.provenance().name()));
            statement.setArray(7, columns.of("text", row -> nameOf(row.breakdownProvenance())));
            statement.setArray(8, columns.of("text", Statement::source));
            statement.setArray(9, columns.of("text", Statement::note));
            statement.setArray(10, columns.of("boolean", Statement::monthOnly));
            statement.setArray(11, columns.of("uuid", Statement::replaces));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The statements could not be written.", e);
        }
    }

    private static List<Long> ids(PreparedStatement statement) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static String nameOf(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private record Columns<T>(Connection connection, List<T> rows) {
        Array of(String type, Function<T, Object> value) throws SQLException {
            return connection.createArrayOf(type, rows.stream().map(value).toArray());
        }
    }
}
