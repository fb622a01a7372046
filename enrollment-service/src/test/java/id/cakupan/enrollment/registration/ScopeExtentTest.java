package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Figures of a branch or deputy region say how much of it is known. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScopeExtentTest {

    private static final String DAY = "2022-07-24";

    private static ValidatableResponse figures(String scope, String asOf) {
        return Contract.as("viewer").queryParam("scope", scope).queryParam("asOf", asOf).get("/api/v1/channel-figures").then()
                .statusCode(200);
    }

    private static void extent(String scope, String asOf, int known, Integer total, boolean complete) {
        figures(scope, asOf).body("areasKnown", is(known)).body("areasTotal", is(total)).body("complete", is(complete));
    }

    @Test
    void an_area_is_known_whole() {
        extent("82", DAY, 1, 1, true);
        extent("82.01.01", DAY, 1, 1, true);
    }

    @Test
    void a_branch_is_known_whole_when_it_has_as_many_areas_as_it_says() {
        loaded("branches", "X-1,Satu,,2,,,Report,", "X-2,Dua,,,,,Report,", "X-3,Tiga,,2,,,Report,", "X-4,Empat,,1,,,Report,");
        loaded("territories", "X-1,72.01,,,Report,", "X-1,72.02,2020-01-01,,Report,", "X-2,72.03,,,Report,",
                "X-4,72.04,,,Report,", "X-4,72.05,,,Report,");
        extent("branch:X-1", "2019-12-31", 1, 2, false);
        extent("branch:X-1", "2020-01-01", 2, 2, true);
        extent("branch:X-2", DAY, 1, null, false);
        extent("branch:X-3", DAY, 0, 2, false);
        extent("branch:X-4", DAY, 2, 1, false);
    }

    @Test
    void an_area_that_did_not_exist_on_the_day_is_not_counted() {
        loaded("branches", "X-5,Lima,,2,,,Report,");
        loaded("territories", "X-5,92.08,,,Report,", "X-5,93.02,,,Report,"); // 93.02 exists from 2022-07-25
        extent("branch:X-5", "2022-07-24", 1, 2, false);
        extent("branch:X-5", "2022-07-25", 2, 2, true);
    }

    @Test
    void a_deputy_region_is_known_whole_when_all_its_branches_are_listed_and_each_is() {
        loaded("deputies", "X-A,A,yes,,,Report,", "X-B,B,no,,,Report,", "X-C,C,yes,,,Report,", "X-D,D,yes,,,Report,",
                "X-E,E,yes,,,Report,");
        loaded("branches", "X-11,A,X-A,2,,,Report,", "X-12,A,X-A,1,,,Report,", "X-13,B,X-B,1,,,Report,",
                "X-14,C,X-C,1,,,Report,", "X-15,C,X-C,,,,Report,", "X-16,D,X-D,2,,,Report,", "X-17,D,X-D,1,,,Report,");
        loaded("territories", "X-11,73.01,,,Report,", "X-11,73.02,,,Report,", "X-12,73.03,2020-01-01,,Report,",
                "X-13,73.04,,,Report,", "X-14,73.05,,,Report,", "X-15,73.06,,,Report,", "X-16,73.07,,,Report,",
                "X-17,73.08,,,Report,", "X-17,73.09,,,Report,");
        extent("deputy:X-A", "2019-12-31", 2, 3, false);
        extent("deputy:X-A", "2020-01-01", 3, 3, true);
        extent("deputy:X-B", DAY, 1, null, false);
        extent("deputy:X-C", DAY, 2, null, false);
        extent("deputy:X-D", DAY, 3, 3, false);
        extent("deputy:X-E", DAY, 0, 0, false);
    }

    @Test
    void a_point_of_a_province_is_shown_to_each_place_that_has_a_part_of_it() {
        loaded("deputies", "X-F,F,no,,,Report,");
        loaded("branches", "X-21,Palangka Raya,X-F,,,,Report,", "X-22,Balikpapan,X-F,,,,Report,");
        loaded("territories", "X-21,62.71,,,Report,", "X-22,64.71,,,Report,");
        loaded("channels", "T_AROUND,Kanal,Channel,no,,2012-01-01,2012-12-31,,Report,");
        loaded("channel-points", point("T_AROUND_61", "61"), point("T_AROUND_62", "62"), point("T_AROUND_64", "64"),
                point("T_AROUND_ID", "ID"));
        figures("deputy:X-F", "2012-06-30").body("items.point", hasItems("T_AROUND_62", "T_AROUND_64", "T_AROUND_ID"))
                .body("items.point", not(hasItems("T_AROUND_61")));
        figures("branch:X-21", "2012-06-30").body("items.findAll { it.channel == 'T_AROUND' }.point",
                contains("T_AROUND_62", "T_AROUND_ID"));
    }

    private static String point(String code, String region) {
        return "%s,T_AROUND,MOBILE_UNIT,A,A,%s,,,,no,2012-01-01,2012-12-31,,Report,".formatted(code, region);
    }
}
