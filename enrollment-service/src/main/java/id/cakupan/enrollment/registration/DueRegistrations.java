package id.cakupan.enrollment.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.due.Due;
import id.cakupan.kit.sql.Database;

/** Registrations whose day has come. */
@ApplicationScoped
class DueRegistrations {

    private static final String IS_LATE = """
            state in ('RECEIVED', 'INCOMPLETE', 'VERIFIED') and active_on is null and due_on < ? and va_issued_on < ?
                and (identity_due_at is null or state = 'VERIFIED')
                and greatest(identity_checked_at, identity_waived_at, '-infinity') < clock_timestamp() - ? * interval '1 day'
            """;

    private static final String LATE = """
            select id, due_on from registration where %s and (due_on, id) > (?, ?) order by due_on, id limit ?
            """.formatted(IS_LATE);

    private static final String STILL_LATE = "select exists (select from registration where %s and id = ?) as late"
            .formatted(IS_LATE);

    private static final String WAITING = """
            select id, active_on as due_on from registration
            where state = 'VERIFIED' and va_issued_on is null and active_on <= ? and (follows is not null) = ?
                and (active_on, id) > (?, ?)
            order by active_on, id limit ?
            """;

    private final Database database;

    DueRegistrations(Database database) {
        this.database = database;
    }

    /**
     * Open registrations that are late and whose account was issued before a day, the longest due first, after one; not those
     * about
     * which the civil registry is still to be asked, or answered less than some days ago.
     */
    List<Due> late(LocalDate today, LocalDate issuedBefore, int daysToVerify, Due after, int most) {
        return database.list(LATE, DueRegistrations::due, today, issuedBefore, daysToVerify, after.day(), after.id(),
                most);
    }

    /** Whether one is so still: an answer of the civil registry may have come since. */
    boolean isLate(UUID id, LocalDate today, LocalDate issuedBefore, int daysToVerify) {
        return database.first(STILL_LATE, row -> row.getBoolean("late"), today, issuedBefore, daysToVerify, id).orElseThrow();
    }

    /**
     * Registrations that nobody pays first for and whose day is not after a day, of who follows somebody or of all others, the
     * longest waiting first, after one.
     */
    List<Due> waiting(LocalDate today, boolean following, Due after, int most) {
        return database.list(WAITING, DueRegistrations::due, today, following, after.day(), after.id(), most);
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(row.getObject("id", UUID.class), Database.day(row, "due_on"));
    }
}
