package id.cakupan.enrollment.balance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/** What tests ask the ledger, with the rights of the application. */
@ApplicationScoped
class LedgerView {

    private final AgroalDataSource database;

    LedgerView(AgroalDataSource database) {
        this.database = database;
    }

    /** Registered at the end of a day in an area, everything below it included. */
    long registered(String area, String date) {
        return sum("", area, date);
    }

    long inStatus(String status, String area, String date) {
        return sum(" and status = '" + status + "'", area, date);
    }

    /** The rows of an area itself, such as {@code 2023-09-01 UNSPECIFIED/UNSPECIFIED/UNSPECIFIED BALANCE 817221}. */
    List<String> rows(String area) {
        return texts("""
                select concat(effective_on, ' ', segment, '/', status, '/', reason, ' ', cause, ' ', participants)
                from membership_movement where region_code = ? order by id""", area);
    }

    /** The movements that the area's movements name as corrected, null where none. */
    List<String> corrected(String area) {
        return texts("""
                select (select concat(effective_on, ' ', participants) from membership_movement old where old.id = row.corrects)
                from membership_movement row where region_code = ? order by id""", area);
    }

    List<String> statements(String area) {
        return texts("""
                select concat_ws(' ', effective_on, kind, grain, provenance,
                    case when month_only then 'month' end, case when replaces is not null then 'replaces' end)
                from membership_statement where region_code = ? order by recorded_at, kind""", area);
    }

    /** Cells against the ledger's rows of settling: areas of these provinces where they differ. */
    List<String> cellsThatDiffer(String provinces) {
        return texts("""
                select region_code from (
                    select region_code, segment, status, reason, cause, effective_on, participants from balance_cell
                    union all
                    select region_code, segment, status, reason, cause, effective_on, -participants from membership_movement
                    where cause in ('BALANCE', 'ALLOCATED')) rows
                where left(region_code, 1) = any(string_to_array(?, ','))
                group by region_code, segment, status, reason, cause, effective_on having sum(participants) <> 0""", provinces);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long sum(String condition, String area, String date) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement("""
                select coalesce(sum(participants), 0) from membership_movement
                where (region_code = ? or region_code like ? || '.%') and effective_on <= ?""" + condition)) {
            statement.setString(1, area);
            statement.setString(2, area);
            statement.setObject(3, LocalDate.parse(date));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> texts(String sql, String parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
