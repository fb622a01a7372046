package id.cakupan.enrollment.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** For what an answer and a waiver count, and when it is asked anew. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IdentityWaiverTest extends IdentityOffice {

    @Test
    void an_answer_that_comes_after_a_change_is_not_taken() throws SQLException {
        String id = registered("Siti Contoh");
        IdentityStore.Claim claim = claimed(id);
        follow(Member.participant(id));
        answer(claim, Outcome.PADAN);
        one(id).body("identity.outcome", nullValue()).body("identity.waiting", is(true));
        assertThat(tries(id)).isZero();
    }

    @Test
    void a_waiver_outlives_an_answer_that_comes_late_and_what_else_changes() throws SQLException {
        String id = registered("Uji Ganda Contoh");
        IdentityStore.Claim claim = claimed(id);
        waive(id);
        answer(claim, Outcome.GANDA);
        follow(Member.participant(id));
        queue.round();
        one(id).body("identity.outcome", nullValue()).body("identity.waivedReason", is("Surat Dukcapil dilihat di loket"));
        assertThat(verify(id).state()).isEqualTo(Registration.State.VERIFIED);
    }

    @Test
    void a_waiver_is_for_what_she_told_then_and_an_old_answer_is_for_what_was_asked() {
        String id = registered("Siti Contoh");
        queue.round();
        Member she = new Member(Member.participant(id), "", "");
        she.change("IDENTITY_CORRECTED", 0, "fullName", "Uji Gangguan Contoh").statusCode(200);
        waive(id);
        she.change("IDENTITY_CORRECTED", 0, "fullName", "Uji Gangguan Lain").statusCode(200);
        assertThatThrownBy(() -> verify(id)).isInstanceOfSatisfying(Refusal.class,
                e -> assertThat(e.code()).isEqualTo("identity-not-checked"));
        queue.sweep();
        queue.round();
        one(id).body("identity.outcome", is("GANGGUAN"));
        assertThatThrownBy(() -> verify(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_mended_at_the_registry_is_asked_anew() {
        String id = registered("Uji Ganda Contoh");
        queue.round();
        queue.sweep();
        queue.round();
        assertThat(tries(id)).isEqualTo(1);
        QuarkusTransaction.requiringNew().call(() -> checking().again(null, UUID.fromString(id)));
        queue.round();
        assertThat(tries(id)).isEqualTo(2);
    }

    @Test
    void whoever_came_while_nobody_was_asked_is_asked_about_later() {
        String id = Desk.registered(Desk.form());
        one(id).body("identity", nullValue());
        queue.sweep();
        queue.round();
        one(id).body("identity.outcome", is("PADAN"));
    }

    @Test
    void a_branch_head_lets_her_be_verified_by_what_she_tells_now() {
        String id = registered("Uji Ganda Contoh");
        queue.round();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> checking().waive(null, UUID.fromString(id), "a")))
                .isInstanceOf(Refusal.class);
        waive(id);
        one(id).body("identity.outcome", is("GANDA")).body("identity.waivedReason", is("Surat Dukcapil dilihat di loket"));
        assertThat(verify(id).state()).isEqualTo(Registration.State.VERIFIED);
        assertThat(Desk.rows("select reason from identity_finding where registration_id::text = ? and reason is not null", id))
                .hasSize(1);
    }

    @Test
    void an_office_that_asks_nobody_any_more_lets_nothing_wait() {
        String id = registered("Siti Contoh");
        queue.askNobody();
        one(id).body("identity", nullValue());
        Desk.verify(id).statusCode(200);
    }

    @Test
    void where_nobody_is_asked_nothing_waits() {
        String id = Desk.registered(Desk.form());
        one(id).body("identity", nullValue());
        Contract.as("officer").post(Desk.PATH + "/" + id + "/identity-check").then().statusCode(409)
                .body("code", is("identity-not-asked"));
        Contract.as("branch_head").contentType("application/json").body(Map.of("reason", "Tidak perlu diperiksa"))
                .post(Desk.PATH + "/" + id + "/identity-waiver").then().statusCode(409).body("code", is("identity-not-asked"));
        Contract.as("officer").contentType("application/json").body(Map.of("reason", "Tidak perlu diperiksa"))
                .post(Desk.PATH + "/" + id + "/identity-waiver").then().statusCode(403);
        Desk.verify(id).statusCode(200);
    }
}
