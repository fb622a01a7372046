package id.cakupan.coverage.place;

import static id.cakupan.coverage.place.Papua.AFTER;
import static id.cakupan.coverage.place.Papua.AS_IS;
import static id.cakupan.coverage.place.Papua.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What is said of Papua beside its figures, within the boundaries before and after it was split. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class AnswersWithinBoundariesTest {

    private static final String RULES = """
            predicate,alternative,valid_from,valid_to,scopes,cakupan,keaktifan,keaktifan_base,pemda_share,pemda_waived_at,duties,paid_to,source,note
            PAPUA_REGENCY,,2024-01-01,2024-11-30,REGENCY,91.5,,,15,,,,Test,
            PAPUA_PROVINCE,,2024-01-01,2024-11-30,PROVINCE,50,,,5,,,,Test,
            """;

    FakeRegister register;

    @Inject
    Clock clock;

    @BeforeEach
    void load() {
        Papua.load(register);
        register.once("papua-rules", () -> World.upload("predicates", RULES));
    }

    @Test
    void a_composition_holds_those_whom_the_figure_counts() {
        answer("91", "composition", BEFORE).body("boundaries", is("2024-06-30")).body("count.registered", is(1_487))
                .body("segments.segment", contains("PBI_APBN", "PBPU_PEMDA", "PBPU", "UNSPECIFIED"))
                .body("segments.registered", contains(1_110, 170, 147, 60)).body("reasons.people", contains(127));
        answer("91", "composition", BEFORE + AS_IS).body("boundaries", is(today())).body("count.registered", is(510))
                .body("segments.segment", contains("PBI_APBN", "PBPU")).body("segments.registered", contains(410, 100));
        answer("83", "composition", BEFORE).body("count", is(nullValue())).body("reason", is("not-there-then"));
        answer("83", "composition", BEFORE + AS_IS).body("count.registered", is(917))
                .body("segments.registered", contains(700, 170, 47)).body("reasons.people", contains(27));
        assertThat(counted("91", BEFORE + AS_IS) + counted("83", BEFORE + AS_IS) + 60).isEqualTo(counted("91", BEFORE));
        for (String scope : List.of("91", "83", "83.01")) {
            int all = answer(scope, "composition", BEFORE + AS_IS).extract().path("segments.registered.sum()");
            assertThat(all).isEqualTo(counted(scope, BEFORE + AS_IS));
        }
    }

    @Test
    void quality_is_told_of_the_people_and_the_population_within_them() {
        answer("91", "quality", BEFORE).body("people.stated", is(1_487)).body("boundaries", is("2024-06-30"));
        answer("91", "quality", BEFORE + AS_IS).body("people.stated", is(510)).body("boundaries", is(today()))
                .body("population.edition", is("papua-2023"));
        answer("83", "quality", BEFORE).body("people", is(nullValue())).body("reason", is("not-there-then"));
        answer("83", "quality", BEFORE + AS_IS).body("people.stated", is(917)).body("population.ageDays", is(181));
    }

    @Test
    void a_predicate_of_a_day_before_a_new_code_is_that_of_the_former_code() {
        Object former = answer("91.01", "predicates", BEFORE).body("boundaries", is("2024-06-30"))
                .body("areas[0].predicates[0].alternatives[0].conditions.stands", contains("91.70", "17.00"))
                .body("areas[0].predicates[0].warnings.lost", contains(3)).extract().path("areas[0].predicates");
        Object present = answer("83.01", "predicates", BEFORE + AS_IS).body("boundaries", is(today())).extract()
                .path("areas[0].predicates");
        assertThat(present).isEqualTo(former);
        answer("83.01", "predicates", AFTER + "&since=2024-06-30").body("areas[0].predicates[0].turn", is("UNKNOWN"))
                .body("areas[0].predicates[0].then", is(nullValue()));
        answer("83.01", "predicates", AFTER + "&since=2024-06-30" + AS_IS).body("areas[0].predicates[0].turn", is("KEPT"))
                .body("areas[0].predicates[0].then", is(true))
                .body("areas[0].predicates[0].alternatives[0].conditions.stands", contains("94.70", "20.00"));
    }

    @Test
    void whom_only_the_old_total_knew_decides_nothing_of_the_province_that_is_left() {
        answer("91", "predicates", BEFORE).body("areas.code", contains("91", "91.01", "91.03"))
                .body("areas[0].predicates[0].alternatives[0].conditions.stands", contains("74.35", "8.50"));
        answer("91", "predicates", BEFORE + AS_IS).body("areas.code", contains("91", "91.03"))
                .body("areas[0].predicates[0].alternatives[0].conditions.stands", contains("51.00", "0.00"))
                .body("areas[0].predicates[0].alternatives[0].conditions[1].met", is(false))
                .body("areas[0].predicates[0].alternatives[0].conditions[1].people", is(50));
        answer("91", "predicates", AFTER + "&since=2024-06-30" + AS_IS).body("areas[0].predicates[0].turn", is("NOT_MET"));
        answer("91", "predicates", AFTER + "&since=2024-06-30").body("areas[0].predicates[0].turn", is("LOST"));
    }

    @Test
    void what_a_boundary_took_from_a_total_is_nobody_who_left() {
        answer("91", "predicates", "asOf=2024-08-20").body("areas[0].predicates[0].alternatives[0].conditions[0].met", is(true))
                .body("areas[0].predicates[0].warnings", is(List.of()));
        answer("91", "projection", "asOf=2024-08-20").body("pace.findAll { it.people == 'registered' }.gained",
                contains(0, 10, null));
    }

    @Test
    void the_pace_is_that_of_the_territory() {
        answer("91", "projection", "asOf=2024-06-20").body("boundaries", is("2024-06-20")).body("pace[1].gained", is(70))
                .body("pace[1].stated", is(60));
        answer("91", "projection", "asOf=2024-06-20" + AS_IS).body("boundaries", is(today())).body("pace[1].gained", is(10))
                .body("pace[1].stated", is(0));
        int before = counted("91", "asOf=2024-03-22" + AS_IS);
        assertThat(counted("91", "asOf=2024-06-20" + AS_IS) - before).isEqualTo(10);
        answer("83", "projection", BEFORE).body("reason", is("not-there-then"));
        answer("83", "projection", BEFORE + AS_IS).body("reason", is(nullValue()))
                .body("pace.findAll { it.people == 'registered' }.gained", contains(-3, -3, null));
    }

    @Test
    void a_scenario_of_a_past_day_takes_the_areas_of_today_where_they_are_asked_for() {
        String step = """
                {"day": "2024-06-30", %s"until": "2024-06-30", "steps": [{"cause": "ARREARS", "region": "%s",
                 "from": "2024-06-30", "people": 10, "of": {"segment": "PBPU"}}]}""";
        scenario("83", step.formatted("\"boundaries\": \"as-is\", ", "83.01"), 200).body("boundaries", is(today()))
                .body("areas.code", contains("83", "83.01")).body("areas.before.registered", contains(917, 917))
                .body("areas.after.active", contains(880, 880));
        scenario("91", step.formatted("\"boundaries\": \"as-was\", ", "91.01"), 200).body("boundaries", is("2024-06-30"))
                .body("areas.code", contains("91", "91.01")).body("areas.before.registered", contains(1_487, 917));
        scenario("91", step.formatted("\"boundaries\": \"as-is\", ", "91.01"), 400).body("violations.field",
                contains("steps[0].region"));
        scenario("83", step.formatted("", "83.01"), 400).body("violations.field", contains("steps[0].region"));
    }

    @Test
    void a_scenario_of_a_day_to_come_has_the_boundaries_of_that_day() {
        String step = """
                {"boundaries": "%s", "steps": [{"cause": "ARREARS", "region": "83.01", "from": "%s", "people": 1,
                 "of": {"segment": "PBPU"}}]}""";
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        scenario("83", step.formatted("as-was", tomorrow), 200).body("boundaries", is(tomorrow.toString()));
        scenario("83", step.formatted("as-is", tomorrow), 400).body("violations.field", contains("boundaries"))
                .body("violations.in", contains("body"));
        scenario("83", step.formatted("today", tomorrow), 400).body("violations.field", contains("boundaries"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "composition", "quality", "predicates", "projection" })
    void other_words_are_refused_and_today_is_the_same_as_is_and_as_was(String what) {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/83/" + what + "?boundaries=now").then().statusCode(400)
                .body("violations.field", contains("boundaries"))
                .body("violations.message",
                        hasItem("Must be as-was, the boundaries of each figure's own day, or as-is, those of"
                                + " today."));
        answer("83", what, "boundaries=as-is").body("boundaries", is(today()));
        answer("83", what, "boundaries=as-was").body("boundaries", is(today()));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static int counted(String scope, String query) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "?" + query).then().statusCode(200).extract()
                .path("count.registered");
    }

    private static ValidatableResponse answer(String scope, String what, String query) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/" + what + "?" + query).then().statusCode(200);
    }

    private static ValidatableResponse scenario(String scope, String body, int status) {
        var call = status == 200 ? Contract.as("viewer") : Contract.brokenCallAs("viewer");
        return call.contentType("application/json").body(body).post("/api/v1/coverage/" + scope + "/scenario").then()
                .statusCode(status);
    }
}
