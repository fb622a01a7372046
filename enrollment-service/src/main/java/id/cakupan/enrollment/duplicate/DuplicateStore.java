package id.cakupan.enrollment.duplicate;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.duplicate.Duplicate.State;
import id.cakupan.enrollment.duplicate.Likeness.Reason;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Pairs, and who is still to be compared. */
@ApplicationScoped
class DuplicateStore {

    private static final String UNCOMPARED = """
            select id from participant where not compared order by uncompared_since desc limit ?
            """;

    private static final String COMPARED = "update participant set compared = true where id = ?";

    private static final String BORN_ALIKE = """
            select other.id, other.full_name, other.family_id, other.region_code
            from participant person join participant other on other.birth_date = person.birth_date and other.sex = person.sex
            where person.id = ? and other.id <> person.id and other.merged_into is null and person.merged_into is null
            order by other.family_id = person.family_id desc nulls last, other.region_code = person.region_code desc, other.id
            limit ?
            """;

    // Whoever is being changed just now, or compared elsewhere, comes in the next round.
    private static final String HOLD_UNCOMPARED = """
            select id, full_name, family_id, region_code from participant where id = ? and not compared for no key update skip locked
            """;

    private static final String EXISTS = "select exists (select from participant where id = ?) as found";

    private static final String ADD = """
            insert into duplicate (id, one, other, reasons, state, found_by)
            values (gen_random_uuid(), least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?, 'OPEN', ?)
            on conflict (one, other) do nothing
            """;

    private static final String OF_PAIR = """
            select * from duplicate where one = least(?::uuid, ?::uuid) and other = greatest(?::uuid, ?::uuid)
            """;

    private static final String ONE = "select * from duplicate where id = ? ";

    // Who is merged with somebody else is no candidate until that is taken back.
    private static final String PAGE = """
            select * from duplicate
            where state = ? and id > ? and (state <> 'OPEN' or not exists (
                select from participant where id in (one, other) and merged_into is not null))
            order by id limit ?
            """;

    private static final String DECIDE = """
            with decided as (
                update duplicate set state = ?, survivor = ?, version = version + 1 where id = ? returning id, version
            )
            insert into duplicate_decision (duplicate_id, seq, decision, survivor, reason, decided_by)
            select id, version, ?, ?, ?, ? from decided
            """;

    private static final String MERGE = """
            update participant set merged_into = ?, compared = ?, uncompared_since = clock_timestamp() where id = ?
            """;

    private static final String HAS_OPEN = """
            select exists (select from registration where participant_id = ? and state in ('RECEIVED', 'INCOMPLETE', 'VERIFIED'))
                or exists (select from registration where follows = ? and state in ('RECEIVED', 'INCOMPLETE', 'VERIFIED')) as open
            """;

    private final Database database;

    DuplicateStore(Database database) {
        this.database = database;
    }

    /** Somebody born on a day, without her mother, who is not shown here. */
    record Born(UUID id, String name, UUID family, String district) {
    }

    /** Those who came or were corrected last. */
    List<UUID> uncompared(int most) {
        return database.list(UNCOMPARED, row -> row.getObject("id", UUID.class), most);
    }

    /** Somebody who is still to be compared, whom nobody else compares or changes before the transaction ends. */
    @Transactional(MANDATORY)
    Optional<Born> heldUncompared(UUID participant) {
        return database.first(HOLD_UNCOMPARED, DuplicateStore::born, participant);
    }

    @Transactional(MANDATORY)
    void compared(UUID participant) {
        database.update(COMPARED, participant);
    }

    boolean exists(UUID participant) {
        return database.first(EXISTS, row -> row.getBoolean("found"), participant).orElseThrow();
    }

    /** People of her sex who were born on her day and are not merged, up to so many. */
    List<Born> bornAlike(UUID participant, int most) {
        return database.list(BORN_ALIKE, DuplicateStore::born, participant, most);
    }

    private static Born born(ResultSet row) throws SQLException {
        return new Born(row.getObject("id", UUID.class), row.getString("full_name"), row.getObject("family_id", UUID.class),
                row.getString("region_code"));
    }

    /** Notes a pair, unless it is known. */
    @Transactional(MANDATORY)
    void add(UUID one, UUID other, Collection<Reason> reasons, String by) {
        database.update(ADD, one, other, one, other, reasons.stream().map(Enum::name).sorted().toArray(String[]::new), by);
    }

    Optional<Duplicate> find(UUID one, UUID other) {
        return database.first(OF_PAIR, DuplicateStore::duplicate, one, other, one, other);
    }

    /** @throws Refusal 404 */
    Duplicate existing(UUID id) {
        return read(ONE, id);
    }

    /**
     * A pair about which nobody else decides before the transaction ends.
     *
     * @throws Refusal 404
     */
    @Transactional(MANDATORY)
    Duplicate held(UUID id) {
        return read(ONE + "for no key update", id);
    }

    private Duplicate read(String sql, UUID id) {
        return database.first(sql, DuplicateStore::duplicate, id)
                .orElseThrow(() -> Refusal.notFound("There is no pair with this id."));
    }

    List<Duplicate> page(State state, UUID after, int most) {
        return database.list(PAGE, DuplicateStore::duplicate, state, after, most);
    }

    @Transactional(MANDATORY)
    void decide(Duplicate pair, State state, UUID survivor, String reason, String by) {
        database.update(DECIDE, state, survivor, pair.id(), state, survivor, reason, by);
    }

    /** Notes into whom somebody was merged, null for nobody any more; the caller has locked her row. */
    @Transactional(MANDATORY)
    void merge(UUID merged, UUID survivor) {
        database.update(MERGE, survivor, survivor != null, merged);
    }

    /** Whether a registration of hers is open, or of somebody who follows her. */
    boolean hasOpenRegistration(UUID participant) {
        return database.first(HAS_OPEN, row -> row.getBoolean("open"), participant, participant).orElseThrow();
    }

    private static Duplicate duplicate(ResultSet row) throws SQLException {
        List<Reason> reasons = Arrays.stream((String[]) row.getArray("reasons").getArray()).map(Reason::valueOf).toList();
        return new Duplicate(row.getObject("id", UUID.class), row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                reasons, State.valueOf(row.getString("state")), row.getObject("survivor", UUID.class),
                Database.instant(row, "found_at"), row.getString("found_by"), row.getInt("version"));
    }
}
