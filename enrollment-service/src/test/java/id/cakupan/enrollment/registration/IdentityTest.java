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
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.enrollment.identity.Answer;
import id.cakupan.enrollment.identity.Identities;
import id.cakupan.enrollment.identity.LocalIdentities;
import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.life.PersonChanged;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.personal.LookupHash;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** In this office the civil registry is asked about everybody who registers (handbook 3.5). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IdentityTest {

    @Inject
    IdentityStore store;
    @Inject
    Families families;
    @Inject
    LookupHash hashes;
    @Inject
    RegistrationRepository registrations;
    @Inject
    KeyedRequests requests;
    @Inject
    Days days;
    @Inject
    BecomeMember becoming;
    @Inject
    MeterRegistry metrics;
    @Inject
    SecurityIdentity user;
    @Inject
    LapseRegistrations lapsing;

    private final Identities identities = LocalIdentities.identities();
    private IdentityGate gate;
    private IdentityQueue queue;
    private VerifyRegistration verifying;

    @BeforeEach
    void open() {
        gate = new IdentityGate(identities, families, hashes);
        queue = new IdentityQueue(identities, store, gate, registrations, metrics);
        verifying = new VerifyRegistration(requests, registrations, days, becoming, gate);
    }

    private String registered(String name) {
        return registered(Desk.form("fullName", name));
    }

    /** The office of the test asks nobody by itself. */
    private String registered(Map<String, String> form) {
        String id = Desk.registered(form);
        QuarkusTransaction.requiringNew().run(() -> store.ask(UUID.fromString(id)));
        return id;
    }

    private Registration verify(String id) {
        return QuarkusTransaction.requiringNew().call(() -> verifying.verify(null, UUID.fromString(id)));
    }

    private static ValidatableResponse one(String id) {
        return Contract.as("officer").get(Desk.PATH + "/" + id).then().statusCode(200);
    }

    private void comesDueAgain(String id) throws SQLException {
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update registration set identity_due_at = now() where id = '%s'".formatted(UUID.fromString(id)));
        }
    }

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

    private static long tries(String id) {
        return Desk.rows("select id::text from identity_finding where registration_id::text = ?", id).size();
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
        QuarkusTransaction.requiringNew().run(
                () -> new IdentityFollowed(identities, store).follow(new PersonChanged(UUID.fromString(she.id()))));
        queue.round();
        one(id).body("identity.outcome", is("GANDA"));
        she.change("IDENTITY_CORRECTED", 0, "fullName", "Siti Contoh").statusCode(200);
        QuarkusTransaction.requiringNew().run(
                () -> new IdentityFollowed(identities, store).follow(new PersonChanged(UUID.fromString(she.id()))));
        queue.round();
        assertThat(verify(id).state()).isEqualTo(Registration.State.VERIFIED);
    }

    @Test
    void what_does_not_change_what_was_told_asks_nobody_again() {
        String id = registered("Siti Contoh");
        queue.round();
        Member she = new Member(Member.participant(id), "", "");
        QuarkusTransaction.requiringNew().run(
                () -> new IdentityFollowed(identities, store).follow(new PersonChanged(UUID.fromString(she.id()))));
        queue.round();
        assertThat(tries(id)).isEqualTo(1);
        one(id).body("identity.waiting", is(false)).body("identity.outcome", is("PADAN"));
    }

    @Test
    void an_answer_that_comes_after_a_change_is_not_taken() {
        String id = registered("Siti Contoh");
        IdentityStore.Claim claim = QuarkusTransaction.requiringNew().call(store::claim).orElseThrow();
        while (!claim.registration().toString().equals(id)) {
            claim = QuarkusTransaction.requiringNew().call(store::claim).orElseThrow();
        }
        QuarkusTransaction.requiringNew().run(() -> store.ask(UUID.fromString(id)));
        IdentityStore.Claim late = claim;
        QuarkusTransaction.requiringNew().run(() -> store.answer(late, "x", "LOCAL",
                new Answer(Outcome.PADAN, Set.of()), null));
        one(id).body("identity.outcome", nullValue()).body("identity.waiting", is(true));
        assertThat(tries(id)).isZero();
    }

    @Test
    void a_branch_head_lets_her_be_verified_by_what_she_tells_now() {
        String id = registered("Uji Ganda Contoh");
        queue.round();
        CheckIdentity checking = new CheckIdentity(requests, registrations, gate, store, user);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> checking.waive(null, UUID.fromString(id), "a")))
                .isInstanceOf(Refusal.class);
        QuarkusTransaction.requiringNew()
                .call(() -> checking.waive(null, UUID.fromString(id), "Surat Dukcapil dilihat di loket"));
        one(id).body("identity.outcome", is("GANDA")).body("identity.waivedReason", is("Surat Dukcapil dilihat di loket"));
        assertThat(verify(id).state()).isEqualTo(Registration.State.VERIFIED);
        assertThat(Desk.rows("select reason from identity_finding where registration_id::text = ? and reason is not null", id))
                .hasSize(1);
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
