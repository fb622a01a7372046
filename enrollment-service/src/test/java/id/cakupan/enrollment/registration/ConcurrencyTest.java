package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.PATH;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.personal.LookupHash;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConcurrencyTest {

    private static final int CALLERS = 16;
    private static final int CLIENTS = 50;

    @Inject
    LookupHash hashes;

    /** The same call by all callers at the same moment. */
    private static List<Response> atOnce(IntFunction<Response> call) throws Exception {
        return atOnce(CALLERS, call);
    }

    private static List<Response> atOnce(int number, IntFunction<Response> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(number);
        try {
            CountDownLatch start = new CountDownLatch(number);
            List<Callable<Response>> calls = new ArrayList<>();
            for (int n = 0; n < number; n++) {
                int caller = n;
                calls.add(() -> {
                    start.countDown();
                    start.await();
                    return call.apply(caller);
                });
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }

    private static Response register(Map<String, String> form, String key) {
        return Contract.as("officer").header("Idempotency-Key", key).contentType("application/json").body(form).post(PATH);
    }

    @Test
    void of_50_clients_who_register_one_nik_exactly_one_gets_a_membership() throws Exception {
        Map<String, String> form = Desk.formAlone(TODAY);
        List<Response> answers = atOnce(CLIENTS, n -> register(form, "same-nik-" + UUID.randomUUID()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.<String> path("code")).isEqualTo("nik-already-registered"))
                .allSatisfy(answer -> assertThat(answer.asString()).doesNotContain(form.get("nik")));
        String district = form.get("district");
        assertThat(Desk.rows("select count(*) from participant where region_code = ?", district)).containsExactly("1");
        assertThat(Desk.movements(district)).isEmpty();
        answers.stream().filter(answer -> answer.statusCode() == 201).map(answer -> answer.<String> path("id"))
                .forEach(registration -> Desk.verify(registration).statusCode(200));
        assertThat(Desk.movements(district))
                .containsExactly(TODAY + " PBPU MENUNGGU_PEMBAYARAN BELUM_BAYAR_PERTAMA NEW DROPBOX_FKTP 1");
        assertThat(Desk.rows("select status from participant where region_code = ? and status is not null", district))
                .containsExactly("MENUNGGU_PEMBAYARAN");
    }

    @Test
    void of_16_who_let_her_start_again_one_does() throws Exception {
        Map<String, String> form = Desk.formAlone(TODAY);
        String id = Desk.verified(form);
        Desk.post(id, "rejection", Map.of("reason", "Salah orang")).statusCode(200);
        List<Response> answers = atOnce(n -> register(form, "again-" + UUID.randomUUID()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(Desk.rows("""
                select r.state from registration r join participant p on p.id = r.participant_id where p.region_code = ?
                order by 1""", form.get("district"))).containsExactly("RECEIVED", "REJECTED");
    }

    @Test
    void of_16_requests_with_one_key_one_takes_effect() throws Exception {
        Map<String, String> form = Desk.formAlone(TODAY);
        List<Response> answers = atOnce(n -> register(form, "one-key-for-all"));
        String id = register(form, "one-key-for-all").then().statusCode(201).extract().path("id");
        assertThat(answers).allSatisfy(answer -> {
            if (answer.statusCode() == 201) {
                assertThat(answer.<String> path("id")).isEqualTo(id);
            } else {
                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(answer.<String> path("code")).isEqualTo("request-in-flight");
            }
        });
        assertThat(Desk.rows("""
                select count(*) from registration r join participant p on p.id = r.participant_id
                where p.region_code = ?""", form.get("district"))).containsExactly("1");
    }

    @Test
    void verified_and_paid_by_16_at_once_she_moves_once() throws Exception {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(20));
        String id = Desk.registered(form);
        assertThat(atOnce(n -> Contract.as("officer").post(PATH + "/" + id + "/verification")))
                .extracting(Response::statusCode).containsOnly(200);
        assertThat(Desk.movements(form.get("district"))).hasSize(1);
        List<Response> payments = atOnce(n -> Contract.as("officer").contentType("application/json")
                .body(Map.of("paidOn", TODAY.minusDays(n % 2).toString())).post(PATH + "/" + id + "/payments"));
        assertThat(payments).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(payments).filteredOn(answer -> answer.statusCode() == 200).hasSize(CALLERS / 2);
        assertThat(Desk.movements(form.get("district"))).hasSize(3);
    }

    @Test
    void a_load_under_way_holds_the_desk_up_for_seconds_only() throws SQLException {
        String id = Desk.registered(Desk.formAlone(TODAY));
        try (Connection load = Desk.connection(); Statement statement = load.createStatement()) {
            load.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(%d)".formatted(0x7265_6769_7374_6572L));
            Instant start = Instant.now();
            Desk.verify(id).statusCode(503).body("code", is("register-busy")).header("Retry-After", "2");
            assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(8));
            load.rollback();
        }
        Contract.as("officer").get(PATH + "/" + id).then().body("state", is("RECEIVED"));
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED"));
    }

    @Test
    void an_open_transaction_with_the_same_nik_holds_the_desk_up_for_seconds_only() throws SQLException {
        Map<String, String> form = Desk.form();
        try (Connection open = Desk.connection();
                PreparedStatement claim = open.prepareStatement("insert into identifier_claim values (?, ?, ?)")) {
            open.setAutoCommit(false);
            claim.setBytes(1, hashes.claims("nik", form.get("nik")).get(0).hash());
            claim.setString(2, "h1");
            claim.setObject(3, UUID.randomUUID());
            claim.executeUpdate();
            Instant start = Instant.now();
            Desk.register(form).statusCode(409).body("code", is("nik-already-registered"));
            assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
            Desk.register(Desk.form()).statusCode(201);
            open.rollback();
        }
        Desk.register(form).statusCode(201);
    }
}
