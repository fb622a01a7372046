package id.cakupan.coverage.place;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import io.restassured.response.ValidatableResponse;

/** Papua Barat before and after an invented province was split off from it: 92.01 became 97.01, 92.02 stayed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class BoundariesTest {

    private static final String BEFORE = "asOf=2024-06-30";
    private static final String AFTER = "asOf=2025-12-31";
    private static final String AS_IS = "&boundaries=as-is";

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("boundaries", () -> {
            register.areas().put("97", "ID", "2024-12-08", null, "92");
            register.areas().put("92.01", "92", null, "2024-12-07", null);
            register.areas().put("97.01", "97", "2024-12-08", null, "92.01");
            register.areas().put("92.02", "92", null, null, null);
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    papua-old,2023-S2,2024-02-01,92,900,STATED,Test,
                    papua-old,2023-S2,2024-02-01,92.01,500,STATED,Test,
                    papua-old,2023-S2,2024-02-01,92.02,400,STATED,Test,
                    papua-new,2024-S2,2025-02-01,92,420,STATED,Test,
                    papua-new,2024-S2,2025-02-01,97,520,STATED,Test,
                    papua-new,2024-S2,2025-02-01,97.01,520,STATED,Test,
                    papua-new,2024-S2,2025-02-01,92.02,420,STATED,Test,
                    """);
            register.feed().balance(FakeFeed.statement("BALANCE", "92.01", "2024-01-31", "STATED"), Map.of("AKTIF", 200L));
            register.feed().balance(FakeFeed.statement("BALANCE", "92.02", "2024-01-31", "STATED"), Map.of("AKTIF", 300L));
            register.feed().publish(FakeFeed.movement("92", "2024-05-31", "UNSPECIFIED", "AKTIF", 50),
                    FakeFeed.statement("BALANCE", "92", "2024-05-31", "STATED"));
            register.feed().publish(movement("92", "2024-12-08", -50, "BOUNDARY"),
                    movement("ID", "2024-12-08", 50, "BOUNDARY"));
            register.feed().publish(FakeFeed.movement("97.01", "2025-06-30", "UNSPECIFIED", "AKTIF", 10),
                    FakeFeed.statement("BALANCE", "97.01", "2025-06-30", "STATED"));
            World.followed(register);
        });
    }

    @Test
    void as_it_was_the_old_province_holds_its_regency_and_its_stated_total_counts() {
        figure("92", BEFORE).body("count.registered", is(550)).body("children.code", containsInAnyOrder("92.01", "92.02"))
                .body("population.people", is(900)).body("boundaries", is("2024-06-30"))
                .body("rates.percent", contains("61.11", "61.11", "100.00"));
        figure("97", BEFORE).body("count", is(nullValue())).body("reason", is("not-there-then"))
                .body("children", is(empty()));
    }

    @Test
    void after_the_split_neither_the_old_total_nor_what_was_left_of_it_is_a_count() {
        figure("92", AFTER).body("count.registered", is(300)).body("count.statements.region", contains("92.02"))
                .body("children.code", contains("92.02")).body("population.people", is(420))
                .body("population.edition", is("papua-new"));
        figure("97", AFTER).body("count.registered", is(210)).body("count.statements.effectiveOn", contains("2025-06-30"))
                .body("children.code", contains("97.01"))
                .body("children.registered", contains(210)).body("population.people", is(520));
        figure("97.01", AFTER).body("count.registered", is(210));
        figure("92.01", AFTER).body("count", is(nullValue())).body("reason", is("not-there-then"));
    }

    @Test
    void as_it_is_years_compare_across_the_split() {
        figure("92", BEFORE + AS_IS).body("count.registered", is(300)).body("population.people", is(400))
                .body("population.from", is("CHILDREN")).body("boundaries", not(is("2024-06-30")));
        figure("97", BEFORE + AS_IS).body("count.registered", is(200)).body("population.people", is(500))
                .body("children.code", contains("97.01")).body("children.population", contains(500));
        Contract.as("viewer").get("/api/v1/coverage/97/series?from=2024-02-29&to=2025-12-31&step=year" + AS_IS).then()
                .statusCode(200).body("points.registered", hasItems(200, 210));
        Contract.as("viewer").get("/api/v1/coverage/92/export?from=2024-06-30&to=2024-06-30&step=day" + AS_IS).then()
                .statusCode(200);
    }

    @Test
    void a_bridge_tells_what_the_split_took_from_what_people_did() {
        bridge("92", "").body("from.count.registered", is(550)).body("to.count.registered", is(300))
                .body("territory.registered", is(-250)).body("residual.registered", is(0));
        bridge("92", AS_IS).body("from.count.registered", is(300)).body("to.count.registered", is(300))
                .body("territory.registered", is(0)).body("causes", is(empty())).body("residual.registered", is(0));
        bridge("97", AS_IS).body("from.count.registered", is(200)).body("to.count.registered", is(210))
                .body("residual.registered", is(0));
        bridge("97", "").body("from.count", is(nullValue()));
    }

    @Test
    void a_regency_that_was_split_has_no_count_until_its_rest_is_stated_and_the_province_is_its_parts() {
        register.once("split", () -> {
            register.areas().put("81.01", "81", null, null, null);
            register.areas().put("81.02", "81", "2024-08-01", null, "81.01");
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    maluku,2024-S1,2024-07-01,81.01,900,STATED,Test,
                    """);
            register.feed().balance(FakeFeed.statement("BALANCE", "81.01", "2024-01-31", "STATED"), Map.of("AKTIF", 400L));
            register.feed().publish(movement("81.01", "2024-08-01", -400, "BOUNDARY"),
                    movement("81", "2024-08-01", 400, "BOUNDARY"));
            register.feed().publish(movement("81.01", "2024-10-31", 250, "ALLOCATED"),
                    movement("81", "2024-10-31", -250, "ALLOCATED"),
                    FakeFeed.statement("BALANCE", "81.01", "2024-10-31", "STATED"));
            register.feed().publish(movement("81.02", "2024-10-31", 160, "ALLOCATED"),
                    movement("81", "2024-10-31", -160, "ALLOCATED"),
                    FakeFeed.statement("BALANCE", "81.02", "2024-10-31", "STATED"));
            World.followed(register);
        });
        figure("81.01", "asOf=2024-07-31").body("count.registered", is(400));
        figure("81.01", "asOf=2024-09-30").body("count", is(nullValue())).body("reason", is("no-complete-figure"));
        figure("81.01", "asOf=2024-10-31").body("count.registered", is(250)).body("count.statements[0].effectiveOn",
                is("2024-10-31"));
        figure("81", "asOf=2024-07-31").body("count.registered", is(400));
        figure("81", "asOf=2024-10-31").body("count.registered", is(410)).body("children.registered.sum()", is(410));
        bridge("81", "").body("from.count.registered", is(400)).body("to.count.registered", is(410))
                .body("territory.registered", is(10)).body("residual.registered", is(0))
                .body("children.find { it.code == '81.01' }.territory.registered", is(-400));
    }

    @Test
    void a_merger_counts_whom_all_counted_that_were_merged() {
        register.once("merger", () -> {
            register.areas().put("82.01", "82", null, "2024-07-31", null);
            register.areas().put("82.02", "82", null, "2024-07-31", null);
            register.areas().put("82.10", "82", "2024-08-01", null, "82.01 82.02");
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    malut,2023-S2,2024-02-01,82.01,500,STATED,Test,
                    malut,2023-S2,2024-02-01,82.02,300,STATED,Test,
                    """);
            register.feed().balance(FakeFeed.statement("BALANCE", "82.01", "2024-01-31", "STATED"), Map.of("AKTIF", 200L));
            World.followed(register);
        });
        figure("82.10", AFTER).body("count", is(nullValue())).body("population.people", is(800));
        register.once("merger-whole", () -> {
            register.feed().balance(FakeFeed.statement("BALANCE", "82.02", "2024-02-29", "ESTIMATED"), Map.of("AKTIF", 100L));
            World.followed(register);
        });
        figure("82.10", AFTER).body("count.registered", is(300)).body("count.provenance", is("ESTIMATED"))
                .body("rates[0].percent", is("37.50"));
        figure("82", "asOf=2024-07-31").body("count.registered", is(300)).body("children.code", contains("82.01", "82.02"));
        figure("82", AFTER).body("count.registered", is(300)).body("children.code", contains("82.10"));
    }

    private static Map<String, Object> movement(String area, String day, long people, String cause) {
        Map<String, Object> content = FakeFeed.movement(area, day, "UNSPECIFIED", "AKTIF", people);
        content.put("cause", cause);
        return content;
    }

    @Test
    void other_words_for_boundaries_are_refused() {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/92?boundaries=today").then().statusCode(400)
                .body("violations.field", contains("boundaries"));
    }

    private static ValidatableResponse bridge(String scope, String more) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/bridge?from=2024-06-30&to=2025-12-31" + more).then()
                .statusCode(200);
    }

    private static ValidatableResponse figure(String scope, String query) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "?" + query).then().statusCode(200);
    }
}
