package id.cakupan.enrollment.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.identity.Told;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.enrollment.personal.Sex;
import id.cakupan.enrollment.registration.Registration.Origin;
import id.cakupan.enrollment.registration.Registration.Progress;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.registration.Terms.Kind;
import id.cakupan.kit.sql.Database;

/** Registrations and people as the rows of the database have them. */
@ApplicationScoped
class RegistrationRows {

    private final PersonalCipher cipher;

    RegistrationRows(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    Registration registration(ResultSet row) throws SQLException {
        return new Registration(row.getObject("id", UUID.class), participant(row), origin(row), terms(row), identity(row),
                progress(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        String kind = row.getString("evidence_kind");
        return new Origin(row.getObject("application_id", UUID.class), row.getInt("application_place"),
                row.getString("channel_code"), row.getString("point_code"), Database.day(row, "received_on"),
                kind == null ? null : new Evidence(Evidence.Kind.valueOf(kind), row.getString("evidence_reference")),
                row.getString("entered_by"), Database.instant(row, "recorded_at"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        String classRight = row.getString("class_right");
        return new Terms(Kind.valueOf(row.getString("kind")), Segment.valueOf(row.getString("segment")),
                Database.day(row, "va_issued_on"),
                Database.day(row, "active_from"), row.getObject("follows", UUID.class), row.getBoolean("newborn"),
                Database.day(row, "due_on"), new Entitlement(classRight == null ? null : ClassRight.valueOf(classRight),
                        row.getString("facility"), null));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        Set<Document> missing = Arrays.stream((String[]) row.getArray("missing").getArray()).map(Document::valueOf)
                .collect(Collectors.toSet());
        return new Progress(State.valueOf(row.getString("state")), missing, Database.day(row, "verified_on"),
                Database.day(row, "paid_on"), Database.day(row, "active_on"), Database.day(row, "closed_on"),
                row.getString("closed_reason"),
                Database.day(row, "card_due_on"), row.getBoolean("card_issued"));
    }

    Participant participant(ResultSet row) throws SQLException {
        UUID id = row.getObject("participant_id", UUID.class);
        byte[] nik = row.getBytes("nik");
        return new Participant(id, row.getString("full_name"), Database.day(row, "birth_date"),
                Sex.valueOf(row.getString("sex")), row.getString("region_code"),
                nik == null ? null : new Nik(cipher.decrypt(id, Field.NIK, nik)), row.getObject("family_id", UUID.class),
                row.getObject("merged_into") != null, row.getInt("life_seq"));
    }

    private static IdentityState identity(ResultSet row) throws SQLException {
        String outcome = row.getString("identity_outcome");
        Set<Told.Field> differing = Arrays.stream((String[]) row.getArray("identity_fields").getArray())
                .map(Told.Field::valueOf)
                .collect(Collectors.toSet());
        return new IdentityState(row.getTimestamp("identity_due_at") != null, outcome == null ? null : Outcome.valueOf(outcome),
                differing, row.getString("identity_of"), row.getString("identity_adapter"),
                Database.instant(row, "identity_checked_at"), row.getString("identity_waived_of"),
                row.getString("identity_waived_by"),
                row.getString("identity_waived_reason"));
    }
}
