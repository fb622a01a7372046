package id.cakupan.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.Denpasar;
import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakePlaces;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Figures of branches and deputy regions: 16.01 has 900 of 1,000 people, 16.02 500 of 500, 16.04 100 of 200. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class PlaceFigureTest {

    private static final String DAY = "2024-06-30";

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("places", () -> {
            balance("16.01", "STATED", Map.of("AKTIF", 600L, "NON_AKTIF", 300L));
            balance("16.02", "ESTIMATED", Map.of("AKTIF", 400L, "NON_AKTIF", 100L));
            balance("16.04", "STATED", Map.of("AKTIF", 100L));
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note,doubt
                    places,2023-S2,2024-02-01,16.01,1000,STATED,A,,
                    places,2023-S2,2024-02-01,16.02,500,ESTIMATED,B,,Above the next edition
                    places,2023-S2,2024-02-01,16.04,200,STATED,A,,
                    """);
            FakePlaces places = register.places();
            branch("B1", "D1", 2, "16.01", "16.02");
            branch("B2", "D2", 3, "16.01", "16.02");
            branch("B3", "D3", null, "16.01");
            branch("B4", null, 2, "16.01", "16.03");
            branch("B6", "D1", 1, "16.04");
            branch("B8", "D3", 1, "16.04");
            places.branch("B5", "Lima", null, 1, "2024-01-01");
            places.territory("B5", "16.01", null, "2024-07-31");
            places.territory("B5", "16.02", "2024-08-01", null);
            places.deputy("D1", "Kedeputian Satu", true);
            places.deputy("D2", "Kedeputian Dua", true);
            places.deputy("D3", "Kedeputian Tiga", false);
            World.followed(register);
            mirrored("branch:B1");
        });
    }

    @Test
    void a_branch_that_is_wholly_known_is_the_sum_of_its_areas() {
        figure("branch:B1", DAY).body("scope.name", is("KC B1")).body("scope.kind", is("BRANCH"))
                .body("scope.parents.code", contains("ID", "16")).body("count.registered", is(1_400))
                .body("count.active", is(1_000)).body("count.provenance", is("ESTIMATED"))
                .body("count.statementsTotal", is(2)).body("reason", is(nullValue())).body("missing", is(empty()))
                .body("territory.known", is(2)).body("territory.total", is(2)).body("territory.complete", is(true))
                .body("territory.source", is("Test")).body("population.people", is(1_500))
                .body("population.from", is("CHILDREN")).body("population.source", is("A; B"))
                .body("childrenEdition", is("places"))
                .body("population.doubt", is("Above the next edition"))
                .body("rates.percent", contains("93.33", "66.67", "71.43"))
                .body("children.code", contains("16.02", "16.01")).body("children.rank", contains(1, 2))
                .body("children.cakupanProvenance", contains("ESTIMATED", "STATED")).body("published", is(nullValue()));
    }

    @Test
    void a_branch_of_which_an_area_is_not_listed_has_no_figure_and_its_areas_no_rank() {
        figure("branch:B2", DAY).body("count", is(nullValue())).body("reason", is("territory-incomplete"))
                .body("territory.known", is(2)).body("territory.total", is(3)).body("territory.complete", is(false))
                .body("population", is(nullValue())).body("childrenEdition", is("places")).body("rates", is(empty()))
                .body("known.known", is(2))
                .body("known.of", is(2)).body("missing", is(empty())).body("children.cakupan", contains("100.00", "90.00"))
                .body("children.registered", contains(500, 900)).body("children.rank", everyItem(is(nullValue())));
    }

    @Test
    void areas_of_a_branch_or_deputy_region_that_is_not_wholly_known_are_not_counted() {
        World.upload("published-figures", Denpasar.PUBLISHED + """
                PART-1,branch:B2,wilayah,,2024-06-30,2,,1,,,,,,part,,Test,,
                PART-2,branch:B2,wilayah_di_atas,,2024-06-30,1,,1,,95,,,,part,,Test,,
                PART-3,branch:B2,wilayah_di_bawah,,2024-06-30,1,,1,,95,,,,part,,Test,,
                PART-4,deputy:D3,wilayah,,2024-06-30,2,,1,,,,,,part,,Test,,
                WHOLE-1,branch:B1,wilayah,,2024-06-30,2,,1,,,,,,part,,Test,,
                WHOLE-2,branch:B1,wilayah_di_bawah,,2024-06-30,1,,1,,95,,,,part,,Test,,
                """);
        figure("branch:B2", DAY + "&reports=true").body("published.figure.code", contains("PART-1", "PART-2", "PART-3"))
                .body("published.verdict", everyItem(is("NOT_COMPARED")))
                .body("published.computed", everyItem(is(nullValue())));
        figure("deputy:D3", DAY + "&reports=true").body("published[0].verdict", is("NOT_COMPARED"));
        figure("branch:B1", DAY + "&reports=true").body("published.verdict", contains("REPRODUCED", "REPRODUCED"));
    }

    @Test
    void a_branch_is_not_whole_while_nobody_says_how_many_areas_it_has() {
        figure("branch:B3", DAY).body("count", is(nullValue())).body("reason", is("territory-incomplete"))
                .body("territory.known", is(1)).body("territory.total", is(nullValue()))
                .body("territory.source", is(nullValue()));
    }

    @Test
    void a_branch_lacks_a_figure_while_one_of_its_areas_does() {
        figure("branch:B4", DAY).body("count", is(nullValue())).body("reason", is("no-complete-figure"))
                .body("territory.complete", is(true)).body("missing.code", contains("16.03")).body("known.known", is(1))
                .body("known.of", is(2)).body("children.rank", everyItem(is(nullValue())));
    }

    @Test
    void an_area_counts_for_the_branch_that_has_it_on_the_day() {
        figure("branch:B5", "2024-07-31").body("children.code", contains("16.01")).body("count.registered", is(900));
        figure("branch:B5", "2024-08-01").body("children.code", contains("16.02")).body("count.registered", is(500));
        Contract.as("viewer").get("/api/v1/coverage/branch:B5?asOf=2023-12-31").then().statusCode(404);
    }

    @Test
    void a_deputy_region_is_the_sum_of_its_branches_where_all_are_listed_and_whole() {
        figure("deputy:D1", DAY).body("scope.name", is("Kedeputian Satu")).body("scope.kind", is("DEPUTY"))
                .body("count.registered", is(1_500)).body("territory.known", is(2)).body("territory.total", is(2))
                .body("population.people", is(1_700)).body("rates[0].percent", is("88.24"))
                .body("children.code", contains("branch:B1", "branch:B6")).body("children.kind", everyItem(is("BRANCH")))
                .body("children.population", contains(1_500, 200)).body("children.rank", contains(1, 2))
                .body("scope.parents.code", contains("ID", "16"));
        figure("deputy:D2", DAY).body("reason", is("territory-incomplete")).body("territory.known", is(1))
                .body("territory.total", is(1)).body("territory.complete", is(false))
                .body("missing.code", contains("branch:B2")).body("population", is(nullValue()));
        figure("deputy:D3", DAY).body("reason", is("territory-incomplete")).body("territory.known", is(2))
                .body("territory.total", is(nullValue())).body("children[0].registered", is(100));
    }

    @Test
    void a_branch_was_not_known_before_it_was_listed_and_is_answered_as_it_was() {
        Instant before = register.feed().nextInstant();
        branch("B7", null, 2, "16.01");
        mirrored("branch:B7");
        Instant incomplete = Instant.parse(figure("branch:B7", DAY).extract().path("knownAt"));
        register.places().remove("branches", "code", "B7");
        register.places().branch("B7", "Tujuh", null, 1, null);
        World.eventually("the change is read", () -> {
            Contract.as("viewer").get("/api/v1/coverage/branch:NONE").then().statusCode(404);
            return figure("branch:B7", DAY).extract().path("reason") == null;
        });
        Contract.as("viewer").get("/api/v1/coverage/branch:B7?knownAt=" + before).then().statusCode(404);
        figure("branch:B7", DAY + "&knownAt=" + incomplete).body("reason", is("territory-incomplete"))
                .body("scope.name", is("KC B7"));
        figure("branch:B7", DAY).body("count.registered", is(900)).body("scope.name", is("KC Tujuh"));
        Contract.as("viewer").get("/api/v1/data-revisions?what=places").then().body("items[0].undoes", is(nullValue()));
    }

    @Test
    void an_unlisted_branch_is_looked_for_at_once_but_not_at_every_question() {
        long before = questions();
        World.eventually("it is looked for", () -> {
            Contract.as("viewer").get("/api/v1/coverage/branch:NOBODY").then().statusCode(404);
            return questions() > before;
        });
        long begin = System.nanoTime();
        long asked = questions();
        for (int i = 0; i < 20; i++) {
            Contract.as("viewer").get("/api/v1/coverage/branch:NOBODY").then().statusCode(404);
        }
        assertThat(questions() - asked).isLessThanOrEqualTo(1 + (System.nanoTime() - begin) / 1_000_000_000);
        assertThat(register.breaches()).isEmpty();
    }

    @Test
    void additional_people_are_counted_from_what_there_was_the_day_before() {
        World.upload("targets", """
                owner,indicator,due,percentage,headcount,legal_basis,source,note,additional,counted_from
                branch:B1,cakupan,2024-12-31,,,Plan,Test,,300,2024-07-01
                branch:B1,cakupan,2024-12-31,98,,Plan,Test,,,
                branch:B1,keaktifan_peserta,2024-12-31,,,Plan,Test,,50,2024-01-01
                branch:B1,cakupan,2025-12-31,100,,Plan,Test,,,
                deputy:D1,cakupan,2024-12-31,,,Plan,Test,,1000,2024-07-01
                """);
        figure("branch:B1", "2024-07-15")
                .body("targets.owner", contains("branch:B1", "branch:B1", "branch:B1", "deputy:D1", "ID"))
                .body("targets.ownerName[3]", is("Kedeputian Satu"))
                .body("targets.percentage", contains("98", null, null, null, "98"))
                .body("targets.additional", contains(null, 300, 50, 1000, null))
                .body("targets.countedFrom[1]", is("2024-07-01"))
                .body("targets.required", contains(1_470, 1_700, null, null, 1_470))
                .body("targets.gap", contains(70, 300, null, null, 70));
        figure("branch:B1", "2024-06-29").body("targets[1].required", is(nullValue()));
        figure("deputy:D1", "2024-07-15").body("targets[0].required", is(2_500));
        Contract.as("viewer").get("/api/v1/targets").then().statusCode(200)
                .body("items.findAll { it.owner == 'deputy:D1' }.additional", contains(1_000))
                .body("items.findAll { it.owner == 'deputy:D1' }.countedFrom", contains("2024-07-01"));
    }

    @Test
    void people_of_an_area_gained_or_lost_since_are_not_counted_as_added() {
        World.upload("targets", """
                owner,indicator,due,percentage,headcount,legal_basis,source,note,additional,counted_from
                branch:B5,cakupan,2024-12-31,,,Plan,Test,,50,2024-08-01
                """);
        figure("branch:B5", "2024-07-31").body("targets[0].required", is(950));
        figure("branch:B5", "2024-08-01").body("count.registered", is(500)).body("targets[0].required", is(550))
                .body("targets[0].gap", is(50));
    }

    private void branch(String code, String deputy, Integer areasTotal, String... areas) {
        for (String area : areas) {
            register.places().territory(code, area, null, null);
        }
        register.places().branch(code, code, deputy, areasTotal, null);
    }

    private void balance(String region, String provenance, Map<String, Long> totals) {
        register.feed().balance(FakeFeed.statement("BALANCE", region, DAY, provenance), totals);
    }

    private long questions() {
        return register.asked().stream().filter(path -> path.startsWith("/api/v1/branches")).count();
    }

    private static void mirrored(String scope) {
        World.eventually(scope + " is listed",
                () -> Contract.as("viewer").get("/api/v1/coverage/" + scope + "?asOf=" + DAY).statusCode() == 200);
    }

    private static ValidatableResponse figure(String scope, String asOf) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "?asOf=" + asOf).then().statusCode(200);
    }
}
