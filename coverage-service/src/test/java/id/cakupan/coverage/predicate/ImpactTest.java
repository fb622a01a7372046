package id.cakupan.coverage.predicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

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
import io.restassured.response.ValidatableResponse;

/** Three areas of Bangka Belitung under an edition that is not adopted before 2031. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class ImpactTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("impact", () -> {
            register.areas().put("19.01", "Kabupaten Bangka", "REGENCY", "19");
            register.areas().put("19.02", "Kabupaten Belitung", "REGENCY", "19");
            register.areas().put("19.71", "Kota Pangkal Pinang", "CITY", "19");
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    tin-1,2024-S1,2024-12-01,19,6000,STATED,Test,
                    tin-1,2024-S1,2024-12-01,19.01,1000,STATED,Test,
                    tin-1,2024-S1,2024-12-01,19.02,2000,STATED,Test,
                    tin-1,2024-S1,2024-12-01,19.71,3000,STATED,Test,
                    tin-2,2030-S2,2031-01-01,19,6150,STATED,Test,
                    tin-2,2030-S2,2031-01-01,19.01,1050,STATED,Test,
                    tin-2,2030-S2,2031-01-01,19.02,2101,STATED,Test,
                    tin-4,2031-S2,2032-01-01,19.01,1000,STATED,Test,
                    tin-3,2031-S1,2031-06-01,19,6000,STATED,Test,
                    tin-3,2031-S1,2031-06-01,19.01,1000,STATED,Test,
                    tin-3,2031-S1,2031-06-01,19.02,2000,STATED,Test,
                    tin-3,2031-S1,2031-06-01,19.71,3001,STATED,Test,
                    """);
            World.upload("predicates",
                    """
                            predicate,alternative,valid_from,valid_to,scopes,cakupan,keaktifan,keaktifan_base,pemda_share,pemda_waived_at,duties,paid_to,source,note
                            TEST_TIN,,2023-01-01,2024-12-31,REGENCY,98,,,,,,,Test,
                            """);
            for (String area : List.of("19.01", "19.02", "19.71")) {
                register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", area, "2024-12-01", "STATED"));
                register.feed().publish(FakeFeed.movement(area, "2024-12-01", "PBPU", "AKTIF", 990));
            }
            World.followed(register);
        });
    }

    @Test
    void rates_and_predicates_of_both_editions_stand_side_by_side() {
        impact("19", "population=tin-2").body("edition", is("tin-2")).body("inUse", is("tin-1"))
                .body("areas.code", contains("19", "19.01", "19.02", "19.71"))
                .body("areas[1].rates.indicator", contains("cakupan", "keaktifan_penduduk"))
                .body("areas[1].rates[0].inUse", is("99.00")).body("areas[1].rates[0].percent", is("94.29"))
                .body("areas[1].rates[0].points", is("-4.71")).body("areas[1].changePercent", is("5.00"))
                .body("areas[1].predicates.predicate", contains("TEST_TIN")).body("areas[1].predicates[0].inUse", is(true))
                .body("areas[1].predicates[0].met", is(false)).body("areas[2].predicates[0].inUse", is(false))
                .body("areas[0].predicates.findAll { it.predicate == 'TEST_TIN' }", is(empty()));
    }

    @Test
    void what_should_be_looked_at_is_flagged() {
        impact("19", "population=tin-2").body("flagged", is(2)).body("areas[1].flags", is(empty()))
                .body("areas[2].flags", contains("JUMP")).body("areas[3].flags", contains("MISSING"))
                .body("areas[3].population", is(nullValue())).body("areas[3].rates[0].percent", is(nullValue()))
                .body("areas[0].childrenSum", is(nullValue()));
        impact("19", "population=tin-2&jump=4.99").body("areas[1].flags", contains("JUMP"));
        impact("19", "population=tin-3").body("areas[0].flags", contains("SUM_DIFFERS")).body("areas[0].childrenSum", is(6001))
                .body("flagged", is(1));
        impact("19", "population=tin-4").body("flagged", is(3)).body("areas[1].flags", is(empty()))
                .body("areas[1].rates[0].percent", is("99.00")).body("areas[2].flags", contains("MISSING"));
        impact("19", "population=tin-1").body("areas.flags.flatten()", is(empty()))
                .body("areas.rates.flatten().points", everyItem(is("0.00")));
    }

    @Test
    void an_edition_that_nobody_knows_is_not_found() {
        Contract.as("viewer").get("/api/v1/coverage/19/impact?population=nobody-knows").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "asOf=2024-12-31", "population=tin-2&jump=much", "population=tin-2&levels=0",
            "population=tin-2&asOf=2999-01-01" })
    void a_question_that_makes_no_sense_is_refused(String query) {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/19/impact?" + query).then().statusCode(400).body("violations",
                hasSize(1));
    }

    private static ValidatableResponse impact(String scope, String query) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/impact?asOf=2024-12-31&" + query).then()
                .statusCode(200);
    }
}
