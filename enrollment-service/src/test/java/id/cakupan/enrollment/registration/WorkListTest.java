package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What a desk sees of its clocks. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkListTest {

    private static final String PATH = "/api/v1/work";

    private static JsonPath work(String query) {
        return Contract.as("officer").get(PATH + query).then().statusCode(200).extract().jsonPath();
    }

    private static List<Map<String, Object>> of(JsonPath page, String registration) {
        return page.getList("items.findAll { it.registration == '" + registration + "' }");
    }

    /** What each item is of, and its kind. */
    private static List<String> items(JsonPath page) {
        return page.<Map<String, Object>> getList("items").stream()
                .map(item -> (item.get("registration") == null ? item.get("participant") : item.get("registration")) + " "
                        + item.get("kind"))
                .toList();
    }

    @Test
    void each_step_has_its_clock() {
        String received = Desk.registered(Desk.form("vaIssuedOn", TODAY.minusDays(30)));
        Map<String, Object> form = new HashMap<>(Desk.form("vaIssuedOn", TODAY.minusDays(25)));
        form.put("missing", List.of("KK"));
        String incomplete = Contract.as("officer").contentType("application/json").body(form).post(Desk.PATH).then()
                .statusCode(201).extract().path("id");
        String waiting = Desk.verified(Desk.form("vaIssuedOn", TODAY.minusDays(5)));
        String paid = Desk.verified(Desk.form("vaIssuedOn", TODAY.minusDays(20)));
        Desk.pay(paid, TODAY).statusCode(200);
        JsonPath all = work("?limit=1000");
        assertThat(of(all, received)).singleElement().satisfies(item -> assertThat(item).containsEntry("kind", "VERIFY")
                .containsEntry("due", TODAY.toString()).containsEntry("timing", "TODAY"));
        assertThat(of(all, incomplete)).singleElement().satisfies(item -> assertThat(item).containsEntry("kind", "COMPLETE")
                .containsEntry("due", TODAY.plusDays(5).toString()).containsEntry("timing", "SOON")
                .containsEntry("missing", List.of("KK")));
        assertThat(of(all, waiting)).singleElement().satisfies(item -> assertThat(item).containsEntry("kind", "PAY")
                .containsEntry("due", TODAY.plusDays(25).toString()).containsEntry("timing", "LATER"));
        assertThat(of(all, paid)).singleElement().satisfies(item -> assertThat(item).containsEntry("kind", "CARD")
                .containsEntry("since", TODAY.toString()).containsEntry("timing", "LATER"));
        assertThat(of(work("?timing=TODAY&limit=1000"), received)).hasSize(1);
        assertThat(of(work("?timing=TODAY&limit=1000"), incomplete)).isEmpty();
        assertThat(of(work("?timing=SOON&kind=COMPLETE&limit=1000"), incomplete)).hasSize(1);
        assertThat(of(work("?kind=PAY&limit=1000"), paid)).isEmpty();
        new Member(Member.participant(paid), "", "").change("CARD_ISSUED", 0, "cardNumber", "0000000000074").statusCode(200);
        assertThat(of(work("?kind=CARD&limit=1000"), paid)).isEmpty();
    }

    @Test
    void what_is_late_comes_first_and_pages_leave_nothing_out() {
        String late = Desk.registered(Desk.form("vaIssuedOn", TODAY.minusDays(60)));
        for (int n = 0; n < 5; n++) {
            Desk.registered(Desk.form("vaIssuedOn", TODAY.minusDays(59)));
        }
        String paid = Desk.verified(Desk.form("vaIssuedOn", TODAY.minusDays(58)));
        Desk.pay(paid, TODAY.minusDays(40)).statusCode(200);
        List<String> whole = items(work("?limit=1000"));
        assertThat(of(work("?timing=LATE&limit=1000"), late)).hasSize(1);
        List<String> dues = work("?limit=1000").getList("items.due");
        assertThat(dues).isSorted();
        List<String> paged = new ArrayList<>();
        String after = "";
        for (int pages = 0; after != null && pages < 1000; pages++) {
            JsonPath page = work("?limit=3" + after);
            paged.addAll(items(page));
            String next = page.getString("next");
            after = next == null ? null : "&after=" + next;
        }
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().contains(late + " VERIFY", paid + " CARD");
    }

    @Test
    void what_is_done_between_two_pages_takes_nothing_from_the_second() {
        for (int n = 0; n < 4; n++) {
            Desk.verified(Desk.form("vaIssuedOn", TODAY.minusDays(29)));
        }
        JsonPath first = work("?timing=SOON&kind=PAY&limit=2");
        List<String> whole = work("?timing=SOON&kind=PAY&limit=1000").getList("items.registration");
        Desk.pay(first.getString("items[1].registration"), TODAY).statusCode(200);
        List<String> rest = work("?timing=SOON&kind=PAY&limit=1000&after=" + first.getString("next"))
                .getList("items.registration");
        assertThat(rest).isEqualTo(whole.subList(2, whole.size()));
    }

    @Test
    void a_desk_sees_what_came_through_it() {
        Desk.registered(Desk.form());
        Contract.as("officer").get(PATH + "?point=DROPBOX_FKTP_BANYUASIN&limit=1").then().statusCode(200)
                .body("items.point", contains("DROPBOX_FKTP_BANYUASIN"));
        for (String point : List.of("NOWHERE", "%00")) {
            Contract.as("officer").urlEncodingEnabled(false).get(PATH + "?point=" + point).then().statusCode(400)
                    .body("violations.field", contains("point"));
        }
    }

    @Test
    void what_is_not_asked_for_rightly_is_said() {
        Contract.brokenCallAs("officer").get(PATH + "?kind=ALL&timing=NOW&limit=0").then().statusCode(400)
                .body("violations.field", contains("limit", "kind", "timing"));
        Contract.brokenCallAs("officer").get(PATH + "?after=x").then().statusCode(400).body("violations.field",
                contains("after"));
        for (String role : List.of("viewer", "analyst", "branch_head", "operator", "service")) {
            Contract.as(role).get(PATH).then().statusCode(403);
        }
    }
}
