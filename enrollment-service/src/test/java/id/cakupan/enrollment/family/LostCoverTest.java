package id.cakupan.enrollment.family;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.life.LostCovers;
import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Members whose worker works no more, or is no more, while they still count as active. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LostCoverTest {

    @Inject
    LostCovers covers;
    @Inject
    @All
    List<DueWork> works;

    private Household they;

    /** A worker and his wife, whom he covers. */
    @BeforeEach
    void enter() {
        they = Household.of("KEPALA_KELUARGA", "ISTRI");
        for (int member = 0; member < 2; member++) {
            they.member(member).record(Member.event("SEGMENT_CHANGED", 8, "segment", "PPU_BU")).statusCode(200);
        }
        covered(they.id(0), 7).statusCode(200);
    }

    private ValidatableResponse covered(String worker, int daysAgo) {
        Map<String, Object> act = new HashMap<>(they.changed(daysAgo, 1, "ISTRI"));
        act.put("members", List.of(Map.of("participant", they.id(1), "relationship", "ISTRI", "coveredBy", worker)));
        return they.act(act);
    }

    /** Day and timing of hers in the list. */
    private List<String> shown() {
        return Contract.as("officer").get("/api/v1/work?kind=COVER&limit=1000").then().statusCode(200).extract().jsonPath()
                .<Map<String, Object>> getList("items.findAll { it.participant == '" + they.id(1) + "' }").stream()
                .map(item -> item.get("due") + " " + item.get("timing")).toList();
    }

    @Test
    void whom_nobody_covers_any_more_is_shown_until_somebody_has_said_what_becomes_of_her() {
        assertThat(shown()).isEmpty();
        they.member(0).record(Member.event("DEACTIVATED", 2, "reason", "BERHENTI_KERJA")).statusCode(200);
        assertThat(shown()).containsExactly(TODAY.minusDays(2) + " LATE");
        covers.move();
        assertThat(shown()).hasSize(1);
        they.member(1).record(Member.event("SEGMENT_CHANGED", 1, "segment", "PBI_APBN")).statusCode(200);
        assertThat(shown()).isEmpty();
        covers.move();
        assertThat(noted()).isEmpty();
        they.member(1).record(Member.undoing(they.member(1).history().extract().<List<?>> path("items").size()))
                .statusCode(200);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void who_was_covered_before_that_was_kept_is_found_out()
            throws SQLException {
        they.member(0).record(Member.event("DEACTIVATED", 2, "reason", "BERHENTI_KERJA")).statusCode(200);
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from lost_cover where worker_id = '%s'".formatted(they.id(0)));
            statement.executeUpdate("update participant set worker_id = null, cover_known = false where id = '%s'"
                    .formatted(they.id(1)));
            assertThat(shown()).isEmpty();
            works.forEach(DueWork::move);
            assertThat(shown()).containsExactly(TODAY + " TODAY");
        }
    }

    @Test
    void the_day_is_that_on_which_he_stopped_by_all_that_is_known() {
        they.member(0).record(Member.event("DEACTIVATED", 2, "reason", "BERHENTI_KERJA")).statusCode(200);
        Map<String, Object> corrected = new HashMap<>(Member.event("DEACTIVATED", 4, "reason", "BERHENTI_KERJA"));
        corrected.put("undoes", they.member(0).history().extract().<List<?>> path("items").size());
        they.member(0).record(corrected).statusCode(200);
        assertThat(shown()).containsExactly(TODAY.minusDays(4) + " LATE");
    }

    private List<String> noted() {
        return Desk.rows("select since::text from lost_cover where worker_id::text = ?", they.id(0));
    }

    @Test
    void a_worker_who_has_died_leaves_her_too_and_one_who_works_again_covers_her_again() {
        they.member(0).record(Member.event("DECEASED", 3)).statusCode(200);
        assertThat(shown()).containsExactly(TODAY.minusDays(3) + " LATE");
        they.member(0).record(Member.undoing(they.member(0).history().extract().<List<?>> path("items").size()))
                .statusCode(200);
        assertThat(shown()).isEmpty();
        they.member(0).record(Member.event("DEACTIVATED", 0, "reason", "MENUNGGAK")).statusCode(200);
        assertThat(shown()).isEmpty(); // the employer owes, she is no worse covered than he
    }

    @Test
    void who_has_died_covers_nobody_and_who_covers_somebody_of_another_card_is_not_merged() {
        Member dead = Member.active();
        dead.record(Member.event("DECEASED", 1)).statusCode(200);
        covered(dead.id(), 1).statusCode(400).body("violations.field", contains("members[0].coveredBy"));
        Member worker = Member.active();
        covered(worker.id(), 1).statusCode(200);
        String other = Member.active().id();
        String pair = Contract.as("officer").contentType("application/json")
                .body(Map.of("participants", List.of(worker.id(), other))).post("/api/v1/duplicates").then().statusCode(201)
                .extract().path("id");
        Contract.as("officer").header("If-Match", "\"0\"").contentType("application/json")
                .body(Map.of("decision", "MERGED", "survivor", other, "reason", "KTP yang sama"))
                .post("/api/v1/duplicates/" + pair + "/decisions").then().statusCode(409).body("code", is("cannot-merge"));
        they.member(1).record(Member.event("SEGMENT_CHANGED", 0, "segment", "PBI_APBN")).statusCode(200);
        Contract.as("officer").header("If-Match", "\"0\"").contentType("application/json")
                .body(Map.of("decision", "MERGED", "survivor", other, "reason", "KTP yang sama"))
                .post("/api/v1/duplicates/" + pair + "/decisions").then().statusCode(200); // she is covered by nobody any more
    }
}
