package id.cakupan.enrollment.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import id.cakupan.enrollment.identity.Answer;
import id.cakupan.enrollment.identity.Identities;
import id.cakupan.enrollment.identity.LocalIdentities;
import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.life.PersonChanged;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.personal.LookupHash;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Contract;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.restassured.response.ValidatableResponse;

/** An office in which the civil registry is asked about everybody who registers, by invented names. */
abstract class IdentityOffice {

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

    final Identities identities = LocalIdentities.identities();
    IdentityGate gate;
    IdentityQueue queue;
    VerifyRegistration verifying;

    @BeforeEach
    void open() {
        gate = new IdentityGate(identities, families, hashes);
        queue = new IdentityQueue(identities, store, gate, registrations, metrics);
        verifying = new VerifyRegistration(requests, registrations, days, becoming, gate);
    }

    String registered(String name) {
        return registered(Desk.form("fullName", name));
    }

    /** The office of the test asks nobody by itself. */
    String registered(Map<String, String> form) {
        String id = Desk.registered(form);
        QuarkusTransaction.requiringNew().run(() -> store.ask(UUID.fromString(id)));
        return id;
    }

    Registration verify(String id) {
        return QuarkusTransaction.requiringNew().call(() -> verifying.verify(null, UUID.fromString(id)));
    }

    static ValidatableResponse one(String id) {
        return Contract.as("officer").get(Desk.PATH + "/" + id).then().statusCode(200);
    }

    CheckIdentity checking() {
        return new CheckIdentity(requests, registrations, gate, store, user);
    }

    void waive(String id) {
        QuarkusTransaction.requiringNew()
                .call(() -> checking().waive(null, UUID.fromString(id), "Surat Dukcapil dilihat di loket"));
    }

    void follow(String participant) {
        QuarkusTransaction.requiringNew()
                .run(() -> new IdentityFollowed(identities, store).follow(new PersonChanged(UUID.fromString(participant))));
    }

    void comesDueAgain(String id) throws SQLException {
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update registration set identity_due_at = now() where id = '%s'".formatted(UUID.fromString(id)));
        }
    }

    static long tries(String id) {
        return Desk.rows("select id::text from identity_finding where registration_id::text = ?", id).size();
    }

    /** Claims this one and no other. */
    IdentityStore.Claim claimed(String id) throws SQLException {
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update registration set identity_due_at = '2000-01-01' where id = '%s'".formatted(UUID.fromString(id)));
        }
        IdentityStore.Claim claim = QuarkusTransaction.requiringNew().call(store::claim).orElseThrow();
        assertThat(claim.registration()).isEqualTo(UUID.fromString(id));
        return claim;
    }

    void answer(IdentityStore.Claim claim, Outcome outcome) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.answer(claim, "x", "LOCAL", new Answer(outcome, Set.of()), null));
    }
}
