package id.cakupan.enrollment.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegionResourceTest {

    @Test
    void the_nation_its_provinces_regencies_and_districts_are_there() {
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> codes = new LinkedHashSet<>();
        String next = null;
        do {
            JsonPath page = Contract.as("service")
                    .queryParams(next == null ? Map.of("limit", 1000) : Map.of("limit", 1000, "after", next))
                    .get("/api/v1/regions").then().statusCode(200).extract().jsonPath();
            page.<String> getList("items.kind").forEach(kind -> kinds.merge(kind, 1, Integer::sum));
            List<String> found = page.getList("items.code");
            assertThat(codes).doesNotContainAnyElementsOf(found);
            codes.addAll(found);
            next = page.getString("next");
        } while (next != null);
        assertThat(kinds).containsEntry("NATION", 1).containsEntry("PROVINCE", 38).containsEntry("DISTRICT", 7285);
        assertThat(kinds.get("CITY") + kinds.get("REGENCY")).isEqualTo(540); // 514 of today and 26 of Papua before 2022
    }

    @Test
    void a_day_has_the_areas_that_there_were_on_it() {
        Contract.as("viewer").queryParams("parent", "91", "asOf", "2022-07-24", "limit", 100).get("/api/v1/regions").then()
                .statusCode(200).body("items.size()", is(29)).body("items.code", hasItems("91.01", "91.03"));
        Contract.as("viewer").queryParams("parent", "91", "asOf", "2022-07-25", "limit", 100).get("/api/v1/regions").then()
                .statusCode(200).body("items.size()", is(9));
        Contract.as("viewer").queryParams("q", "merauke", "kind", "REGENCY", "asOf", "2026-01-01").get("/api/v1/regions").then()
                .statusCode(200).body("items.code", contains("93.01"));
        Contract.brokenCallAs("viewer").queryParam("asOf", "2022").get("/api/v1/regions").then().statusCode(400)
                .body("violations.field", contains("asOf"));
    }

    /** What settling and counting across splits rely on (ADR 18). */
    @Test
    void areas_of_other_days_have_nothing_inside_them_and_became_others_once() throws IOException {
        Map<String, CSVRecord> areas = new HashMap<>();
        try (Reader file = new InputStreamReader(getClass().getResourceAsStream("/reference/regions.csv"), UTF_8)) {
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(file)
                    .forEach(area -> areas.put(area.get("code"), area));
        }
        List<String> ended = areas.values().stream().filter(area -> !area.get("valid_to").isEmpty())
                .map(area -> area.get("code"))
                .toList();
        assertThat(ended).hasSize(26);
        assertThat(areas.values()).noneMatch(area -> ended.contains(area.get("parent")));
        assertThat(areas.values().stream().filter(area -> !area.get("predecessor").isEmpty()))
                .allMatch(area -> Stream.of(area.get("predecessor").split(" ")).map(areas::get)
                        .allMatch(former -> former != null && former.get("predecessor").isEmpty()));
    }

    @Test
    void an_area_carries_its_dates_and_source() {
        Contract.as("viewer").get("/api/v1/regions/93.01").then().statusCode(200).body("name", is("Kabupaten Merauke"))
                .body("validFrom", is("2022-07-25")).body("predecessor", is("91.01")).body("source", startsWith("Kepmendagri"));
        Contract.as("viewer").get("/api/v1/regions/16.07").then().statusCode(200).body("validFrom", nullValue());
    }

    @Test
    void a_name_is_found_in_any_case_and_a_wildcard_is_a_letter() {
        Contract.as("officer").queryParam("q", "BANYUASIN").queryParam("kind", "REGENCY").get("/api/v1/regions").then()
                .statusCode(200).body("items.code", contains("16.06", "16.07"));
        Contract.as("officer").queryParam("q", "%").get("/api/v1/regions").then().statusCode(200).body("items.size()", is(0));
    }

    @Test
    void children_are_listed_by_parent() {
        Contract.as("officer").queryParam("parent", "16").queryParam("limit", 100).get("/api/v1/regions").then()
                .statusCode(200).body("items.size()", is(17)).body("items.parent", everyItem(is("16")));
    }

    @Test
    void nothing_is_sent_again_while_nothing_changed() {
        String tag = Contract.as("service").get("/api/v1/regions").then().statusCode(200).extract().header("ETag");
        Contract.as("service").header("If-None-Match", tag).get("/api/v1/regions").then().statusCode(304);
    }

    @Test
    void wrong_questions_name_the_field() {
        Contract.brokenCallAs("viewer").queryParam("limit", "0").get("/api/v1/regions").then().statusCode(400)
                .body("code", is("invalid-input")).body("violations[0].field", is("limit"));
        Contract.brokenCallAs("viewer").queryParam("kind", "VILLAGE").get("/api/v1/regions").then().statusCode(400)
                .body("violations[0].field", is("kind"));
        for (String field : List.of("after", "parent", "q")) {
            Contract.brokenCallAs("viewer").queryParam(field, "\u0000").get("/api/v1/regions").then().statusCode(400)
                    .body("violations[0].field", is(field));
        }
        Contract.brokenCallAs("viewer").urlEncodingEnabled(false).get("/api/v1/regions/%00").then().statusCode(404);
        Contract.as("viewer").get("/api/v1/regions/99.99").then().statusCode(404).body("code", is("not-found"));
    }

    @Test
    void nobody_gets_nothing() {
        Contract.asNobody().get("/api/v1/regions").then().statusCode(401);
    }
}
