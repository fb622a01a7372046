package id.cakupan.enrollment.place;

import static id.cakupan.enrollment.Uploads.HEADERS;
import static id.cakupan.enrollment.Uploads.found;
import static id.cakupan.enrollment.Uploads.list;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undo;
import static id.cakupan.enrollment.Uploads.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlaceUploadTest {

    private static String tag(String what) {
        return Contract.as("service").get("/api/v1/" + what).then().statusCode(200).extract().header("ETag");
    }

    @Test
    void a_branch_is_listed_as_its_file_states_it() {
        load("branches", "P-1,Palembang,III,5,,,Report,Five areas", "P-2,Lain,,,2020-01-01,2021-12-31,Report,")
                .statusCode(200).body("what", is("branches")).body("loaded", is(2)).body("unchanged", is(0))
                .body("undoes", nullValue()).body("undoneBy", nullValue()).body("unknownBranches", empty());
        list("branches", Map.of()).body("items.find { it.code == 'P-1' }", is(nullable(Map.of("code", "P-1", "name",
                "Palembang", "deputy", "III", "areasTotal", 5, "source", "Report", "note", "Five areas"), "validFrom",
                "validTo")));
        list("branches", Map.of("asOf", "2022-01-01")).body("items.code", hasItem("P-1"))
                .body("items.code", not(hasItem("P-2")));
        list("branches", Map.of("asOf", "2021-12-31")).body("items.find { it.code == 'P-2' }.areasTotal", nullValue())
                .body("items.find { it.code == 'P-2' }.deputy", nullValue());
    }

    private static Map<String, Object> nullable(Map<String, Object> values, String... nulls) {
        Map<String, Object> all = new HashMap<>(values);
        for (String name : nulls) {
            all.put(name, null);
        }
        return all;
    }

    @Test
    void a_file_states_all_rows_of_a_code_and_leaves_the_others() {
        load("branches", "P-3,Old,,,,2019-12-31,Report,", "P-3,New,,,2020-01-01,,Report,", "P-4,Other,,,,,Report,")
                .statusCode(200).body("loaded", is(3));
        load("branches", "P-3,New,,,2020-01-01,,Report,").statusCode(200).body("loaded", is(0)).body("unchanged", is(1));
        assertThat(found("branches", "name", "code", "P-3")).containsExactly("New");
        assertThat(found("branches", "name", "code", "P-4")).containsExactly("Other");
        load("branches", "P-3,New,,7,2020-01-01,,Report,", "P-4,Other,,,,,Report,").body("loaded", is(1)).body("unchanged",
                is(1));
        assertThat(found("branches", "areasTotal", "code", "P-3")).containsExactly(7);
    }

    @Test
    void everything_wrong_with_places_is_told_by_row_and_column() {
        load("branches", "p 5,,iii,none,2023-02-30,,,", "P-5,Name,,0,2023-02-02,2023-02-01,Report,",
                "P-6,Name,,1001,,,Report,").statusCode(400).body("violations.field",
                        contains("row 2, column code", "row 2, column name", "row 2, column deputy",
                                "row 2, column areas_total", "row 2, column valid_from", "row 2, column source",
                                "row 3, column areas_total", "row 3, column valid_to", "row 4, column areas_total"));
        load("deputies", "TOO-LONG-A-CODE,Name,perhaps,,,Report,").statusCode(400).body("violations.field",
                contains("row 2, column code", "row 2, column all_branches_listed"));
        load("territories", "P-5,16,,,Report,", "P-5,16.07.01,,,Report,", "P-5,99.99,,,Report,").statusCode(400)
                .body("violations.field",
                        contains("row 2, column region", "row 3, column region", "row 4, column region"))
                .body("violations[0].message", is("Must be the code of a regency or city such as 16.07."));
        load("programmes", "rehab,16.99,,,,,,,then,Report,", "REHAB,branch:x,A,A,A,A,,,,Report,").statusCode(400).body(
                "violations.field",
                contains("row 2, column code", "row 2, column name_id", "row 2, column name_en", "row 2, column text_id",
                        "row 2, column text_en", "row 2, column seen_on", "row 2, column scope", "row 3, column scope"));
        assertThat(found("branches", "code", "code", "P-5")).isEmpty();
    }

    @Test
    void rows_of_a_code_may_not_hold_on_the_same_days() {
        load("branches", "P-7,A,,,,2020-01-01,Report,", "P-7,B,,,2020-01-01,,Report,").statusCode(400)
                .body("violations.field", contains("row 3, column code")).body("violations.message", contains(
                        "P-7 has two rows for the same days (from 2020-01-01; to 2020-01-01); end one before the other begins."
                                + " The other is row 2."));
        load("deputies", "P-7,A,no,,,Report,", "P-7,A,no,,,Report,").statusCode(400)
                .body("violations.field", contains("row 3, column code"))
                .body("violations[0].message", containsString("row 2 already"));
    }

    @Test
    void an_area_is_in_one_branch_at_a_time() {
        load("territories", "P-8,53.01,,2019-12-31,Report,", "P-8,53.02,,,Report,").statusCode(200)
                .body("unknownBranches", contains("P-8"));
        load("territories", "P-9,53.03,,,Report,", "P-9,53.02,2020-01-01,,Report,").statusCode(400)
                .body("violations.field", contains("row 3, column region")).body("violations.message", contains(
                        "53.02 is in branch P-9 (from 2020-01-01) and in branch P-8 (always); end one before the other begins."));
        assertThat(found("territories", "region", "branch", "P-9")).isEmpty();
        load("territories", "P-9,53.01,2020-01-01,,Report,").statusCode(200).body("loaded", is(1));
        load("territories", "P-8,53.02,,2020-06-30,Report,", "P-9,53.02,2020-07-01,,Report,").statusCode(200);
        list("territories", Map.of("asOf", "2020-06-30")).body("items.find { it.region == '53.02' }.branch", is("P-8"));
        list("territories", Map.of("asOf", "2020-07-01")).body("items.find { it.region == '53.02' }.branch", is("P-9"));
    }

    @Test
    void an_undo_never_puts_an_area_into_two_branches() {
        loaded("territories", "P-10,53.04,,,Report,");
        String left = loaded("territories", "P-10,53.05,,,Report,");
        String taken = loaded("territories", "P-11,53.04,,,Report,");
        undo(left).statusCode(409).body("code", is("load-superseded")).body("detail",
                containsString("53.04 is in branch P-10 (always) and in branch P-11 (always)"));
        assertThat(found("territories", "region", "branch", "P-10")).containsExactly("53.05");
        undone(taken);
        undone(left);
        assertThat(found("territories", "region", "branch", "P-10")).containsExactly("53.04");
    }

    @Test
    void a_listed_branch_is_no_longer_unknown() {
        loaded("branches", "P-12,Name,,,,,Report,");
        String load = load("territories", "P-12,53.06,,,Report,", "P-13,53.07,,,Report,").statusCode(200)
                .body("unknownBranches", contains("P-13")).extract().path("id");
        undo(load).statusCode(200).body("loaded", is(2)).body("unknownBranches", empty());
    }

    @Test
    void a_deputy_region_and_a_programme_are_listed() {
        loaded("deputies", "P-III,Kedeputian Wilayah,yes,,,Report,");
        list("deputies", Map.of()).body("items.find { it.code == 'P-III' }.allBranchesListed", is(true));
        loaded("programmes", "T_REHAB,branch:601,REHAB,REHAB,Dicicil.,In instalments.,,,2024-09-02,Report,",
                "T_ID,ID,N,N,T,T,2020-01-01,,,Report,");
        list("programmes", Map.of("asOf", "2024-09-01")).body("items.code", not(hasItem("T_REHAB")));
        list("programmes", Map.of("asOf", "2024-09-02")).body("items.find { it.code == 'T_REHAB' }.seenOn", is("2024-09-02"))
                .body("items.find { it.code == 'T_REHAB' }.textEn", is("In instalments."))
                .body("items.find { it.code == 'T_REHAB' }.scope", is("branch:601"));
    }

    @Test
    void a_tag_changes_with_every_change_of_its_list_and_no_other() {
        String deputies = tag("deputies");
        String before = tag("branches");
        Contract.as("service").header("If-None-Match", before).get("/api/v1/branches").then().statusCode(304);
        String load = loaded("branches", "P-14,Name,,,,,Report,");
        String after = tag("branches");
        undone(load);
        assertThat(List.of(before, after, tag("branches"))).doesNotHaveDuplicates();
        assertThat(tag("deputies")).isEqualTo(deputies);
        Contract.as("service").header("If-None-Match", after).get("/api/v1/branches").then().statusCode(200);
    }

    @Test
    void wrong_questions_name_the_field() {
        for (String what : List.of("branches", "territories", "deputies", "programmes", "channels", "channel-points")) {
            Contract.brokenCallAs("viewer").queryParam("asOf", "2023-02-30").get("/api/v1/" + what).then().statusCode(400)
                    .body("violations.field", contains("asOf"));
        }
    }

    @Test
    void everybody_reads_and_only_an_analyst_loads() {
        HEADERS.forEach((what, header) -> {
            Contract.asNobody().get("/api/v1/" + what).then().statusCode(401);
            Contract.asNobody().contentType("text/csv").body(header).post("/api/v1/" + what).then().statusCode(401);
            for (String role : List.of("viewer", "officer", "analyst", "branch_head", "operator", "service")) {
                Contract.as(role).get("/api/v1/" + what).then().statusCode(200);
                if (!role.equals("analyst")) {
                    Contract.as(role).contentType("text/csv; charset=UTF-8").body(header).post("/api/v1/" + what).then()
                            .statusCode(403);
                }
            }
            Contract.brokenCallAs("analyst").contentType("application/json").body("{}").post("/api/v1/" + what).then()
                    .statusCode(415);
            Contract.brokenCallAs("analyst").contentType("text/csv").body(header).post("/api/v1/" + what).then()
                    .statusCode(400).body("violations.field", contains("file"));
        });
    }
}
