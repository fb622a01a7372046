package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.life.Member.PATH;
import static id.cakupan.enrollment.life.Member.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LifeConcurrencyTest {

    @Test
    void of_two_officers_one_has_to_look_again() {
        Member she = Member.active();
        String seen = she.tag();
        Map<String, Object> moved = event("MOVED", 1, "district", she.other());
        she.record(moved).statusCode(200);
        Contract.as("officer").header("If-Match", seen).contentType("application/json").body(event("DECEASED", 0))
                .post(PATH + she.id() + "/events").then().statusCode(412).body("code", is("changed-meanwhile"));
        Contract.as("officer").contentType("application/json").body(moved).post(PATH + she.id() + "/events").then()
                .statusCode(428).body("code", is("precondition-required"));
        she.standing("").body("status", is("AKTIF"));
    }

    @Test
    void of_eight_officers_at_once_one_is_heard() throws Exception {
        Member she = Member.active();
        String seen = she.tag();
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> Contract.as("officer").header("If-Match", seen).contentType("application/json")
                        .body(event("DEACTIVATED", 1, "reason", "LUAR_NEGERI")).post(PATH + she.id() + "/events").statusCode());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : officers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        } finally {
            officers.shutdown();
        }
        she.history().body("items.size()", is(3));
    }

    @Test
    void a_repeat_takes_effect_once() {
        Member she = Member.active();
        String seen = she.tag();
        for (int i = 0; i < 2; i++) {
            Contract.as("officer").header("If-Match", seen).header("Idempotency-Key", "moved-" + she.id())
                    .contentType("application/json").body(event("MOVED", 1, "district", she.other()))
                    .post(PATH + she.id() + "/events").then().statusCode(200).body("district", is(she.other()));
        }
        she.history().body("items.size()", is(3));
    }
}
