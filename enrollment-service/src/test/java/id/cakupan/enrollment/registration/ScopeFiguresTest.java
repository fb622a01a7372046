package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undone;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Maluku Utara (82) and Papua Barat (92), where no other test works. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScopeFiguresTest {

    private static final String ITEM = "items.find { it.point == '%s' }.%s";

    private static ValidatableResponse figures(String scope, String asOf) {
        return Contract.as("viewer").queryParam("scope", scope).queryParam("asOf", asOf).get("/api/v1/channel-figures").then()
                .statusCode(200).body("region", is(scope));
    }

    private static String point(String code, String channel, String region, String days) {
        return "%s,%s,OFFICE,%s,%s,%s,,,,no,%s,Report,".formatted(code, channel, code, code, region, days);
    }

    private static void shows(String channel, String scope, String asOf, String... points) {
        figures(scope, asOf).body("items.findAll { it.channel == '%s' }.point".formatted(channel), contains(points));
    }

    @Test
    void a_point_is_shown_to_the_scopes_that_it_serves() {
        loaded("channels", "T_FIG,Kanal,Channel,no,,2016-01-01,2016-12-31,,Report,");
        String days = "2016-01-01,2016-12-31,";
        loaded("channel-points", point("T_FIG_A_82_01", "T_FIG", "82.01", days),
                point("T_FIG_B_DISTRICT", "T_FIG", "82.01.01", days),
                point("T_FIG_C_82_02", "T_FIG", "82.02", days), point("T_FIG_D_82", "T_FIG", "82", days),
                point("T_FIG_E_92", "T_FIG", "92", days),
                point("T_FIG_F_ID", "T_FIG", "ID", days), point("T_FIG_G_SEEN", "T_FIG", "82.01", ",2016-12-31,2016-07-01"));
        loaded("deputies", "F-X,Wilayah,no,,,Report,");
        loaded("branches", "F-1,Satu,F-X,,,,Report,", "F-2,Dua,F-X,,2016-07-01,,Report,", "F-3,Tiga,,,,,Report,");
        loaded("territories", "F-1,82.01,,,Report,", "F-1,82.03,2016-07-01,,Report,", "F-2,92.02,,,Report,");
        String day = "2016-06-30";
        String later = "2016-07-01";
        shows("T_FIG", "82", day, "T_FIG_A_82_01", "T_FIG_B_DISTRICT", "T_FIG_C_82_02", "T_FIG_D_82", "T_FIG_F_ID");
        shows("T_FIG", "branch:F-1", day, "T_FIG_A_82_01", "T_FIG_B_DISTRICT", "T_FIG_D_82", "T_FIG_F_ID");
        shows("T_FIG", "branch:F-1", later, "T_FIG_A_82_01", "T_FIG_B_DISTRICT", "T_FIG_D_82", "T_FIG_F_ID", "T_FIG_G_SEEN");
        shows("T_FIG", "branch:F-2", later, "T_FIG_E_92", "T_FIG_F_ID");
        shows("T_FIG", "branch:F-3", day, "T_FIG_F_ID");
        shows("T_FIG", "deputy:F-X", day, "T_FIG_A_82_01", "T_FIG_B_DISTRICT", "T_FIG_D_82", "T_FIG_F_ID");
        shows("T_FIG", "deputy:F-X", later, "T_FIG_A_82_01", "T_FIG_B_DISTRICT", "T_FIG_D_82", "T_FIG_E_92", "T_FIG_F_ID",
                "T_FIG_G_SEEN");
        figures("branch:F-1", "2017-01-01").body("items", empty());
        figures("branch:F-1", day).body(ITEM.formatted("T_FIG_A_82_01", "open"), is(true))
                .body(ITEM.formatted("T_FIG_A_82_01", "validTo"), is("2016-12-31"))
                .body(ITEM.formatted("T_FIG_A_82_01", "seenOn"), nullValue())
                .body(ITEM.formatted("T_FIG_A_82_01", "kind"), is("OFFICE"))
                .body(ITEM.formatted("T_FIG_A_82_01", "pointNameEn"), is("T_FIG_A_82_01"))
                .body(ITEM.formatted("T_FIG_A_82_01", "channelNameEn"), is("Channel"))
                .body(ITEM.formatted("T_FIG_A_82_01", "segments"), empty());
    }

    @Test
    void people_of_a_branch_are_counted_also_where_their_point_is_closed_or_elsewhere() {
        loaded("channels", "T_REC,Kanal,Channel,no,PBPU BP,2020-01-01,,,Report,");
        loaded("channel-points", "T_REC_1,T_REC,COMPANY,A,A,13.01,Mal,0711,PBPU,no,2020-01-01,,,Report,A note");
        loaded("deputies", "R-X,Wilayah,no,,,Report,");
        loaded("branches", "R-1,Satu,R-X,,,,Report,");
        loaded("territories", "R-1,82.05,,,Report,");
        Map<String, String> form = Desk.form("point", "T_REC_1");
        form.put("district", Desk.rows("select min(code) from region where parent_code = ?", "82.05").get(0));
        String id = Desk.registered(form);
        Desk.verify(id).statusCode(200);
        for (String scope : new String[] { "branch:R-1", "deputy:R-X", "82.05", "82" }) {
            figures(scope, TODAY.toString()).body("items.point", contains("T_REC_1")).body("items.received", contains(1))
                    .body("items.verified", contains(1)).body("items.active", contains(0)).body("items.open", contains(true))
                    .body("items[0].place", is("Mal")).body("items[0].contact", is("0711"))
                    .body("items[0].segments", contains("PBPU")).body("items[0].note", is("A note"))
                    .body("items[0].informationOnly", is(false));
        }
        String closed = loaded("channels",
                "T_REC,Kanal,Channel,yes,PBPU BP,2020-01-01,%s,,Report,".formatted(TODAY.minusDays(1)));
        figures("branch:R-1", TODAY.toString()).body("items.open", contains(false)).body("items.received", contains(1))
                .body("items.informationOnly", contains(true));
        figures("13.01", TODAY.toString()).body("items", empty());
        undone(closed);
        loaded("territories", "R-1,82.06,,,Report,");
        figures("branch:R-1", TODAY.toString()).body("items", empty());
    }

    @Test
    void areas_that_do_not_exist_on_the_day_are_left_out() {
        loaded("channels", "T_NEW,Kanal,Channel,no,,2022-01-01,2022-12-31,,Report,");
        String days = "2022-01-01,2022-12-31,";
        loaded("channel-points", point("T_NEW_92", "T_NEW", "92", days), point("T_NEW_93_01", "T_NEW", "93.01", days));
        loaded("deputies", "N-X,Wilayah,no,,,Report,");
        loaded("branches", "N-1,Satu,N-X,,,,Report,");
        loaded("territories", "N-1,92.03,,,Report,", "N-1,93.01,,,Report,"); // 93.01 exists from 2022-07-25
        for (String scope : new String[] { "branch:N-1", "deputy:N-X" }) {
            shows("T_NEW", scope, "2022-07-24", "T_NEW_92");
            shows("T_NEW", scope, "2022-07-25", "T_NEW_92", "T_NEW_93_01");
        }
    }

    @Test
    void an_office_must_be_listed_on_the_day() {
        loaded("deputies", "L-X,Wilayah,no,2016-07-01,2016-12-31,Report,", "L-X,Wilayah,no,2018-01-01,,Report,");
        loaded("branches", "L-1,Satu,L-X,,2016-07-01,2016-12-31,Report,", "L-1,Satu,L-X,,2018-01-01,,Report,");
        loaded("territories", "L-1,82.04,,,Report,");
        for (String scope : new String[] { "branch:L-1", "deputy:L-X" }) {
            for (String listed : new String[] { "2016-07-01", "2016-12-31", "2018-01-01" }) {
                figures(scope, listed);
            }
            for (String unlisted : new String[] { "2016-06-30", "2017-01-01", "2017-12-31" }) {
                Contract.as("viewer").queryParam("scope", scope).queryParam("asOf", unlisted).get("/api/v1/channel-figures")
                        .then().statusCode(404).body("code", is("not-found"));
            }
        }
    }

    @Test
    void a_scope_must_be_listed() {
        for (String scope : new String[] { "branch:NOWHERE", "deputy:NOWHERE", "branch:", "office:1", "99" }) {
            Contract.as("viewer").queryParam("scope", scope).get("/api/v1/channel-figures").then().statusCode(404).body("code",
                    is("not-found"));
        }
        Contract.as("viewer").queryParam("scope", "16").queryParam("region", "17").get("/api/v1/channel-figures").then()
                .statusCode(400).body("violations.field", contains("region"));
    }
}
