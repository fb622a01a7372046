package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChannelFiguresTest {

    private static ValidatableResponse figures(String region, LocalDate asOf) {
        return Contract.as("viewer").queryParam("region", region).queryParam("asOf", asOf.toString())
                .get("/api/v1/channel-figures").then().statusCode(200).body("region", is(region))
                .body("asOf", is(asOf.toString()));
    }

    private static void counts(ValidatableResponse figures, int received, int verified, int active) {
        figures.body("items.received", contains(received)).body("items.verified", contains(verified)).body("items.active",
                contains(active));
    }

    @Test
    void channels_and_their_points_are_listed() {
        Contract.as("viewer").get("/api/v1/channels").then().statusCode(200).body("items.code", hasItem("DROPBOX_FKTP"))
                .body("items.findAll { it.code == 'DROPBOX_FKTP' }.nameId", contains("Dropbox di FKTP"))
                .body("items.findAll { it.code == 'DROPBOX_FKTP' }.nameEn", contains("Dropbox at clinics"));
        Contract.as("viewer").get("/api/v1/channels/DROPBOX_FKTP/points").then().statusCode(200)
                .body("items[0].code", is("DROPBOX_FKTP_BANYUASIN")).body("items[0].channel", is("DROPBOX_FKTP"))
                .body("items[0].region", is("16.07"));
        Contract.as("viewer").get("/api/v1/channels/PIGEON/points").then().statusCode(404).body("code", is("not-found"));
        Contract.brokenCallAs("viewer").get("/api/v1/channels/%00/points").then().statusCode(404);
    }

    @Test
    void people_of_an_area_are_counted_by_the_days_of_their_registrations() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(20));
        form.put("receivedOn", TODAY.minusDays(10).toString());
        String district = form.get("district");
        figures(district, TODAY).body("items", empty());
        String id = Desk.registered(form);
        figures(district, TODAY.minusDays(11)).body("items", empty());
        counts(figures(district, TODAY.minusDays(10)), 1, 0, 0);
        Desk.verify(id).statusCode(200);
        counts(figures(district, TODAY.minusDays(1)), 1, 0, 0);
        counts(figures(district, TODAY), 1, 1, 0);
        Desk.pay(id, TODAY).statusCode(200);
        counts(figures(district, TODAY.minusDays(1)), 1, 0, 0);
        counts(figures(district, TODAY), 1, 1, 1);
        Map<String, String> neighbour = Desk.form("district", district);
        Desk.registered(neighbour);
        counts(figures(district, TODAY), 2, 1, 1);
    }

    @Test
    void an_area_counts_all_below_it() {
        int before = received("81") + received("53"); // where forms of nobody else's district lie
        Desk.registered(Desk.formAlone(TODAY));
        Desk.registered(Desk.formAlone(TODAY));
        assertThat(received("81") + received("53")).isEqualTo(before + 2);
        assertThat(received("ID")).isGreaterThanOrEqualTo(before + 2);
    }

    private static int received(String scope) {
        return figures(scope, TODAY).extract().<List<Integer>> path("items.received").stream().mapToInt(n -> n).sum();
    }

    @Test
    void a_point_without_anybody_is_shown_where_it_serves() {
        for (String region : List.of("16", "16.07", "16.07.21", "ID")) {
            figures(region, LocalDate.of(2000, 1, 1)).body("items.point", contains("DROPBOX_FKTP_BANYUASIN"))
                    .body("items.pointName", contains("Dropbox FKTP Banyuasin")).body("items.received", contains(0));
        }
        figures("16.06", LocalDate.of(2000, 1, 1)).body("items", empty());
    }

    @Test
    void today_is_the_day_when_none_is_given() {
        Contract.as("service").queryParam("region", "16.07").get("/api/v1/channel-figures").then().statusCode(200)
                .body("asOf", is(TODAY.toString()));
    }

    @Test
    void a_day_is_one_of_the_calendar_and_not_ahead() {
        for (String day : List.of("+999999999-12-31", "2023-02-30", "2023-9-1", TODAY.plusDays(1).toString())) {
            Contract.brokenCallAs("viewer").queryParam("region", "16.07").queryParam("asOf", day)
                    .get("/api/v1/channel-figures").then().statusCode(400).body("violations.field", contains("asOf"));
        }
    }

    @Test
    void wrong_questions_name_the_parameter() {
        Contract.brokenCallAs("viewer").queryParam("asOf", "soon").get("/api/v1/channel-figures").then().statusCode(400)
                .body("violations.field", contains("scope", "asOf")).body("violations.in", contains("query", "query"));
        Contract.as("viewer").queryParam("region", "99").get("/api/v1/channel-figures").then().statusCode(404);
        Contract.brokenCallAs("viewer").queryParam("region", "16\u0000").get("/api/v1/channel-figures").then()
                .statusCode(404);
    }

    @Test
    void nobody_gets_nothing() {
        for (String path : List.of("/api/v1/channels", "/api/v1/channels/DROPBOX_FKTP/points",
                "/api/v1/channel-figures?region=16")) {
            Contract.asNobody().get(path).then().statusCode(401);
        }
    }
}
