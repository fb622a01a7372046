package id.cakupan.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class KnownAtTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void what_was_not_known_yet_is_not_in_a_figure_of_then() {
        Instant before = register.feed().nextInstant();
        Instant known = register.feed().balance(FakeFeed.statement("BALANCE", "51", "2024-03-01", "STATED"),
                Map.of("UNSPECIFIED", 4_000_000L));
        World.followed(register);
        assertThat(at("51", "2024-03-01", before).getMap("count")).isNull();
        assertThat(at("51", "2024-03-01", known).getLong("count.registered")).isEqualTo(4_000_000L);
        assertThat(at("51", "2024-02-29", known).getMap("count")).isNull();
    }

    @Test
    void a_corrected_balance_leaves_the_figure_of_then_as_it_was() {
        Map<String, Object> first = FakeFeed.statement("BALANCE", "52", "2024-03-01", "ESTIMATED");
        Instant then = register.feed().balance(first, Map.of("UNSPECIFIED", 5_000_000L));
        int positionThen = register.feed().position();
        Map<String, Object> corrected = FakeFeed.statement("BALANCE", "52", "2024-03-01", "STATED");
        corrected.put("replaces", first.get("id"));
        register.feed().balance(corrected, Map.of("UNSPECIFIED", 5_100_000L));
        World.followed(register);
        JsonPath figure = at("52", "2024-03-01", then);
        assertThat(figure.getLong("count.registered")).isEqualTo(5_000_000L);
        assertThat(figure.getString("count.provenance")).isEqualTo("ESTIMATED");
        assertThat(figure.getInt("feedPosition")).isEqualTo(positionThen);
        assertThat(figure.getString("through")).isEqualTo(then.toString());
        Contract.as("viewer").get("/api/v1/coverage/52?asOf=2024-03-01").then().body("count.registered", is(5_100_000))
                .body("count.provenance", is("STATED")).body("feedPosition", is(register.feed().position()));
    }

    @Test
    void a_withdrawn_balance_is_no_figure_any_more() {
        Map<String, Object> said = FakeFeed.statement("BALANCE", "53", "2024-03-01", "STATED");
        Instant then = register.feed().balance(said, Map.of("UNSPECIFIED", 1_000L));
        Map<String, Object> withdrawn = FakeFeed.statement("WITHDRAWN", "53", "2024-03-01", "STATED");
        withdrawn.put("replaces", said.get("id"));
        register.feed().publish(FakeFeed.movement("53", "2024-03-01", "UNSPECIFIED", "UNSPECIFIED", -1_000L), withdrawn);
        World.followed(register);
        Contract.as("viewer").get("/api/v1/coverage/53?asOf=2024-03-01").then().body("count", is(nullValue()));
        assertThat(at("53", "2024-03-01", then).getLong("count.registered")).isEqualTo(1_000L);
    }

    @Test
    void a_population_recorded_later_was_not_known_then() {
        Instant then = register.feed().balance(FakeFeed.statement("BALANCE", "61", "2024-03-01", "STATED"),
                Map.of("UNSPECIFIED", 5_000_000L));
        World.followed(register);
        World.upload("populations", """
                edition,period,adopted_on,region,people,provenance,source,note
                late-edition,2023-S2,2024-01-01,61,5500000,STATED,Test,
                """);
        Contract.as("viewer").get("/api/v1/coverage/61?asOf=2024-03-01").then().body("rates[0].percent", is("90.91"));
        JsonPath figure = at("61", "2024-03-01", then);
        assertThat(figure.getMap("population")).isNull();
        assertThat(figure.getLong("count.registered")).isEqualTo(5_000_000L);
    }

    @Test
    void a_figure_asked_for_again_with_its_printed_instant_is_the_same() {
        register.feed().balance(FakeFeed.statement("BALANCE", "63", "2024-03-01", "STATED"), Map.of("UNSPECIFIED", 900L));
        World.followed(register);
        World.upload("populations", """
                edition,period,adopted_on,region,people,provenance,source,note
                printed-edition,2023-S2,2024-01-02,63,1000,STATED,Test,
                """);
        JsonPath first = Contract.as("viewer").get("/api/v1/coverage/63?asOf=2024-03-01").jsonPath();
        Instant printed = Instant.parse(first.getString("knownAt"));
        JsonPath again = at("63", "2024-03-01", printed);
        assertThat(first.getString("rates[0].percent")).isEqualTo("90.00");
        assertThat(printed).isAfterOrEqualTo(Instant.parse(first.getString("through")));
        for (String part : List.of("knownAt", "feedPosition", "dataRevision", "count", "population", "rates", "targets")) {
            assertThat(again.<Object> get(part)).as(part).isEqualTo(first.get(part));
        }
    }

    @Test
    void an_instant_beyond_the_feed_is_answered_at_its_watermark_and_both_are_printed() {
        JsonPath figure = at("16.07", "2023-09-01", Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(figure.getString("knownAt")).isEqualTo("2999-01-01T00:00:00Z");
        assertThat(Instant.parse(figure.getString("through"))).isBefore(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(figure.getLong("count.registered")).isEqualTo(817_221L);
    }

    @Test
    void before_anything_was_known_there_is_no_such_area() {
        Contract.as("viewer").get("/api/v1/coverage/16.07?knownAt=2020-01-01T00:00:00Z").then().statusCode(404);
    }

    private static JsonPath at(String scope, String asOf, Instant knownAt) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "?asOf=" + asOf + "&knownAt=" + knownAt).then()
                .statusCode(200).extract().jsonPath();
    }
}
