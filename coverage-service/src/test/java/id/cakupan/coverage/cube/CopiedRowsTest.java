package id.cakupan.coverage.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.RegisterResource;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Rows that are copied are in the table as they were given. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class CopiedRowsTest {

    @Inject
    Database database;

    @Test
    void a_row_comes_back_as_it_was_copied() {
        List<List<Object>> rows = List.of(
                Arrays.asList("Kota Ambon", 1L, LocalDate.of(2026, 11, 27), Instant.parse("2026-11-27T01:02:03.456789Z")),
                Arrays.asList("tab\t, line\n, \\N and \u00e9\u20ac\ud83d\ude00", Long.MIN_VALUE, LocalDate.of(1999, 12, 31),
                        Instant.parse("1969-12-31T23:59:59.999999Z")),
                Arrays.asList("", -1L, LocalDate.of(1, 1, 1), Instant.parse("0001-01-01T00:00:00Z")),
                Arrays.asList(null, null, null, null));
        assertThat(copied(rows)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void many_rows_are_no_matter() {
        String text = "x".repeat(300);
        List<List<Object>> rows = IntStream.range(0, 5_000).mapToObj(number -> List.<Object> of(text, (long) number,
                LocalDate.ofEpochDay(number), Instant.ofEpochSecond(number))).toList();
        assertThat(copied(rows)).containsExactlyInAnyOrderElementsOf(rows);
    }

    private List<List<Object>> copied(List<List<Object>> rows) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.execute("""
                    create temp table copied (words text, number bigint, day date, instant timestamptz) on commit drop""");
            database.copy("copied (words, number, day, instant)", rows.stream().map(List::toArray).toList());
            return database.list("select * from copied", row -> Arrays.asList(row.getString(1),
                    row.getObject(2, Long.class), Database.day(row, "day"), Database.instant(row, "instant")));
        });
    }
}
