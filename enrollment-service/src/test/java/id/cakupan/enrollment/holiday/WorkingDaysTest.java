package id.cakupan.enrollment.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.sql.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkingDaysTest {

    @Inject
    WorkingDays days;
    @Inject
    Database database;

    @Test
    void weekends_and_days_off_are_left_out() {
        LocalDate monday = LocalDate.of(2031, 3, 3);
        assertThat(days.after(monday, 1)).isEqualTo(monday.plusDays(1));
        assertThat(days.after(monday, 4)).isEqualTo(monday.plusDays(4));
        assertThat(days.after(monday, 5)).isEqualTo(monday.plusDays(7));
        assertThat(days.after(monday.plusDays(5), 1)).isEqualTo(monday.plusDays(7));
        assertThat(days.after(monday, 14)).isEqualTo(monday.plusDays(18));
        Desk.rows("""
                insert into holiday (day, name, kind, source) values ('2031-03-04', 'Contoh', 'NATIONAL', ?),
                ('2031-03-05', 'Cuti contoh', 'COLLECTIVE_LEAVE', 'Test'), ('2031-03-06', 'Batal', 'REVOKED', 'Test'),
                ('2031-03-08', 'Sabtu', 'NATIONAL', 'Test') returning name""", "Test");
        try {
            assertThat(days.after(monday, 1)).isEqualTo(LocalDate.of(2031, 3, 6));
            assertThat(days.after(monday, 14)).isEqualTo(monday.plusDays(22));
        } finally {
            Desk.rows("delete from holiday where source = ? returning name", "Test");
        }
    }

    @Test
    void collective_leave_is_worked_where_the_office_says_so() {
        LocalDate monday = LocalDate.of(2031, 6, 2);
        WorkingDays worked = new WorkingDays(database, () -> false);
        Desk.rows("""
                insert into holiday (day, name, kind, source) values ('2031-06-03', 'Cuti contoh', 'COLLECTIVE_LEAVE', ?),
                ('2031-06-04', 'Contoh', 'NATIONAL', 'Test') returning name""", "Test");
        try {
            assertThat(days.after(monday, 1)).isEqualTo(LocalDate.of(2031, 6, 5));
            assertThat(worked.after(monday, 1)).isEqualTo(LocalDate.of(2031, 6, 3));
            assertThat(worked.after(monday, 2)).isEqualTo(LocalDate.of(2031, 6, 5));
        } finally {
            Desk.rows("delete from holiday where source = ? returning name", "Test");
        }
    }
}
