package id.cakupan.coverage.visits;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
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

/** Visits in Banten. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class VisitsTest {

    private static final String HEAD = "code,scope,period_from,period_to,care,reached_by,visits,step,printed_per_day,report,"
            + "reported_on,source,speaker,note\n";

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("visits", () -> {
            World.upload("utilisation", HEAD + """
                    V-2023-H1,36,2023-01-01,2023-06-30,,,18100,1,,T,,Test,,
                    V-2023-H2,36,2023-07-01,2023-12-31,,,18400,1,,T,,Test,,
                    V-2024-H1,36,2024-01-01,2024-06-30,,,20020,1,,T,,Test,,
                    V-2024-H1-RJTP,36,2024-01-01,2024-06-30,RJTP,,12000,1,,T,,Test,,
                    V-2023-H2-RJTP,36,2023-07-01,2023-12-31,RJTP,,9200,1,,T,,Test,,
                    V-2024-H1-MJ,36,2024-01-01,2024-06-30,RJTL,ANTREAN_ONLINE,500,1,,T,,Test,,
                    V-2024-FEB,36,2024-02-01,2024-02-29,,,2900,1,,T,,Test,,
                    V-2023-FEB,36,2023-02-01,2023-02-28,,,2800,1,,T,,Test,,
                    """);
            register.feed().balance(FakeFeed.statement("BALANCE", "36", "2024-06-01", "STATED"),
                    Map.of("AKTIF", 30_000L, "NON_AKTIF", 10_000L));
            World.followed(register);
        });
    }

    @Test
    void visits_are_told_by_day_and_by_thousand_and_beside_earlier_periods() {
        visits("36", "2024-06-30").body("items.code", contains("V-2024-H1", "V-2024-H1-MJ", "V-2024-H1-RJTP", "V-2024-FEB",
                "V-2023-H2", "V-2023-H2-RJTP", "V-2023-H1", "V-2023-FEB")).body("items[0].days", is(182))
                .body("items[0].perDay", is("110")).body("items[0].participants", is(40_000))
                .body("items[0].perThousand", is("500.5")).body("items[0].before.code", is("V-2023-H2"))
                .body("items[0].before.changePercent", is("10.00")).body("items[0].yearBefore.code", is("V-2023-H1"))
                .body("items[0].yearBefore.changePercent", is("10.00"));
    }

    @Test
    void care_is_held_against_the_same_care_alone() {
        visits("36", "2024-06-30").body("items[2].care", is("RJTP")).body("items[2].before.code", is("V-2023-H2-RJTP"))
                .body("items[2].before.changePercent", is("31.87")).body("items[1].reachedBy", is("ANTREAN_ONLINE"))
                .body("items[1].before", is(nullValue()));
    }

    @Test
    void the_last_of_february_is_that_of_the_year_before() {
        visits("36", "2024-06-30").body("items[3].yearBefore.code", is("V-2023-FEB"))
                .body("items[3].yearBefore.changePercent", is("0.00")).body("items[3].perThousand", is(nullValue()));
    }

    @Test
    void a_period_that_has_not_ended_is_not_told_and_nothing_is_an_empty_list() {
        visits("36", "2023-12-31").body("items.code", contains("V-2023-H2", "V-2023-H2-RJTP", "V-2023-H1", "V-2023-FEB"));
        visits("33", "2024-06-30").body("items", is(empty()));
    }

    @Test
    void figures_hold_what_is_of_all_care() {
        Contract.as("viewer").get("/api/v1/coverage/36?asOf=2024-06-30&reports=true").then().statusCode(200)
                .body("utilisation", hasSize(5)).body("utilisation.care", everyItem(is(nullValue())))
                .body("utilisation.reachedBy", everyItem(is(nullValue())));
    }

    @Test
    void an_unknown_care_is_refused() {
        Contract.as("analyst").contentType("text/csv").body(HEAD + "V,36,2024-01-01,2024-06-30,RJ,APP,1,1,,T,,Test,,\n")
                .post("/api/v1/utilisation").then().statusCode(400)
                .body("violations.field", contains("row 2, column care", "row 2, column reached_by"));
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/36/utilisation?asOf=later").then().statusCode(400);
    }

    private static ValidatableResponse visits(String scope, String asOf) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/utilisation?asOf=" + asOf).then().statusCode(200);
    }
}
