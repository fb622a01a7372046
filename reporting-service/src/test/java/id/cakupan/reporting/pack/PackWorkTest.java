package id.cakupan.reporting.pack;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.reporting.pack.PackCalls.begun;
import static id.cakupan.reporting.pack.PackCalls.body;
import static id.cakupan.reporting.pack.PackCalls.finished;
import static id.cakupan.reporting.pack.PackCalls.post;
import static id.cakupan.reporting.pack.PackCalls.sql;
import static id.cakupan.reporting.pack.PackCalls.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** What becomes of a pack when peers, workers and whole processes fail. */
@QuarkusTest
@TestProfile(PackProfile.class)
class PackWorkTest {

    private static final String ALL_FREE = "update pack_area set not_before = now() where pack = '%s'";

    /** So many minutes pass while no peer answers; nothing happens where somebody did. */
    private static final String PASS = "update pack set unanswered_since = unanswered_since - interval '%d minutes' where id = '%s'";

    @Inject
    CircuitBreakerMaintenance breakers;
    @Inject
    Leases leases;
    @Inject
    PackStore store;
    @Inject
    MeterRegistry meters;

    @BeforeEach
    void begin_with_nothing() {
        PackPeers.away();
        PackCalls.untilTheFirstAnswer();
        breakers.resetAll();
        PackCalls.removeAll();
    }

    /** A pack of which nothing is made before somebody answers again. */
    private static String waiting() {
        PackPeers.away("16.01", "16.02", "16.03");
        return begun("16", "CHILDREN", "");
    }

    private void answeredAgain() {
        PackPeers.away();
        breakers.resetAll();
    }

    private double counted(String outcome) {
        Counter counter = meters.find("cakupan.packs.files").tags("outcome", outcome, "format", "pdf").counter();
        return counter == null ? 0 : counter.count();
    }

    @Test
    void an_area_that_nobody_answers_about_waits_and_is_made_later() {
        PackPeers.away("16.01");
        String id = begun("16", "CHILDREN", "");
        JsonPath pack = until(id, one -> one.getInt("areas.delayed") == 1 && one.getInt("areas.waiting") == 1);
        assertThat(pack.getString("state")).isEqualTo("RUNNING");
        assertThat(pack.getInt("areas.made")).isEqualTo(1);
        as("viewer").get("/api/v1/packs/{id}/pack.zip", id).then().statusCode(409).body("code", is("pack-unfinished"))
                .body("detail", containsString("1 of 3 areas wait"));

        answeredAgain();
        assertThat(finished(id).getMap("areas")).containsEntry("made", 2).containsEntry("failed", 1).containsEntry("delayed",
                0);
    }

    @Test
    void where_no_peer_answers_for_too_long_what_waits_fails_and_can_be_tried_again() throws SQLException {
        double failed = counted("failed");
        double made = counted("made");
        String id = waiting();
        until(id, pack -> pack.getInt("areas.delayed") > 0);
        sql("update pack set made_at = made_at - interval '1 hour', begun_at = begun_at - interval '1 hour' where id = '%s'",
                id);
        sql(PASS, 9, id);
        sql(ALL_FREE, id);
        until(id, pack -> pack.getInt("areas.delayed") == 3);
        sql(PASS, 2, id);
        sql(ALL_FREE, id);
        JsonPath pack = finished(id);
        assertThat(pack.getList("failures.reason")).containsExactly("peer-unavailable", "peer-unavailable", "peer-unavailable");
        assertThat(counted("failed") - failed).isEqualTo(3);

        answeredAgain();
        as("branch_head").post("/api/v1/packs/{id}/retry", id).then().statusCode(202).body("state", is("RUNNING"))
                .body("finishedAt", is((Object) null));
        assertThat(finished(id).getList("failures.reason")).containsExactly("no-figure");
        assertThat(counted("made") - made).isEqualTo(2);
    }

    @Test
    void an_answer_about_one_area_begins_the_patience_with_all_others_anew() throws SQLException {
        String id = waiting();
        until(id, pack -> pack.getInt("areas.delayed") == 3);
        sql(PASS, 9, id);
        PackPeers.away("16.01");
        breakers.resetAll();
        until(id, pack -> pack.getInt("areas.made") == 1 && pack.getInt("areas.failed") == 1);
        sql(PASS, 2, id);
        PackPeers.countAnew();
        JsonPath pack = until(id, one -> PackPeers.asked("16.01") > 5);
        assertThat(pack.getList("failures.reason")).containsExactly("no-figure");
        assertThat(pack.getInt("areas.delayed")).isEqualTo(1);
    }

    @Test
    void a_retry_makes_again_only_what_failed() throws SQLException {
        String id = begun("16", "CHILDREN", "");
        finished(id);
        sql("update pack set made_at = made_at - interval '1 hour', begun_at = begun_at - interval '1 hour', "
                + "finished_at = finished_at - interval '1 hour' where id = '%s'", id);
        PackPeers.countAnew();
        as("analyst").post("/api/v1/packs/{id}/retry", id).then().statusCode(202);
        assertThat(finished(id).getInt("seconds")).isLessThan(3_000);
        assertThat(PackPeers.asked("16.03")).isEqualTo(1);
        assertThat(PackPeers.asked("16.01") + PackPeers.asked("16.02")).isZero();
    }

