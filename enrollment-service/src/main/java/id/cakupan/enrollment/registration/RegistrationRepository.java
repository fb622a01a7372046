package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.identity.Identities;
import id.cakupan.enrollment.registration.Registration.Origin;
import id.cakupan.enrollment.registration.Registration.Progress;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** How people came in. Each step is one statement: this is where a day's work of all desks comes through. */
@ApplicationScoped
class RegistrationRepository {

    private static final Set<String> REFERENCES = Set.of("registration_point_fkey", "registration_channel_fkey");

    private static final String ONE = """
            select registration.*, full_name, birth_date, sex, region_code, nik, family_id, life_seq, merged_into
            from registration join participant on participant.id = registration.participant_id
            where registration.id = ?
            """;

    private static final String TOGETHER = """
            select registration.*, full_name, birth_date, sex, region_code, nik, family_id, life_seq, merged_into
            from registration join participant on participant.id = registration.participant_id
            where application_id = ? order by application_place
            """;

    private static final String OF_PARTICIPANT = """
            select registration.*, full_name, birth_date, sex, region_code, nik, family_id, life_seq, merged_into
            from registration join participant on participant.id = registration.participant_id
            where participant_id = ? order by registration.recorded_at desc, registration.id
            """;

    private static final String LOCK_TOGETHER = """
            select id from participant where id in (select participant_id from registration where application_id = ?)
            order by id for no key update
            """;

    private static final String INSERT = """
            insert into registration (id, participant_id, state, missing, channel_code, point_code, received_on, evidence_kind,
                evidence_reference, entered_by, recorded_at, kind, segment, va_issued_on, active_from, follows, newborn, due_on,
                class_right, facility, application_id, application_place, card_issued,
                identity_due_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                case when ? then clock_timestamp() end, 0)
            """;

    private static final String MOVE_ON = """
            update registration
            set state = ?, missing = ?, verified_on = ?, paid_on = ?, active_on = ?, closed_on = ?, closed_reason = ?,
                card_due_on = ?, version = version + 1
            where id = ? and participant_id = ?
            """;

    // One that was taken back may be recorded again for the same day.
    private static final String PAYMENT = """
            insert into payment (participant_id, registration_id, paid_on, arrears_paid) values (?, ?, ?, ?) on conflict do nothing
            """;

    // People are locked before registrations, as by whatever else happens to them: rows in the order of this list.
    private static final String HOLD_ONE = ONE + "and follows is null for no key update of participant, registration";

    private static final String LOCK = """
            select participant.id
            from participant join registration on participant.id in (registration.participant_id, registration.follows)
            where registration.id = ? order by participant.id for no key update of participant
            """;

    private static final String CARDS = "update registration set card_issued = ? where participant_id = ?";

    private static final String MAY_RETURN = """
            select not exists (select from registration where participant_id = ? and state not in ('LAPSED', 'REJECTED')) as may,
                (select max(closed_on) from registration where participant_id = ? and verified_on is not null
                    and va_issued_on is not null and kind = 'NEW') as closed_on,
                exists (select from registration where participant_id = ? and card_issued) as has_card
            """;

    private static final String EXISTS = "select id from participant where id = ?";

    private static final String MEMBER = """
            select id as participant_id, full_name, birth_date, sex, region_code, nik, family_id, life_seq, merged_into
            from participant where id = ? for no key update
            """;

    private static final String HOLD_PEOPLE = """
            select id from participant where id = any(cast(? as uuid[])) order by id for no key update
            """;

    private static final String HAS_OPEN = """
            select exists (select from registration
                where participant_id = ? and state in ('RECEIVED', 'INCOMPLETE', 'VERIFIED')) as open
            """;

    private static final String IS_NEWEST = """
            select not exists (select from registration where participant_id = ? and recorded_at > ?
                and (kind = 'NEW' or state not in ('LAPSED', 'REJECTED'))) as newest
            """;

    private final Database database;
    private final RegistrationRows rows;
    private final Identities identities;

    RegistrationRepository(Database database, RegistrationRows rows, Identities identities) {
        this.database = database;
        this.rows = rows;
        this.identities = identities;
    }

    /** @throws Refusal 404 */
    Registration existing(UUID id) {
        return read(ONE, id);
    }

    /**
     * A registration that stays as it is until the transaction ends, unless this one changes it: of several who would move
     * it on at once, one finds it where she expects it.
     *
     * @throws Refusal 404; 409 {@code merged} where it is of somebody who was merged into another
     */
    Registration held(UUID id) {
        Registration registration = database.first(HOLD_ONE, rows::registration, id).orElseGet(() -> heldWithFollowed(id));
        if (registration.participant().isMerged()) {
            throw new Refusal(409, "merged",
                    "It is of somebody who was merged into another; take the merge back at /api/v1/duplicates first.");
        }
        return registration;
    }

    /** She and whom she follows are locked in the order of their ids, as everybody locks people. */
    private Registration heldWithFollowed(UUID id) {
        database.execute(LOCK, id);
        return read(ONE + "for no key update of registration", id);
    }

