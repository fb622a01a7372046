package id.cakupan.kit.sql;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.PSQLException;

import io.agroal.api.AgroalDataSource;

/**
 * Set-based SQL on the connection of the transaction that runs, if one does; what a feature asks stands beside its repository.
 */
@ApplicationScoped
public class Database {

    /** Makes one value of one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A statement that the database did not carry out. */
    public static final class Refused extends IllegalStateException {

        private static final long serialVersionUID = 1L;
        private static final String LOCK_NOT_AVAILABLE = "55P03";
        private static final String FOREIGN_KEY_VIOLATION = "23503";

        private final SQLException cause;

        Refused(SQLException cause) {
            super("The database refused a statement, state " + cause.getSQLState(), cause);
            this.cause = cause;
        }

        /** Whether it waited for a lock longer than {@code lock_timeout}. */
        public boolean byLock() {
            return LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
        }

        /** Whether a row would refer to one that is not there. */
        public boolean byReference() {
            return FOREIGN_KEY_VIOLATION.equals(cause.getSQLState());
        }

        /** Whether a constraint with this name refused it. */
        public boolean byConstraint(String name) {
            return cause instanceof PSQLException refusal && refusal.getServerErrorMessage() != null
                    && name.equals(refusal.getServerErrorMessage().getConstraint());
        }
    }

    /** Does something with a row. */
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private static final int FETCHED_AT_ONCE = 1_000;

    private final AgroalDataSource dataSource;

    Database(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * All rows. Arguments are what JDBC takes, an {@code Instant}, an enum (its name), or a column of many rows: texts, and
     * what is written as text, as a collection or array, whole numbers as {@code Long[]}, bytes as {@code byte[][]}.
     *
     * @throws Refused with the state that the database gave
     */
    public <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        return run(sql, statement -> {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                return all(rows, row);
            }
        });
    }

    /**
     * Of two questions that travel together, divided by a semicolon: the rows of the second, which sees what was there when the
     * first was answered.
     *
     * @return empty where the first one's answer is no
     */
    public <T> Optional<List<T>> listIf(String sql, Row<T> row, Object... arguments) {
        return run(sql, statement -> {
            bind(statement, arguments);
            statement.execute();
            try (ResultSet answer = statement.getResultSet()) {
                if (!answer.next() || !answer.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            statement.getMoreResults();
            try (ResultSet rows = statement.getResultSet()) {
                return Optional.of(all(rows, row));
            }
        });
    }

    /** Takes row by row what may not fit into memory at once; within a transaction, else all rows are fetched first. */
    public void each(String sql, RowTaker taker, Object... arguments) {
        run(sql, statement -> {
            statement.setFetchSize(FETCHED_AT_ONCE);
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
            return null;
        });
    }

    /** The first row. */
    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    /** How many rows were changed. */
    public int update(String sql, Object... arguments) {
        return run(sql, statement -> {
            bind(statement, arguments);
            return statement.executeUpdate();
        });
    }

    /** Carries out a statement that answers nothing of interest. */
    public void execute(String sql, Object... arguments) {
        run(sql, statement -> {
            bind(statement, arguments);
            return statement.execute();
        });
    }

    /** Of statements that travel together, divided by semicolons: how many rows the second one changed. */
    public int updateBetween(String sql, Object... arguments) {
        return run(sql, statement -> {
            bind(statement, arguments);
            statement.execute();
            statement.getMoreResults();
            return statement.getUpdateCount();
        });
    }

    /** One statement for many rows of arguments, in their order. */
    public void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        run(sql, statement -> {
            for (Object[] arguments : rows) {
                bind(statement, arguments);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /**
     * Adds rows by COPY, the fastest way into a table.
     *
     * @param into table and columns, such as {@code cell (region, participants)}
     * @param rows of texts, {@code Long} for bigint, days, instants or nulls
     */
    public void copy(String into, Collection<Object[]> rows) {
        CopyRows copied = new CopyRows();
        rows.forEach(copied::add);
        ByteBuffer bytes = copied.end();
        try (Connection connection = dataSource.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy " + into + " from stdin (format binary)");
            copy.writeToCopy(bytes.array(), 0, bytes.limit());
            copy.endCopy();
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** An instant, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** A day, or null. */
    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <T> List<T> all(ResultSet rows, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
            found.add(row.read(rows));
        }
        return found;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, toJdbc(statement, arguments[i]));
        }
    }

    private static Object toJdbc(PreparedStatement statement, Object argument) throws SQLException {
        if (argument instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }
        if (argument instanceof Collection<?> texts) {
            return statement.getConnection().createArrayOf("varchar", texts.toArray());
        }
        if (argument instanceof Object[] column) {
            String type = column instanceof Long[] ? "bigint" : column instanceof byte[][] ? "bytea" : "text";
            return statement.getConnection().createArrayOf(type, column);
        }
        return argument instanceof Enum<?> constant ? constant.name() : argument;
    }
}
