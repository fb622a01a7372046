package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undo;
import static id.cakupan.enrollment.Uploads.undone;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** A point that gets another channel, and people who came through it before. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MovedPointTest {

    private static ValidatableResponse figures(String scope) {
        return Contract.as("viewer").queryParam("scope", scope).queryParam("asOf", TODAY.toString())
                .get("/api/v1/channel-figures").then().statusCode(200);
    }

    private static String channel(String code) {
        return "%s,Kanal,Channel %1$s,no,PBPU,2020-01-01,,,Report,".formatted(code);
    }

    private static String point(String channel) {
        return "T_MOVE_1,%s,COMPANY,A,A,92.11,,,,no,2020-01-01,,,Report,".formatted(channel);
    }

    @Test
    void registrations_stay_with_the_channel_through_which_they_came() {
        String first = loaded("channels", channel("T_MOVE_A"));
        loaded("channels", channel("T_MOVE_B"));
        loaded("channel-points", point("T_MOVE_A"));
        Map<String, String> form = Desk.form("point", "T_MOVE_1");
        form.put("district", Desk.rows("select min(code) from region where parent_code = ?", "92.11").get(0));
        Desk.registered(form);
        String moved = loaded("channel-points", point("T_MOVE_B"));
        String rows = "items.findAll { it.point == 'T_MOVE_1' }.";
        figures("92.11").body(rows + "channel", contains("T_MOVE_A", "T_MOVE_B")).body(rows + "received", contains(1, 0))
                .body(rows + "open", contains(false, true))
                .body(rows + "channelNameEn", contains("Channel T_MOVE_A", "Channel T_MOVE_B"));
        form = Desk.form("point", "T_MOVE_1");
        form.put("district", Desk.rows("select min(code) from region where parent_code = ?", "92.11").get(0));
        Desk.registered(form);
        figures("92.11").body(rows + "received", contains(1, 1));
        undo(first).statusCode(409).body("code", is("reference-in-use"));
        undone(moved);
        figures("92.11").body(rows + "open", contains(true, false)).body(rows + "received", contains(1, 1));
    }
}