    /**
     * Every one of somebody, the newest first.
     *
     * @throws Refusal 404
     */
    List<Registration> of(UUID participant) {
        List<Registration> found = database.list(OF_PARTICIPANT, rows::registration, participant);
        if (found.isEmpty() && database.first(EXISTS, row -> row.getObject("id"), participant).isEmpty()) {
            throw unknown();
        }
        return found;
    }

    private static Refusal unknown() {
        return Refusal.notFound("There is no participant with this id.");
    }

    /**
     * Those who registered together, in the order in which they were named.
     *
     * @throws Refusal 404
     */
    List<Registration> together(UUID application) {
        List<Registration> found = database.list(TOGETHER, rows::registration, application);
        if (found.isEmpty()) {
            throw Refusal.notFound("There is no application with this id.");
        }
        return found;
    }

    /** The same, whom nobody else moves on before the transaction ends. */
    List<Registration> heldTogether(UUID application) {
        database.list(LOCK_TOGETHER, row -> row.getObject("id", UUID.class), application);
        return together(application);
    }

    /**
     * Takes one in, about which the civil registry is asked where the office asks it.
     *
     * @return as it is then
     * @throws Refusal 400 where its point went since it was looked up: somebody undid the load that brought it or its channel
     */
    Registration insert(Registration registration) {
        Registration taken = isAsked(registration) ? registration.asked() : registration;
        Origin origin = registration.origin();
        Terms terms = registration.terms();
        Evidence evidence = origin.evidence();
        try {
            insert(taken, origin, terms, evidence);
        } catch (Database.Refused e) {
            throw REFERENCES.stream().anyMatch(e::byConstraint) ? Refusal.invalid(OriginChecks.NO_POINT) : e;
        }
        return taken;
    }

    private void insert(Registration registration, Origin origin, Terms terms, Evidence evidence) {
        database.update(INSERT, registration.id(), registration.participant().id(), registration.state(),
                texts(registration.progress().missing()), origin.channel(), origin.point(), origin.receivedOn(),
                evidence == null ? null : evidence.kind(), evidence == null ? null : evidence.reference(), origin.enteredBy(),
                origin.enteredAt(), terms.kind(), terms.segment(), terms.vaIssuedOn(), terms.activeFrom(), terms.follows(),
                terms.newborn(),
                terms.dueOn(), terms.chosen().classRight(), terms.chosen().facility(), origin.application(), origin.place(),
                registration.progress().cardIssued(), registration.identity().waiting());
    }

    private boolean isAsked(Registration registration) {
        return identities.areAsked() && registration.participant().nik() != null && !registration.terms().isChange();
    }

    /** Writes how far a registration that is held has come. */
    void moveOn(Registration registration) {
        Progress progress = registration.progress();
        database.update(MOVE_ON, progress.state(), texts(progress.missing()), progress.verifiedOn(), progress.paidOn(),
                progress.activeOn(), progress.closedOn(), progress.closedReason(), progress.cardDueOn(), registration.id(),
                registration.participant().id());
    }

    void recordPayment(Registration registration, boolean arrearsPaid) {
        database.update(PAYMENT, registration.participant().id(), registration.id(), registration.progress().paidOn(),
                arrearsPaid);
    }

    void cardsChanged(UUID participant, int cards) {
        database.update(CARDS, cards > 0, participant);
    }

    /**
     * Whether somebody may register again.
     *
     * @param may whether none of her registrations is open or has become a membership
     * @param closedOn when she was last counted as waiting, null for never
     * @param hasCard whether a card was issued to her
     */
    record Return(boolean may, LocalDate closedOn, boolean hasCard) {
    }

    Return mayReturn(UUID participant) {
        return database.first(MAY_RETURN,
                row -> new Return(row.getBoolean("may"), Database.day(row, "closed_on"), row.getBoolean("has_card")),
                participant,
                participant, participant).orElseThrow();
    }

    /**
     * Somebody whom nobody else changes before the transaction ends.
     *
     * @throws Refusal 404
     */
    Participant heldParticipant(UUID id) {
        return database.first(MEMBER, rows::participant, id)
                .orElseThrow(RegistrationRepository::unknown);
    }

    /** Locks people in the order of their ids. */
    void holdPeople(List<UUID> ids) {
        database.list(HOLD_PEOPLE, row -> row.getObject("id", UUID.class), ids.stream().map(UUID::toString).toList());
    }

    /** Whether a registration of hers may still become something. */
    boolean hasOpen(UUID participant) {
        return database.first(HAS_OPEN, row -> row.getBoolean("open"), participant).orElseThrow();
    }

    /** Whether she has not registered again since; changes that came to nothing aside. */
    boolean isNewest(Registration registration) {
        return database.first(IS_NEWEST, row -> row.getBoolean("newest"), registration.participant().id(),
                registration.origin().enteredAt()).orElseThrow();
    }

    private static String[] texts(Set<Document> documents) {
        return documents.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    private Registration read(String sql, UUID id) {
        return database.first(sql, rows::registration, id)
                .orElseThrow(() -> Refusal.notFound("There is no registration with this id."));
    }
}
