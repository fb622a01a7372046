package id.cakupan.enrollment.place;

import static id.cakupan.enrollment.Uploads.found;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** An area is in one branch at a time, whichever of its branches a file changes. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TerritoryOverlapTest {

    private static final String BOTH = "%s is in branch %s (always) and in branch %s (always); end one before the other begins."
            + " The other is row 2.";

    @Test
    void a_new_row_above_an_unchanged_one_of_the_same_file_is_refused() {
        loaded("territories", "O-1,53.08,,,Report,");
        load("territories", "O-2,53.08,,,Report,", "O-1,53.08,,,Report,").statusCode(400)
                .body("violations.field", contains("row 3, column region"))
                .body("violations.message", contains(BOTH.formatted("53.08", "O-1", "O-2")));
        assertThat(found("territories", "branch", "region", "53.08")).containsExactly("O-1");
    }

    @Test
    void a_new_row_below_an_unchanged_one_of_the_same_file_is_refused() {
        loaded("territories", "O-4,53.09,,,Report,");
        load("territories", "O-4,53.09,,,Report,", "O-3,53.09,,,Report,").statusCode(400)
                .body("violations.field", contains("row 3, column region"))
                .body("violations.message", contains(BOTH.formatted("53.09", "O-3", "O-4")));
        assertThat(found("territories", "branch", "region", "53.09")).containsExactly("O-4");
    }

    @Test
    void every_row_that_overlaps_is_told_once() {
        loaded("territories", "O-5,53.10,2000-01-01,2009-12-31,Report,");
        load("territories", "O-6,53.10,2020-01-01,,Report,", "O-7,53.10,2010-01-01,,Report,", "O-8,53.10,,2000-01-01,Report,")
                .statusCode(400)
                .body("violations.field", contains("row 3, column region", "row 4, column region"));
        assertThat(found("territories", "branch", "region", "53.10")).containsExactly("O-5");
    }

    @Test
    void a_file_full_of_overlaps_is_told_of_the_first_thousand() {
        String[] rows = IntStream.rangeClosed(1, 1500).mapToObj("M-%d,53.11,,,Report,"::formatted).toArray(String[]::new);
        load("territories", rows).statusCode(400).body("violations", hasSize(1000));
        assertThat(found("territories", "branch", "region", "53.11")).isEmpty();
    }

    @Test
    void many_rows_of_one_branch_on_days_of_their_own_are_taken() {
        String[] rows = IntStream.rangeClosed(1, 3000)
                .mapToObj(n -> "O-9,53.12,%s,%1$s,Report,".formatted(LocalDate.of(2000, 1, 1).plusDays(n)))
                .toArray(String[]::new);
        undone(loaded("territories", rows)); // or every list of other tests would be long
    }
}