    @Test
    void what_a_killed_process_held_is_taken_when_its_lease_ends_and_not_before() throws SQLException {
        String id = waiting();
        String held = "update pack_area set lease = gen_random_uuid(), taken = 1, not_before = now(), leased_until = now() %s "
                + "where pack = '%s' and number = %d";
        until(id, pack -> pack.getInt("areas.delayed") == 3);
        sql(held, "- interval '1 second'", id, 1);
        sql(held, "+ interval '1 hour'", id, 2);
        answeredAgain();
        sql("update pack_area set not_before = now() where pack = '%s' and number = 3", id);

        JsonPath pack = until(id, one -> one.getInt("areas.waiting") == 1);
        assertThat(pack.getInt("areas.made")).isEqualTo(1);
        assertThat(pack.getInt("areas.failed")).isEqualTo(1);
        sql("update pack_area set leased_until = now() where pack = '%s' and number = 2", id);
        assertThat(finished(id).getInt("areas.made")).isEqualTo(2);
    }

    @Test
    void an_area_that_takes_each_process_with_it_is_left_out_in_the_end() throws SQLException {
        String id = waiting();
        until(id, pack -> pack.getInt("areas.delayed") == 3);
        sql("update pack_area set taken = 5, lease = gen_random_uuid(), leased_until = now(), not_before = now() "
                + "where pack = '%s' and number = 1", id);
        JsonPath pack = until(id, one -> one.getInt("areas.failed") == 1);
        assertThat(pack.getList("failures")).extracting("code", "reason")
                .containsExactly(tuple("16.01", "not-made"));
    }

    @Test
    void two_workers_work_at_once_and_never_on_the_same_area() {
        PackPeers.countAnew();
        PackPeers.meet();
        finished(begun("16", "CHILDREN", ""));
        assertThat(PackPeers.met()).isTrue();
        for (String area : List.of("16.01", "16.02", "16.03")) {
            assertThat(PackPeers.asked(area)).as(area).isEqualTo(1);
        }
    }

    @Test
    void who_lost_an_area_to_another_worker_can_keep_nothing() throws SQLException {
        String id = waiting();
        until(id, pack -> pack.getInt("areas.delayed") == 3);
        sql("update pack_area set lease = null, leased_until = null, not_before = now() where pack = '%s' and number = 1", id);
        Task mine = taken(id);
        sql("update pack_area set lease = gen_random_uuid() where pack = '%s' and number = %d", id, mine.number());
        assertThat(leases.failed(mine, Reason.NOT_MADE)).isFalse();
        assertThat(until(id, pack -> true).getInt("areas.failed")).isZero();
        as("analyst").delete("/api/v1/packs/{id}", id).then().statusCode(204);
        assertThat(leases.failed(mine, Reason.NOT_MADE)).isFalse();
    }

    /** An area of the pack, taken before the workers of the service take it. */
    private Task taken(String id) throws SQLException {
        for (int tried = 0; tried < 1_000; tried++) {
            sql(ALL_FREE, id);
            List<Task> found = new ArrayList<>();
            leases.take().ifPresent(found::add);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        throw new AssertionError("Others took all.");
    }

    @Test
    void a_pack_that_is_cancelled_is_gone_and_no_worker_minds() {
        String id = waiting();
        as("analyst").delete("/api/v1/packs/{id}", id).then().statusCode(204);
        as("viewer").get("/api/v1/packs/{id}", id).then().statusCode(404);
        answeredAgain();
        assertThat(finished(begun("17", "CHILDREN", "")).getInt("areas.made")).isEqualTo(1);
    }

    @Test
    void no_more_packs_are_begun_at_once_than_may_be() {
        List<String> packs = List.of(waiting(), waiting(), waiting());
        post(body("17", "CHILDREN", "")).then().statusCode(409).body("code", is("too-many-packs"))
                .body("detail", containsString("3 packs are being made"));
        as("analyst").post("/api/v1/packs/{id}/retry", packs.get(0)).then().statusCode(202);
        as("analyst").delete("/api/v1/packs/{id}", packs.get(0)).then().statusCode(204);
        String fourth = begun("17", "CHILDREN", "");
        until(fourth, pack -> pack.getInt("areas.total") == 1);
    }

    @Test
    void a_finished_pack_is_not_begun_again_where_too_many_are_being_made() {
        String id = begun("16", "CHILDREN", "");
        finished(id);
        for (int i = 0; i < 3; i++) {
            waiting();
        }
        as("analyst").post("/api/v1/packs/{id}/retry", id).then().statusCode(409).body("code", is("too-many-packs"));
        as("viewer").get("/api/v1/packs/{id}", id).then().body("state", is("FINISHED"));
    }

    @Test
    void packs_are_removed_after_a_week() throws SQLException, IOException {
        String old = begun("17", "CHILDREN", "");
        String young = begun("17", "CHILDREN", "");
        finished(old);
        finished(young);
        sql("update pack set made_at = now() - interval '8 days' where id = '%s'", old);
        sql("update pack set made_at = now() - interval '6 days' where id = '%s'", young);
        store.purge();
        as("viewer").get("/api/v1/packs/{id}", old).then().statusCode(404);
        assertThat(PackCalls.zip(young)).hasSize(2);
    }
}
