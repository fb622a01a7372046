package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.sql.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LostCoversTest {

    @Inject
    Database database;
    @Inject
    Clock clock;

    @Test
    void whom_two_left_without_cover_unseen_by_each_other_is_found_on_the_next_day() throws SQLException {
        Member worker = Member.active();
        Member wife = Member.active();
        worker.record(Member.event("SEGMENT_CHANGED", 3, "segment", "PPU_BU")).statusCode(200);
        wife.record(Member.event("SEGMENT_CHANGED", 3, "segment", "PPU_BU")).statusCode(200);
        String family = "/api/v1/families/" + wife.file("").extract().path("family.id");
        String tag = Contract.as("officer").get(family).then().statusCode(200).extract().header("ETag");
        Contract.as("officer").header("If-Match", tag).contentType("application/json")
                .body(Map.of("kind", "FAMILY_CHANGED", "effectiveOn", TODAY.minusDays(2).toString(), "members",
                        List.of(Map.of("participant", wife.id(), "relationship", "ISTRI", "coveredBy", worker.id()))))
                .post(family + "/acts").then().statusCode(200);
        worker.record(Member.event("DEACTIVATED", 1, "reason", "BERHENTI_KERJA")).statusCode(200);
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from lost_cover where worker_id = '%s'".formatted(worker.id()));
        }
        assertThat(shown(wife)).isEmpty();
        new LostCovers(database, clock).move();
        assertThat(shown(wife)).containsExactly(TODAY.toString());
    }

    private static List<String> shown(Member wife) {
        return Contract.as("officer").get("/api/v1/work?kind=COVER&limit=1000").then().statusCode(200).extract()
                .path("items.findAll { it.participant == '" + wife.id() + "' }.due");
    }
}
