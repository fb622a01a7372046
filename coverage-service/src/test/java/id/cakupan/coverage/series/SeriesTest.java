package id.cakupan.coverage.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class SeriesTest {

    private static Instant before;

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("series", () -> {
            register.areas().put("65.01", "Kabupaten Malinau", "REGENCY", "65");
            register.areas().put("65.71", "Kota Tarakan", "CITY", "65");
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    north-1,2024-S1,2024-12-01,65,3000,STATED,Test,
                    north-1,2024-S1,2024-12-01,65.01,1000,STATED,Test,
                    north-1,2024-S1,2024-12-01,65.71,2000,STATED,Test,
                    north-2,2024-S2,2025-06-15,65,3200,STATED,Test,
                    """);
            for (String area : List.of("65.01", "65.71")) {
                register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", area, "2025-01-15", "STATED"));
            }
            for (int month = 1; month <= 9; month++) {
                move("65.01", "2025-0%d-20".formatted(month), "AKTIF", 100);
                move("65.71", "2025-0%d-01".formatted(month), "NON_AKTIF", 50);
            }
            before = register.feed().nextInstant();
            move("65.01", "2025-03-20", "AKTIF", -7);
            World.followed(register);
        });
    }

    private void move(String area, String day, String status, long people) {
        register.feed().publish(FakeFeed.movement(area, day, "PBPU", status, people));
    }

    @Test
    void each_point_is_the_figure_of_its_day() {
        JsonPath series = series("65", "from=2024-12-10&to=2025-10-05&children=true").extract().jsonPath();
        List<String> days = series.getList("points.asOf");
        assertThat(days).hasSize(11).startsWith("2024-12-31", "2025-01-31").endsWith("2025-09-30", "2025-10-05");
        for (int i = 0; i < days.size(); i++) {
            JsonPath figure = Contract.as("viewer").get("/api/v1/coverage/65?asOf=" + days.get(i)).jsonPath();
            assertThat(series.<Object> get("points[%d].registered".formatted(i))).isEqualTo(figure.get("count.registered"));
            assertThat(series.<Object> get("points[%d].inactive".formatted(i))).isEqualTo(figure.get("count.inactive"));
            assertThat(series.getString("points[%d].reason".formatted(i))).isEqualTo(figure.getString("reason"));
            assertThat(series.getString("points[%d].populationEdition".formatted(i)))
                    .isEqualTo(figure.getString("population.edition"));
            assertThat(series.getString("points[%d].cakupan".formatted(i)))
                    .isEqualTo(figure.getString("rates.find { it.indicator == 'cakupan' }.percent"));
            assertThat(series.getString("points[%d].keaktifanPeserta".formatted(i)))
                    .isEqualTo(figure.getString("rates.find { it.indicator == 'keaktifan_peserta' }.percent"));
            for (String child : List.of("65.01", "65.71")) {
                Map<String, Object> point = series.get("children.find { it.code == '%s' }.points[%d]".formatted(child, i));
                Map<String, Object> inFigure = figure.getMap("children.find { it.code == '%s' }".formatted(child));
                assertThat(point).allSatisfy((part, value) -> assertThat(value).as(part).isEqualTo(inFigure.get(part)));
            }
        }
        assertThat(series.getList("children.code")).containsExactly("65.01", "65.71");
    }

    @Test
    void a_late_correction_is_in_the_series_only_since_it_is_known() {
        series("65", "from=2025-03-31&to=2025-04-30").body("points.registered", contains(443, 593));
        series("65", "from=2025-03-31&to=2025-04-30&knownAt=" + before).body("points.registered", contains(450, 600));
    }

    @Test
    void one_edition_can_be_kept_for_all_days() {
        series("65", "from=2025-05-31&to=2025-06-30").body("points.populationEdition", contains("north-1", "north-2"));
        series("65", "from=2025-05-31&to=2025-06-30&population=north-2")
                .body("points.populationEdition", contains("north-2", "north-2"))
                .body("points.population", contains(3200, 3200));
    }

    @Test
    void the_first_days_of_periods_can_be_asked_for() {
        series("65", "from=2025-01-20&to=2025-12-31&step=quarter&at=first")
                .body("points.asOf", contains("2025-04-01", "2025-07-01", "2025-10-01")).body("children", is(nullValue()))
                .body("step", is("quarter"));
    }

    @Test
    void a_branch_has_no_figure_while_it_is_not_listed() {
        register.places().branch("965", "Tarakan", null, 2, "2025-03-01");
        register.places().territory("965", "65.01", null, "2025-05-31");
        register.places().territory("965", "65.71", null, null);
        World.eventually("the branch is known",
                () -> Contract.as("viewer").get("/api/v1/coverage/branch:965").statusCode() == 200);
        series("branch:965", "from=2025-02-01&to=2025-06-30&children=true")
                .body("points.reason", contains("not-listed", null, null, null, "territory-incomplete"))
                .body("points.registered", contains(null, 443, 593, 743, null))
                .body("children.find { it.code == '65.01' }.points", hasSize(5))
                .body("children.find { it.code == '65.01' }.points[4]", is(nullValue()))
                .body("children.find { it.code == '65.01' }.points[0]", is(nullValue()))
                .body("children.find { it.code == '65.71' }.points[4].registered", is(300));
        Contract.as("viewer").get("/api/v1/coverage/branch:965/series?from=2024-02-01&to=2024-06-30").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "to=2025-01-01", "from=2025-02-01&to=2025-01-31", "from=2025-01-01&step=week",
            "from=2025-01-01&at=middle", "from=2025-01-01&children=yes", "from=1990-01-01&step=day",
            "from=2025-01-02&to=2025-01-30&at=first" })
    void a_question_that_makes_no_sense_is_refused(String query) {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/65/series?" + query).then().statusCode(400)
                .body("code", is("invalid-input")).body("violations", hasSize(1));
    }

    @Test
    void too_many_points_are_refused() {
        Contract.as("viewer").get("/api/v1/coverage/ID/series?from=2016-11-01&to=2026-11-01&step=day&children=true").then()
                .statusCode(400).body("violations.field", hasItem("children"));
    }

    private static ValidatableResponse series(String scope, String query) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/series?" + query).then().statusCode(200);
    }
}
