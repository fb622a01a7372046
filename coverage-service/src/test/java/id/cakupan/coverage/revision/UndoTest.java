package id.cakupan.coverage.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.hamcrest.Matcher;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class UndoTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void a_load_is_undone_and_its_undo_too() {
        int load = target("73", "80");
        int undo = undo(load).body("undoes", is(load)).body("what", is("targets")).body("undoneBy", is(nullValue())).extract()
                .path("revision");
        targets("73", is(empty()));
        undo(load, 409).body("code", is("revision-undone"));
        listed("items.find { it.revision == %d }.undoneBy".formatted(load), undo);
        int again = undo(undo).extract().path("revision");
        targets("73", contains("80"));
        listed("items.find { it.revision == %d }.undoneBy".formatted(load), null);
        listed("items.find { it.revision == %d }.undoneBy".formatted(undo), again);
        undo(load);
        targets("73", is(empty()));
    }

    @Test
    void the_later_of_two_loads_is_undone_first_and_what_was_known_stays_known() {
        int first = target("74", "80");
        int second = target("74", "85");
        Instant then = Instant.parse(Contract.as("viewer").get("/api/v1/data-revisions?what=targets&limit=1").jsonPath()
                .getString("items[0].recordedAt"));
        undo(first, 409).body("code", is("revision-superseded"));
        undo(second);
        targets("74", contains("80"));
        undo(first);
        targets("74", is(empty()));
        Contract.as("viewer").get("/api/v1/coverage/74?asOf=2024-01-01&knownAt=" + then).then().statusCode(200)
                .body("targets[0].percentage", is("85"));
    }

    @Test
    void the_same_words_loaded_again_are_another_load() {
        int first = target("76", "80");
        target("76", "85");
        int third = target("76", "80");
        undo(first, 409).body("code", is("revision-superseded"));
        undo(third);
        targets("76", contains("85"));
    }

    @Test
    void an_undo_stands_once_another_load_took_the_place() {
        int load = target("91", "80");
        int undo = undo(load).extract().path("revision");
        int later = target("91", "90");
        undo(undo, 409).body("code", is("revision-superseded"));
        undo(later);
        undo(undo);
        targets("91", contains("80"));
    }

    @Test
    void an_edition_goes_with_its_only_load_and_comes_back() {
        int load = populations("undo-one", "2020-01-01", "71,100");
        int undo = undo(load).extract().path("revision");
        editions("undo-one", "areas", is(empty()));
        undo(undo);
        editions("undo-one", "areas", contains(1));
    }

    @Test
    void the_head_of_an_edition_stays_while_it_holds_areas_of_other_loads() {
        int first = populations("undo-two", "2020-01-01", "71,100");
        int second = populations("undo-two", "2020-01-01", "72,50");
        int undo = undo(first).extract().path("revision");
        editions("undo-two", "areas", contains(1));
        undo(second);
        editions("undo-two", "areas", is(empty()));
        undo(undo);
        editions("undo-two", "adoptedOn", contains("2020-01-01"));
    }

    @Test
    void areas_are_not_put_back_under_another_day_of_adoption() {
        int first = populations("undo-three", "2020-01-01", "71,100");
        int restated = populations("undo-three", "2020-03-01", "71,120");
        int other = populations("undo-three", "2020-03-01", "72,50");
        undo(restated, 409).body("code", is("revision-superseded")).body("detail", containsString("Edition undo-three "));
        editions("undo-three", "areas", contains(2));
        undo(other);
        undo(restated);
        editions("undo-three", "adoptedOn", contains("2020-01-01"));
        editions("undo-three", "areas", contains(1));
        undo(first);
    }

    @Test
    void only_one_of_two_undoes_at_the_same_time_succeeds() {
        int load = target("81", "80");
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                () -> Contract.as("analyst").post("/api/v1/data-revisions/" + load + "/undo").statusCode())).limit(4).toList()
                .stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        targets("81", is(empty()));
    }

    @Test
    void areas_are_undone_in_the_register() {
        int areas = Contract.as("viewer").get("/api/v1/data-revisions?what=regions").jsonPath().getInt("items[0].revision");
        undo(areas, 409).body("code", is("revision-not-own"));
        undo(999_999_999, 404).body("code", is("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-1", "one", "9999999999999999999" })
    void what_is_no_number_of_a_revision_is_refused(String revision) {
        Contract.brokenCallAs("analyst").post("/api/v1/data-revisions/" + revision + "/undo").then().statusCode(400)
                .body("violations.field", contains("revision"));
    }

    @Test
    void revisions_are_listed_from_the_newest_and_paged() {
        target("82", "70");
        target("82", "71");
        int next = Contract.as("viewer").get("/api/v1/data-revisions?what=targets&limit=1").then().statusCode(200)
                .body("items", hasSize(1)).extract().path("next");
        int second = Contract.as("viewer").get("/api/v1/data-revisions?what=targets&limit=1&after=" + next).jsonPath()
                .getInt("items[0].revision");
        assertThat(second).isLessThan(next);
        Contract.as("officer").get("/api/v1/data-revisions?limit=500").then().statusCode(200)
                .body("next", is(nullValue())).body("items.what", hasItems("regions", "populations", "targets"));
        Contract.brokenCallAs("viewer").get("/api/v1/data-revisions?what=x&limit=0&after=y").then().statusCode(400)
                .body("violations.field", contains("what", "limit", "after"));
    }

    private static int target(String owner, String percentage) {
        return load("targets",
                "owner,indicator,due,percentage,headcount,legal_basis,source,note\n%s,cakupan,2031-12-31,%s,,Law,Test,\n"
                        .formatted(owner, percentage));
    }

    private static int populations(String edition, String adoptedOn, String areaAndPeople) {
        return load("populations",
                "edition,period,adopted_on,region,people,provenance,source,note\n%s,2020,%s,%s,STATED,Test,\n"
                        .formatted(edition, adoptedOn, areaAndPeople));
    }

    private static int load(String what, String csv) {
        return Contract.as("analyst").contentType("text/csv").body(csv).post("/api/v1/" + what).then().statusCode(200)
                .extract().path("dataRevision");
    }

    private static ValidatableResponse undo(int revision) {
        return undo(revision, 200);
    }

    private static ValidatableResponse undo(int revision, int status) {
        return Contract.as("analyst").post("/api/v1/data-revisions/" + revision + "/undo").then().statusCode(status);
    }

    private static void targets(String owner, Matcher<?> percentages) {
        Contract.as("viewer").get("/api/v1/targets").then().statusCode(200)
                .body("items.findAll { it.owner == '%s' }.percentage".formatted(owner), percentages);
    }

    private static void editions(String edition, String member, Matcher<?> values) {
        Contract.as("viewer").get("/api/v1/populations").then().statusCode(200)
                .body("items.findAll { it.edition == '%s' }.%s".formatted(edition, member), values);
    }

    private static void listed(String path, Integer expected) {
        assertThat(Contract.as("viewer").get("/api/v1/data-revisions?limit=500").jsonPath().<Integer> get(path))
                .isEqualTo(expected);
    }
}
