package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What the answers of the civil registry do (handbook 3.5). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IdentityTest extends IdentityOffice {

    @Test
    void who_is_as_she_told_is_verified_once_the_registry_has_said_so() {
        String id = registered("Siti Contoh");
        one(id).body("identity.waiting", is(true)).body("identity.outcome", nullValue());
        assertThatThrownBy(() -> verify(id)).isInstanceOfSatisfying(Refusal.class,
                e -> assertThat(e.code()).isEqualTo("identity-not-checked"));
        queue.round();
        one(id).body("identity.waiting", is(false)).body("identity.outcome", is("PADAN")).body("state", is("RECEIVED"));
        assertThat(verify(id).state()).isEqualTo(Registration.State.VERIFIED);
        assertThat(Desk.rows("select outcome || ' ' || adapter from identity_finding where registration_id::text = ?", id))
                .containsExactly("PADAN LOCAL");
    }

    @Inject
    Database database;
    @Inject
    RegistrationRows rows;
    @Inject
    RegistrationChecks checks;
    @Inject
    EnterParticipant entering;
    @Inject
    Origins origins;
    @Inject
    ObjectMapper json;

    @Test
    void where_the_registry_is_asked_whoever_is_registered_waits_for_it_and_is_told_so() {
        RegisterPerson registering = new RegisterPerson(requests, checks, entering, origins,
                new RegistrationRepository(database, rows, identities));
        Registration registered = QuarkusTransaction.requiringNew()
                .call(() -> registering.register(null, json.convertValue(Desk.form(), RegistrationRequest.class)));
        assertThat(registered.identity().waiting()).isTrue();
        one(registered.id().toString()).body("identity.waiting", is(true));
        Map<String, String> child = Desk.form("motherName", "Ibu Contoh");
        child.remove("nik");
        child.put("birthDate", TODAY.minusDays(3).toString());
        child.put("vaIssuedOn", TODAY.toString());
        assertThat(QuarkusTransaction.requiringNew()
                .call(() -> registering.register(null, json.convertValue(child, RegistrationRequest.class))).identity()
                .waiting()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "Uji Tidak Ditemukan,NIK_TIDAK_DITEMUKAN", "Uji Meninggal,MENINGGAL", "Uji Ganda,GANDA" })
    void some_answers_keep_her_from_being_verified(String name, Outcome outcome) {
        String id = registered(name + " Contoh");
        queue.round();
        one(id).body("identity.outcome", is(outcome.name()));
        assertThatThrownBy(() -> verify(id)).isInstanceOfSatisfying(Refusal.class, e -> {
            assertThat(e.code()).isEqualTo("identity-refused");
            assertThat(e.getMessage()).contains(outcome.name());
        });
        one(id).body("state", is("RECEIVED"));
    }

    @ParameterizedTest
    @CsvSource({ "Uji Beda Nama,TIDAK_PADAN", "Uji Belum Rekam,BELUM_REKAM", "Uji Pindah,PINDAH" })
    void others_are_shown_to_the_officer_who_decides(String name, Outcome outcome) {
        String id = registered(name + " Contoh");
        queue.round();
        one(id).body("identity.outcome", is(outcome.name()));
        Contract.as("officer").get("/api/v1/work?kind=VERIFY&limit=1000").then().statusCode(200)
                .body("items.findAll { it.registration == '" + id + "' }.identity", contains(outcome.name()));
        assertThat(verify(id).state()).isEqualTo(Registration.State.VERIFIED);
    }

    @Test
    void a_registry_that_is_not_reached_is_asked_again_and_nothing_is_lost() throws SQLException {
        String id = registered("Uji Gangguan Contoh");
        queue.round();
        one(id).body("identity.waiting", is(true)).body("identity.outcome", is("GANGGUAN"));
        assertThatThrownBy(() -> verify(id)).isInstanceOfSatisfying(Refusal.class,
                e -> assertThat(e.code()).isEqualTo("identity-not-checked"));
        queue.round();
        assertThat(tries(id)).isEqualTo(1); // not yet again
        comesDueAgain(id);
        queue.round();
        assertThat(tries(id)).isEqualTo(2);
    }

    @Test
    void pauses_grow_with_failures_in_a_row_and_with_nothing_else() throws SQLException {
        assertThat(IdentityQueue.pause(0)).isBetween(7, 15);
        assertThat(IdentityQueue.pause(1)).isBetween(15, 30);
        assertThat(IdentityQueue.pause(40)).isBetween(900, 1800);
        String id = registered("Uji Gangguan Contoh");
        UUID registration = UUID.fromString(id);
        for (int i = 0; i < 3; i++) {
            comesDueAgain(id);
            queue.round();
        }
        assertThat(claimed(id).failures()).isEqualTo(3);
        QuarkusTransaction.requiringNew().run(() -> store.ask(registration));
        assertThat(claimed(id).failures()).isZero();
        answer(claimed(id), Outcome.PADAN);
        assertThat(claimed(id).failures()).isZero();
    }

    @Test
    void a_registration_that_waits_for_the_registry_does_not_lapse() throws SQLException {
        String id = registered(Desk.form("vaIssuedOn", TODAY.minusDays(40)));
        lapsing.move();
        one(id).body("state", is("RECEIVED"));
        queue.round();
        lapsing.move();
        one(id).body("state", is("RECEIVED"));
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update registration set identity_checked_at = identity_checked_at - interval '4 days' where id = '%s'"
                            .formatted(UUID.fromString(id)));
        }
        lapsing.move();
        one(id).body("state", is("LAPSED"));
    }

    @Test
    void an_answer_counts_for_what_was_asked_only() {
        String id = registered("Siti Contoh");
        queue.round();
        Member she = new Member(Member.participant(id), "", "");
        she.change("IDENTITY_CORRECTED", 0, "fullName", "Uji Ganda Contoh").statusCode(200);
        assertThatThrownBy(() -> verify(id)).isInstanceOfSatisfying(Refusal.class,
                e -> assertThat(e.code()).isEqualTo("identity-not-checked"));
        follow(she.id());
        queue.round();
        one(id).body("identity.outcome", is("GANDA"));
        she.change("IDENTITY_CORRECTED", 0, "fullName", "Siti Contoh").statusCode(200);
        follow(she.id());
        queue.round();
        assertThat(verify(id).state()).isEqualTo(Registration.State.VERIFIED);
    }

    @Test
    void what_does_not_change_what_was_told_asks_nobody_again() {
        String id = registered("Siti Contoh");
        queue.round();
        Member she = new Member(Member.participant(id), "", "");
        follow(she.id());
        queue.round();
        assertThat(tries(id)).isEqualTo(1);
        one(id).body("identity.waiting", is(false)).body("identity.outcome", is("PADAN"));
    }
}
