package id.cakupan.enrollment.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.enrollment.personal.Sex;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** People and how they came in. Each step is one statement: this is where a day's work of all desks comes through. */
@ApplicationScoped
class RegistrationRepository {

    private static final String ONE = """
            select registration.id, participant_id, state, channel_code, point_code, received_on, va_issued_on, verified_on,
                paid_on, full_name, birth_date, sex, region_code, nik, family_id, segment, life_seq
            from registration join participant on participant.id = registration.participant_id
            where registration.id = ?
            """;

    private static final String INSERT = """
            insert into registration (id, participant_id, state, channel_code, point_code, received_on, va_issued_on, version)
            values (?, ?, ?, ?, ?, ?, ?, 0)
            """;

    private static final String MOVE_ON = """
            update registration set state = ?, verified_on = ?, paid_on = ?, version = version + 1
            where id = ? and participant_id = ?
            """;

    private static final String PAYMENT = "insert into payment (participant_id, registration_id, paid_on) values (?, ?, ?)";

    private final Database database;
    private final PersonalCipher cipher;

    RegistrationRepository(Database database, PersonalCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** @throws Refusal 404 */
    Registration existing(UUID id) {
        return read(ONE, id);
    }

    /**
     * A registration that stays as it is until the transaction ends, unless this one changes it: of several who would move
     * it on at once, one finds it where she expects it.
     *
     * @throws Refusal 404
     */
    Registration held(UUID id) {
        return read(ONE + "for no key update", id);
    }

    /** @throws Database.Refused when its point went since it was looked up */
    void insert(Registration registration) {
        database.update(INSERT, registration.id(), registration.participant().id(), registration.state(),
                registration.channel(), registration.point(), registration.receivedOn(), registration.vaIssuedOn());
    }

    /** Writes the state of a registration that is held. */
    void moveOn(Registration registration) {
        database.update(MOVE_ON, registration.state(), registration.verifiedOn(), registration.paidOn(), registration.id(),
                registration.participant().id());
    }

    void recordPayment(Registration registration) {
        database.update(PAYMENT, registration.participant().id(), registration.id(), registration.paidOn());
    }

    private Registration read(String sql, UUID id) {
        return database.first(sql, this::registration, id)
                .orElseThrow(() -> Refusal.notFound("There is no registration with this id."));
    }

    private Registration registration(ResultSet row) throws SQLException {
        return new Registration(row.getObject("id", UUID.class), participant(row), State.valueOf(row.getString("state")),
                row.getString("channel_code"), row.getString("point_code"), Database.day(row, "received_on"),
                Database.day(row, "va_issued_on"), Database.day(row, "verified_on"), Database.day(row, "paid_on"));
    }

    private Participant participant(ResultSet row) throws SQLException {
        UUID id = row.getObject("participant_id", UUID.class);
        byte[] nik = row.getBytes("nik");
        return new Participant(id, row.getString("full_name"), Database.day(row, "birth_date"),
                Sex.valueOf(row.getString("sex")), row.getString("region_code"),
                nik == null ? null : new Nik(cipher.decrypt(id, Field.NIK, nik)), row.getObject("family_id", UUID.class),
                Segment.valueOf(row.getString("segment")),
                row.getInt("life_seq"));
    }
}
