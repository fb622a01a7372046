package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.identity.Answer;
import id.cakupan.kit.sql.Database;

/** Which registrations the civil registry is to be asked about, and what it said. All times are the database's. */
@ApplicationScoped
class IdentityStore {

    // A claim holds for a minute: who dies with one loses nothing.
    private static final String CLAIM = """
            update registration set identity_due_at = clock_timestamp() + interval '1 minute', identity_tries = identity_tries + 1
            where (id, participant_id) = (
                select id, participant_id from registration
                where identity_due_at <= clock_timestamp() order by identity_due_at, id limit 1 for update skip locked)
            returning id, identity_tries, identity_failures
            """;

    private static final String ANSWER = """
            with answered as (
                update registration set identity_due_at = clock_timestamp() + ? * interval '1 second', identity_outcome = ?,
                    identity_fields = ?, identity_of = ?, identity_adapter = ?, identity_checked_at = clock_timestamp(),
                    identity_failures = ?
                where id = ? and identity_tries = ? returning id, participant_id
            )
            insert into identity_finding (participant_id, id, registration_id, adapter, outcome, fields)
            select participant_id, gen_random_uuid(), id, ?, ?, ? from answered
            """;

    private static final String DROP = "update registration set identity_due_at = null where id = ? and identity_tries = ?";

    // An answer that is not PADAN is asked for again: it may have been mended where it comes from.
    private static final String ASK = """
            update registration set identity_due_at = clock_timestamp(), identity_tries = identity_tries + 1, identity_failures = 0,
                identity_of = case when identity_outcome = 'PADAN' then identity_of end
            where id = ? and state in ('RECEIVED', 'INCOMPLETE')
            """;

    private static final String ASK_ABOUT = """
            update registration set identity_due_at = clock_timestamp(), identity_tries = identity_tries + 1, identity_failures = 0
            where participant_id = ? and state in ('RECEIVED', 'INCOMPLETE')
            """;

    // In small batches that wait for nobody: whoever is being moved on just now is looked at the next time.
    private static final String OPEN = """
            select id, recorded_at from registration
            where state in ('RECEIVED', 'INCOMPLETE') and active_on is null and kind = 'NEW' and identity_due_at is null
                and (recorded_at, id) > (?, ?)
            order by recorded_at, id limit ?
            """;

    private static final String ASK_QUIETLY = """
            update registration set identity_due_at = clock_timestamp(), identity_tries = identity_tries + 1
            where (id, participant_id) in (
                select id, participant_id from registration where id = ? and identity_due_at is null for update skip locked)
            """;

    private static final String ASK_NOBODY = """
            update registration set identity_due_at = null
            where (id, participant_id) in (
                select id, participant_id from registration where identity_due_at is not null limit ? for update skip locked)
            """;

    private static final String WAIVE = """
            with waived as (
                update registration set identity_due_at = null, identity_tries = identity_tries + 1, identity_waived_of = ?,
                    identity_waived_at = clock_timestamp(), identity_waived_by = ?, identity_waived_reason = ?
                where id = ? returning id, participant_id, identity_outcome, identity_fields
            )
            insert into identity_finding (participant_id, id, registration_id, adapter, outcome, fields, recorded_by, reason)
            select participant_id, gen_random_uuid(), id, ?, coalesce(identity_outcome, 'GANGGUAN'), identity_fields, ?, ? from waived
            """;

    private final Database database;

    IdentityStore(Database database) {
        this.database = database;
    }

    /**
     * A registration that nobody else asks about for a minute.
     *
     * @param tries how often it was claimed or changed; another number later on says that this claim is over
     * @param failures how often in a row there was no answer
     */
    record Claim(UUID registration, int tries, int failures) {
    }

    /** The one that is due longest. */
    @Transactional(MANDATORY)
    Optional<Claim> claim() {
        return database.first(CLAIM, row -> new Claim(row.getObject("id", UUID.class), row.getInt("identity_tries"),
                row.getInt("identity_failures")));
    }

    /**
     * Writes an answer, unless the claim is over.
     *
     * @param again after how many seconds it is asked again, null for never
     */
    @Transactional(MANDATORY)
    void answer(Claim claim, String of, String adapter, Answer answer, Integer again) {
        String[] fields = names(answer.differing());
        database.update(ANSWER, again, answer.outcome(), fields, of, adapter, again == null ? 0 : claim.failures() + 1,
                claim.registration(), claim.tries(), adapter, answer.outcome(), fields);
    }

    /** Of whom nobody needs to be asked any more. */
    @Transactional(MANDATORY)
    void drop(Claim claim) {
        database.update(DROP, claim.registration(), claim.tries());
    }

    /** Asks anew about one that is open. */
    @Transactional(MANDATORY)
    void ask(UUID registration) {
        database.update(ASK, registration);
    }

    /** Asks anew about somebody who has told otherwise since. */
    @Transactional(MANDATORY)
    void askAbout(UUID participant) {
        database.update(ASK_ABOUT, participant);
    }

    /**
     * An open registration that waits for no answer.
     *
     * @param enteredAt when it was recorded, by which pages follow each other
     */
    record Open(UUID registration, Instant enteredAt) {

        static final Open NONE = new Open(new UUID(0, 0), Instant.EPOCH);
    }

    /** Those that follow one. */
    @Transactional(MANDATORY)
    List<Open> open(Open after, int most) {
        return database.list(OPEN, row -> new Open(row.getObject("id", UUID.class), Database.instant(row, "recorded_at")),
                after.enteredAt(), after.registration(), most);
    }

    /** Asks about one unless somebody is just moving it on. */
    @Transactional(MANDATORY)
    void askQuietly(UUID registration) {
        database.update(ASK_QUIETLY, registration);
    }

    /**
     * Asks about nobody any more, so that nothing waits for answers that never come; those that somebody is just moving on
     * aside.
     *
     * @return how many waited, up to so many
     */
    @Transactional(MANDATORY)
    int askNobody(int most) {
        return database.update(ASK_NOBODY, most);
    }

    /** Lets somebody be verified by what she told, whatever the answer. */
    @Transactional(MANDATORY)
    void waive(UUID registration, String of, String adapter, String by, String reason) {
        database.update(WAIVE, of, by, reason, registration, adapter, by, reason);
    }

    /** How many are due or claimed. */
    long waiting() {
        return database.first("select count(*) as waiting from registration where identity_due_at is not null",
                row -> row.getLong("waiting")).orElseThrow();
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
