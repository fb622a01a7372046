package id.cakupan.coverage.projection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.coverage.holiday.Holidays;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Sumatera Barat is kept person by person, Riau by totals that are stated every month. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class ProjectionTest {

    FakeRegister register;

    @Inject
    Holidays holidays;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("projection", () -> {
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    west,2024-S1,2024-12-01,13,10000,STATED,Test,
                    west,2024-S1,2024-12-01,14,100000,STATED,Test,
                    """);
            World.upload("targets", """
                    owner;indicator;due;percentage;headcount;legal_basis;source;note
                    13;cakupan;2026-03-31;98;;Test;Test;
                    13;keaktifan_penduduk;2025-12-31;80;;Test;Test;
                    14;cakupan;2026-12-31;90;;Test;Test;
                    """);
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "13", "2024-06-30", "STATED"));
            move("2024-06-30", "AKTIF", 6000);
            move("2024-06-30", "NON_AKTIF", 1000);
            for (int day = 1; day <= 480; day++) {
                move(LocalDate.of(2024, 6, 30).plusDays(day).toString(), "AKTIF", 4);
            }
            for (int month = 1; month <= 9; month++) {
                register.feed().balance(FakeFeed.statement("BALANCE", "14", "2025-0%d-01".formatted(month), "STATED"),
                        Map.of("UNSPECIFIED", 50_000L + 620L * month));
            }
            World.followed(register);
        });
    }

    private void move(String day, String status, long people) {
        Map<String, Object> content = FakeFeed.movement("13", day, "PBPU", status, people);
        content.put("cause", "NEW");
        register.feed().publish(content);
    }

    @Test
    void who_come_evenly_are_expected_on_one_day() {
        // 8,800 of 10,000 are registered, 4 a day come, 9,800 are wanted
        projection("13", "2025-09-23").body("pace[0].people", is("registered"))
                .body("pace.days", contains(30, 90, 365, 30, 90, 365))
                .body("pace[0].gained", is(120)).body("pace[1].gained", is(360)).body("pace[2].gained", is(1460))
                .body("pace.perDay", everyItem(is("4.00"))).body("pace.stated", everyItem(is(0)))
                .body("targets.find { it.target.indicator == 'cakupan' }.target.gap", is(1_000))
                .body("targets.find { it.target.indicator == 'cakupan' }.need.days", is(189))
                .body("targets.find { it.target.indicator == 'cakupan' }.need.perDay", is("5.30"))
                .body("targets.find { it.target.indicator == 'cakupan' }.expected.method", is("bootstrap-of-weeks"))
                .body("targets.find { it.target.indicator == 'cakupan' }.expected.spans", is(52))
                .body("targets.find { it.target.indicator == 'cakupan' }.expected.earliest", is("2026-05-31"))
                .body("targets.find { it.target.indicator == 'cakupan' }.expected.likely", is("2026-05-31"))
                .body("targets.find { it.target.indicator == 'cakupan' }.expected.latest", is("2026-05-31"))
                .body("targets.find { it.target.indicator == 'cakupan' }.expected.verdict", is("LATE"))
                .body("targets.find { it.target.indicator == 'keaktifan_penduduk' }.target.gap", is(200))
                .body("targets.find { it.target.indicator == 'keaktifan_penduduk' }.expected.likely", is("2025-11-12"))
                .body("targets.find { it.target.indicator == 'keaktifan_penduduk' }.expected.verdict", is("ON_TIME"));
    }

    @Test
    void days_off_are_no_working_days() {
        register.places().holiday("2025-12-25", "Hari Raya Natal", "NATIONAL");
        holidays.refresh();
        projection("13", "2025-12-19").body("daysOffKnownTo", is("2025-12-31"));
        projection("13", "2025-12-19")
                .body("targets.find { it.target.indicator == 'keaktifan_penduduk' }.need.workingDays", is(7));
        projection("13", "2025-09-23").body("targets.find { it.target.indicator == 'keaktifan_penduduk' }.need.workingDays",
                is(70));
    }

    @Test
    void a_past_of_few_weeks_says_nothing_of_the_future() {
        projection("13", "2024-07-20").body("pace[0].reason", is("no-complete-figure")).body("pace[0].gained", is(nullValue()));
        projection("13", "2025-01-10").body("targets[0].expected.spans", is(27)).body("pace[2].gained", is(nullValue()))
                .body("pace[1].gained", is(360));
        projection("13", "2024-08-24").body("targets.find { it.target.indicator == 'cakupan' }.expected", is(nullValue()));
    }

    @Test
    void totals_that_are_stated_every_month_are_observed_from_one_to_the_next() {
        // 620 more each month of 30 or 31 days, 34,420 are missing
        projection("14", "2025-09-10").body("pace[1].stated", is(1_860)).body("pace[1].gained", is(1_860))
                .body("pace.findAll { it.people == 'active' }.reason",
                        contains("status-unknown", "status-unknown", "no-complete-figure"))
                .body("targets[0].target.gap", is(34_420))
                .body("targets[0].expected.method", is("bootstrap-of-stated-totals")).body("targets[0].expected.spans", is(8))
                .body("targets[0].expected.since", is("2025-01-01")).body("targets[0].expected.verdict", is("LATE"))
                .body("targets[0].expected.likely", notNullValue());
        projection("14", "2025-04-10").body("targets[0].expected.reason", is("too-short"))
                .body("targets[0].expected.verdict", is(nullValue()));
    }

    @Test
    void what_has_no_count_has_no_pace() {
        projection("18", "2025-04-10").body("reason", is("no-complete-figure")).body("pace", is(empty()))
                .body("targets.expected", everyItem(is(nullValue())));
        projection("75", "2023-10-01").body("targets", hasSize(1)).body("targets[0].need", is(nullValue()))
                .body("targets[0].expected", is(nullValue()));
    }

    private static ValidatableResponse projection(String scope, String asOf) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/projection?asOf=" + asOf).then().statusCode(200);
    }
}
