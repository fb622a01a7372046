package id.cakupan.enrollment.reference;

import static id.cakupan.enrollment.Uploads.HEADERS;
import static id.cakupan.enrollment.Uploads.found;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undo;
import static id.cakupan.enrollment.Uploads.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReferenceUndoTest {

    private static final String LOADS = "/api/v1/reference-loads";

    private static String branch(String code, String name) {
        return "%s,%s,,,,,Report,".formatted(code, name);
    }

    private static List<Object> names(String code) {
        return found("branches", "name", "code", code);
    }

    @Test
    void an_undo_puts_back_what_stood_before() {
        loaded("branches", branch("U-1", "A"));
        String second = loaded("branches", "U-1,B,,,2020-01-01,,Report,", "U-1,C,,,2018-01-01,2019-12-31,Report,",
                branch("U-2", "D"));
        assertThat(names("U-1")).containsExactly("C", "B");
        undo(second).statusCode(200).body("what", is("branches")).body("undoes", is(second)).body("loaded", is(4))
                .body("unchanged", is(0));
        assertThat(names("U-1")).containsExactly("A");
        assertThat(names("U-2")).isEmpty();
    }

    @Test
    void loads_are_undone_one_after_the_other() {
        String first = loaded("branches", branch("U-3", "A"));
        String second = loaded("branches", branch("U-3", "B"));
        undo(first).statusCode(409).body("code", is("load-superseded")).body("detail", is(
                "U-3 of branches was changed since, by load %s; undo that first.".formatted(second)));
        undone(second);
        undo(second).statusCode(409).body("code", is("load-undone"));
        undone(first);
        assertThat(names("U-3")).isEmpty();
    }

    @Test
    void an_undo_can_be_undone_and_done_again() {
        String first = loaded("branches", branch("U-4", "A"));
        String second = loaded("branches", branch("U-4", "B"));
        String undo = undone(second);
        String redo = undone(undo);
        assertThat(names("U-4")).containsExactly("B");
        undo(first).statusCode(409).body("code", is("load-superseded"));
        undone(second);
        assertThat(names("U-4")).containsExactly("A");
        undo(redo).statusCode(409).body("code", is("load-superseded"));
        undone(first);
    }

    @Test
    void a_load_is_undone_while_an_undo_of_it_is_in_force() {
        String load = loaded("branches", branch("U-12", "A"));
        String undo = undone(load);
        String redo = undone(undo);
        assertThat(undoOf(load)).isNull();
        assertThat(undoOf(undo)).isEqualTo(redo);
        String third = undone(redo);
        assertThat(names("U-12")).isEmpty();
        assertThat(undoOf(load)).isEqualTo(undo);
        assertThat(undoOf(undo)).isNull();
        assertThat(undoOf(redo)).isEqualTo(third);
        undo(load).statusCode(409).body("code", is("load-undone"))
                .body("detail", is("This load is undone already, by %s; to have it again, undo that.".formatted(undo)));
        undo(redo).statusCode(409).body("code", is("load-undone"));
        String fourth = undone(undo);
        assertThat(names("U-12")).containsExactly("A");
        assertThat(undoOf(load)).isNull();
        assertThat(undoOf(undo)).isEqualTo(fourth);
        String again = undone(load);
        assertThat(undoOf(load)).isEqualTo(again);
    }

    @Test
    void the_same_rows_from_a_later_load_are_not_those_of_the_earlier() {
        String first = loaded("branches", branch("U-5", "A"));
        String second = loaded("branches", branch("U-5", "B"));
        loaded("branches", branch("U-5", "C"));
        loaded("branches", branch("U-5", "B"));
        undo(second).statusCode(409).body("code", is("load-superseded"));
        undo(first).statusCode(409).body("code", is("load-superseded"));
        assertThat(names("U-5")).containsExactly("B");
    }

    @Test
    void a_load_that_changes_nothing_stands_in_no_ones_way() {
        String first = loaded("branches", branch("U-6", "A"));
        String again = loaded("branches", branch("U-6", "A"));
        undone(first);
        assertThat(names("U-6")).isEmpty();
        undo(again).statusCode(200).body("loaded", is(0));
        assertThat(names("U-6")).isEmpty();
    }

    @Test
    void a_load_of_several_groups_is_undone_whole_or_not() {
        String both = loaded("branches", branch("U-7", "A"), branch("U-8", "A"));
        String one = loaded("branches", branch("U-8", "B"));
        undo(both).statusCode(409).body("detail", containsString("U-8"));
        assertThat(names("U-7")).containsExactly("A");
        undone(one);
        undone(both);
        assertThat(names("U-7")).isEmpty();
    }

    @Test
    void what_something_refers_to_stays() {
        String channel = loaded("channels", "T_UNDO,A,A,no,,2012-01-01,2012-12-31,,Report,");
        String points = loaded("channel-points", "T_UNDO_1,T_UNDO,OFFICE,A,A,16.01,,,,no,2012-01-01,2012-12-31,,Report,");
        undo(channel).statusCode(409).body("code", is("reference-in-use"));
        assertThat(found("channels", "code", "code", "T_UNDO")).hasSize(1);
        undone(points);
        undone(channel);
        undo(undoOf(points)).statusCode(409).body("code", is("load-superseded"));
    }

    private static String undoOf(String load) {
        return Contract.as("viewer").queryParam("limit", 500).get(LOADS).then().statusCode(200).extract()
                .path("items.find { it.id == '%s' }.undoneBy".formatted(load));
    }

    @Test
    void a_repeated_request_takes_effect_once() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, branch("U-9", "A")).statusCode(200).body("loaded", is(1)).extract().path("id");
        keyed(key, branch("U-9", "A")).statusCode(200).body("id", is(first)).body("loaded", is(1));
        keyed(key, branch("U-9", "B")).statusCode(409).body("code", is("idempotency-key-reused"));
        String undo = keyedUndo(key, first).statusCode(200).extract().path("id");
        keyedUndo(key, first).statusCode(200).body("id", is(undo)).body("undoes", is(first));
        keyed(key, branch("U-9", "A")).statusCode(200).body("id", is(first)).body("undoneBy", is(undo));
        assertThat(names("U-9")).isEmpty();
    }

    private static ValidatableResponse keyed(String key, String row) {
        return Contract.as("analyst").header("Idempotency-Key", key).contentType("text/csv; charset=UTF-8")
                .body(HEADERS.get("branches") + row + "\n").post("/api/v1/branches").then();
    }

    private static ValidatableResponse keyedUndo(String key, String id) {
        return Contract.as("analyst").header("Idempotency-Key", key).post(LOADS + "/" + id + "/undo").then();
    }

    @Test
    void loads_at_the_same_time_follow_each_other() throws Exception {
        List<Callable<String>> loads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String row = branch("U-10", "Name " + i);
            loads.add(() -> loaded("branches", row));
        }
        ExecutorService people = Executors.newFixedThreadPool(3);
        try {
            for (Future<String> load : people.invokeAll(loads)) {
                load.get();
            }
        } finally {
            people.shutdown();
        }
        List<String> newestFirst = Contract.as("viewer").queryParam("what", "branches").queryParam("limit", 6).get(LOADS)
                .then().statusCode(200).extract().path("items.id");
        newestFirst.forEach(id -> undone(id));
        assertThat(names("U-10")).isEmpty();
    }

    @Test
    void loads_are_listed_the_newest_first() {
        List<String> made = List.of(loaded("holidays", "1999-01-01,A,NATIONAL,S,"), loaded("holidays",
                "1999-01-01,B,NATIONAL,S,"), loaded("holidays", "1999-01-01,C,NATIONAL,S,"));
        List<String> seen = new ArrayList<>();
        String next = null;
        while (seen.size() < 3) {
            JsonPath page = Contract.as("branch_head").queryParams(next == null ? Map.of() : Map.of("after", next))
                    .queryParam("what", "holidays").queryParam("limit", 1).get(LOADS).then().statusCode(200)
                    .body("items.what", everyItem(is("holidays"))).body("items.size()", is(1)).extract().jsonPath();
            seen.add(page.getString("items[0].id"));
            next = page.getString("next");
        }
        assertThat(seen).containsExactly(made.get(2), made.get(1), made.get(0));
        Contract.as("viewer").queryParam("what", "deputies").queryParam("limit", 500).get(LOADS).then().statusCode(200)
                .body("next", nullValue());
    }

    @Test
    void wrong_questions_name_the_field() {
        Contract.brokenCallAs("viewer").queryParam("what", "trains").get(LOADS).then().statusCode(400)
                .body("violations.field", contains("what"));
        Contract.brokenCallAs("viewer").queryParam("limit", "0").get(LOADS).then().statusCode(400).body("violations.field",
                contains("limit"));
        Contract.brokenCallAs("viewer").queryParam("after", "x").get(LOADS).then().statusCode(400).body("violations.field",
                contains("after"));
        Contract.as("viewer").queryParam("after", UUID.randomUUID().toString()).get(LOADS).then().statusCode(400);
        undo(UUID.randomUUID().toString()).statusCode(404).body("code", is("not-found"));
        Contract.brokenCallAs("analyst").post(LOADS + "/7/undo").then().statusCode(404);
    }

    @Test
    void only_an_analyst_undoes_and_only_people_read() {
        String load = loaded("branches", branch("U-11", "A"));
        Contract.asNobody().get(LOADS).then().statusCode(401);
        Contract.asNobody().post(LOADS + "/" + load + "/undo").then().statusCode(401);
        Contract.as("service").get(LOADS).then().statusCode(403);
        for (String role : List.of("viewer", "officer", "branch_head", "operator", "service")) {
            Contract.as(role).post(LOADS + "/" + load + "/undo").then().statusCode(403);
        }
        load("branches", branch("U-11", "A")).statusCode(200).body("unchanged", is(1));
    }
}
