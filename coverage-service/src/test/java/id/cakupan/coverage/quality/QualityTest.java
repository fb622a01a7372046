package id.cakupan.coverage.quality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class QualityTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("quality", () -> {
            register.areas().put("33.01", "Kabupaten Cilacap", "REGENCY", "33");
            register.areas().put("33.71", "Kota Magelang", "CITY", "33");
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    java-1,2020-S1,2023-12-01,33,10000,ESTIMATED,Test,
                    java-1,2020-S1,2023-12-01,33.01,4000,STATED,Test,
                    """);
            register.feed().balance(FakeFeed.statement("BALANCE", "33.01", "2024-02-01", "STATED"),
                    Map.of("AKTIF", 3_000L, "NON_AKTIF", 0L));
            register.feed().balance(FakeFeed.statement("BALANCE", "33.71", "2024-02-01", "ESTIMATED"),
                    Map.of("UNSPECIFIED", 1_000L));
            World.followed(register);
        });
    }

    @Test
    void people_are_told_by_how_they_are_known_and_each_fault_is_named() {
        quality("33", "2024-02-01").body("people.stated", is(3000)).body("people.estimated", is(1000))
                .body("people.statusUnknown", is(1000)).body("population.edition", is("java-1"))
                .body("population.ageDays", is(62)).body("confidence.faults.fault",
                        contains("POPULATION_ESTIMATED", "ESTIMATED_PEOPLE", "STATUS_UNKNOWN"))
                .body("confidence.faults.share", contains("1.0000", "0.2500", "0.2500"))
                .body("confidence.faults.lost", contains(20, 10, 5))
                // 100 x 0.8 x 0.9 x 0.95
                .body("confidence.score", is(68)).body("confidence.grade", is("MEDIUM")).body("silent", is(empty()));
        quality("33.01", "2024-02-01").body("confidence.score", is(100)).body("confidence.faults", is(empty()));
    }

    @Test
    void a_population_grows_old_after_a_year() {
        quality("33.01", "2024-11-30").body("confidence.score", is(100));
        quality("33.01", "2025-11-30").body("confidence.faults[0].fault", is("POPULATION_OLD"))
                .body("confidence.faults[0].share", is("0.5000")).body("confidence.score", is(85));
    }

    @Test
    void without_a_count_there_is_no_confidence_and_without_a_population_less() {
        quality("33", "2024-01-31").body("confidence", is(nullValue())).body("reason", is("no-complete-figure"))
                .body("people", is(nullValue()));
        quality("33.71", "2024-02-01").body("confidence.faults.fault", hasItems("NO_POPULATION", "ESTIMATED_PEOPLE"))
                .body("population", is(nullValue()));
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/33/quality?asOf=when").then().statusCode(400)
                .body("violations.field", hasItem("asOf"));
    }

    private static ValidatableResponse quality(String scope, String asOf) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/quality?asOf=" + asOf).then().statusCode(200);
    }
}
