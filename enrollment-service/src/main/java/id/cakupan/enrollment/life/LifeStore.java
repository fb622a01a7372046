package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.entitlement.Entitlement.Letter;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.enrollment.participant.SealedParticulars;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Events, and the newest standing beside the person. */
@ApplicationScoped
class LifeStore {

    private static final String PERSON = "select life_seq, version from participant where id = ? ";

    // Who is no member yet stays where she was entered.
    // The clock of the database may be set back; what was recorded later is known later all the same.
    private static final String APPEND = """
            with person as (
                update participant
                set region_code = coalesce(?, region_code), segment = coalesce(?, segment), status = ?, reason = ?, ending = ?,
                    life_seq = ?, version = version + 1
                where id = ? returning id
            )
            insert into life_event (participant_id, seq, kind, effective_on, recorded_at, recorded_by, district, segment, status,
                reason, ending, cause_out, cause_in, undoes, channel_code, note, out_movement_id, in_movement_id, particulars,
                family_id, relationship, covered_by, education_until, act_id, class_right, facility, letter)
            select id, ?, ?, ?, greatest(coalesce(?::timestamptz, clock_timestamp()), ?::timestamptz + interval '1 microsecond'), ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from person
            """;

    private static final String SEVERAL = """
            select id, life_seq, version from participant where id = any(cast(? as uuid[])) order by id for no key update
            """;

    private static final String INSTANT = """
            select greatest(clock_timestamp(), max(recorded_at) + interval '1 microsecond') as now
            from life_event where participant_id = any(cast(? as uuid[]))
            """;

    private static final String MOVE_ROWS = """
            update life_event set out_movement_id = ?, in_movement_id = ? where participant_id = ? and seq = ?
            """;

    private final Database database;
    private final SealedParticulars sealed;

    LifeStore(Database database, SealedParticulars sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /**
     * A person.
     *
     * @param events how many are recorded of her
     * @param version changes with everything that changes about her
     */
    record Person(UUID id, int events, int version) {
    }

    /**
     * A person whom nobody else changes before this transaction ends.
     *
     * @throws Refusal 404
     */
    @Transactional(MANDATORY)
    Person hold(UUID id) {
        return find(PERSON + "for no key update", id)
                .orElseThrow(() -> Refusal.notFound("There is no participant with this id."));
    }

    /** These people, in the order in which everybody locks several, whom nobody else changes before this transaction ends. */
    @Transactional(MANDATORY)
    List<Person> hold(Collection<UUID> ids) {
        return database.list(SEVERAL,
                row -> new Person(row.getObject("id", UUID.class), row.getInt("life_seq"), row.getInt("version")),
                ids.stream().map(UUID::toString).toList());
    }

    /** An instant that lies after everything that is recorded of these people, for what is recorded of all of them at once. */
    Instant instantFor(Collection<UUID> held) {
        return database.first(INSTANT, row -> Database.instant(row, "now"), held.stream().map(UUID::toString).toList())
                .orElseThrow();
    }

    /** A person, if there is one with this id. */
    Optional<Person> find(UUID id) {
        return find(PERSON, id);
    }

    private Optional<Person> find(String sql, UUID id) {
        return database.first(sql, row -> new Person(id, row.getInt("life_seq"), row.getInt("version")), id);
    }

    /** The time by which events are recorded, now. */
    Instant now() {
        return database.first("select clock_timestamp() as now", row -> Database.instant(row, "now")).orElseThrow();
    }

    /** Her life up to the events that were recorded when she was read. */
    Life life(Person person) {
        return life(person.id(), person.events());
    }

    Life life(UUID participant, int events) {
        return new Life(database.list("select * from life_event where participant_id = ? and seq <= ? order by seq",
                this::event, participant, events));
    }

    /**
     * Adds the next event.
     *
     * @param event recorded at its instant, or now where it has none
     * @param last when the one before was recorded, null for the first
     */
    void append(UUID participant, LifeEvent event, Instant last, Standing newest) {
        Facets sets = event.facets();
        Belonging belonging = sets.belonging() == null ? Belonging.NONE : sets.belonging();
        database.update(APPEND, newest.district(), newest.segment(), newest.status(), newest.reason(), newest.ending(),
                event.seq(), participant, event.seq(), event.kind(), event.effectiveOn(), event.recordedAt(), last,
                event.recordedBy(),
                sets.district(), sets.segment(), sets.status(), sets.reason(), sets.ending(), sets.out(), sets.in(),
                event.undoes(), event.channel(), event.note(), event.rows().out(), event.rows().in(),
                sealed.seal(participant, Field.CHANGE, sets.particulars()), belonging.family(), belonging.relationship(),
                belonging.coveredBy(), belonging.educationUntil(), event.act(), sets.entitlement().classRight(),
                sets.entitlement().facility(), sets.entitlement().letter());
    }

    /** Notes in which rows of the ledger earlier events stand now. */
    void moveRows(UUID participant, Map<Integer, Rows> rows) {
        database.batch(MOVE_ROWS, rows.entrySet().stream()
                .map(moved -> new Object[] { moved.getValue().out(), moved.getValue().in(), participant, moved.getKey() })
                .toList());
    }

    private LifeEvent event(ResultSet row) throws SQLException {
        LifeEventKind kind = LifeEventKind.valueOf(row.getString("kind"));
        Facets sets = new Facets(row.getString("district"), named(row, "segment", Segment::valueOf),
                named(row, "status", Status::valueOf), named(row, "reason", Reason::valueOf),
                named(row, "ending", Ending::valueOf), named(row, "cause_out", Cause::valueOf),
                named(row, "cause_in", Cause::valueOf),
                sealed.open(row.getObject("participant_id", UUID.class), Field.CHANGE, row.getBytes("particulars")),
                kind.isOfFamily() ? belonging(row) : null,
                new Entitlement(named(row, "class_right", ClassRight::valueOf), row.getString("facility"),
                        named(row, "letter", Letter::valueOf)));
        return new LifeEvent(row.getInt("seq"), kind, Database.day(row, "effective_on"), Database.instant(row, "recorded_at"),
                row.getString("recorded_by"), sets, row.getObject("undoes", Integer.class), row.getString("channel_code"),
                row.getString("note"), row.getObject("act_id", UUID.class),
                new Rows(row.getObject("out_movement_id", Long.class), row.getObject("in_movement_id", Long.class)));
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        return new Belonging(row.getObject("family_id", UUID.class), named(row, "relationship", Relationship::valueOf),
                row.getObject("covered_by", UUID.class), Database.day(row, "education_until"));
    }

    private static <E> E named(ResultSet row, String column, Function<String, E> value) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : value.apply(name);
    }
}
