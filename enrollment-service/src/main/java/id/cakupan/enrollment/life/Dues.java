package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.due.Due;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.People;
import id.cakupan.kit.sql.Database;

/** Keeps beside each person the next thing that comes to its day in her life by itself. */
@ApplicationScoped
public class Dues implements FollowsLife {

    private static final String SET = """
            update participant set end_kind = ?, end_on = ?, end_known_on = ?
            where id = ? and (end_known_on is null or (end_kind, end_on) is distinct from (?, ?))
            """;

    private static final String LEAVE = "update participant set end_known_on = ? where id = ?";

    private static final String OF_WORKER = "select end_kind, end_on from participant where id = ? and end_kind = 'PHK_END'";

    // Of whom it is not yet known: who was covered before ends, or who covers her, were kept.
    private static final String UNKNOWN = """
            select distinct participant_id as id from life_event join participant on participant.id = participant_id
            where covered_by is not null and (end_known_on is null or not cover_known) and participant_id > ?
            order by 1 limit ?
            """;

    // What was over when it came to be known is looked at by somebody, not ended by itself.
    private static final String COME = """
            select id, end_on from participant
            where end_on <= ? and end_on > end_known_on and (end_on, id) > (?, ?)
            order by end_on, id limit ?
            """;

    private static final String ONE = """
            select end_kind, end_on from participant where id = ? and end_on <= ? and end_on > end_known_on
            """;

    private final Database database;
    private final People people;
    private final Clock clock;

    Dues(Database database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /** Those whose day has come and was not yet over when it came to be known, after one. */
    public List<Due> come(Due after, int most) {
        return database.list(COME, row -> new Due(row.getObject("id", UUID.class), Database.day(row, "end_on")), today(),
                after.day(), after.id(), most);
    }

    /** What has come to its day for somebody; empty where nothing has, or not any more. */
    Optional<LifeDue> of(UUID participant) {
        return database.first(ONE, Dues::due, participant, today());
    }

    private static LifeDue due(ResultSet row) throws SQLException {
        return new LifeDue(LifeDue.Kind.valueOf(row.getString("end_kind")), Database.day(row, "end_on"));
    }

    /** People of whom it is not yet known when they end or who covers them, though somebody does or did, after one. */
    List<Due> unknown(Due after, int most) {
        return database.list(UNKNOWN, row -> new Due(row.getObject("id", UUID.class), today()), after.id(), most);
    }

    /** Leaves it to somebody who looks at it. */
    @Transactional(MANDATORY)
    void leave(UUID participant) {
        database.update(LEAVE, today(), participant);
    }

    /** Keeps what ends for her next; the caller has locked her row. What is kept already stays known since then. */
    @Override
    @Transactional(MANDATORY)
    public void follow(UUID participant, Life before, Life after) {
        if (concerns(before) || concerns(after)) {
            LifeDue next = Stream.of(ofDismissal(after), ofAge(participant, after)).flatMap(Optional::stream)
                    .min((one, other) -> one.day().compareTo(other.day())).orElse(null);
            LifeDue.Kind kind = next == null ? null : next.kind();
            LocalDate day = next == null ? null : next.day();
            database.update(SET, kind, day, today(), participant, kind, day);
        }
    }

    private static boolean concerns(Life life) {
        return life.newest().status() == Status.AKTIF_PHK || life.changesBelonging();
    }

    /** Who shares it with a worker ends with him. */
    private Optional<LifeDue> ofDismissal(Life life) {
        LifeDue own = LifeDue.ofDismissal(life);
        UUID worker = life.stay(LocalDate.MAX, Belonging.NONE).belonging().coveredBy();
        return own != null ? Optional.of(own)
                : life.newest().status() != Status.AKTIF_PHK || worker == null ? Optional.empty()
                        : database.first(OF_WORKER, Dues::due, worker);
    }

    private Optional<LifeDue> ofAge(UUID participant, Life life) {
        if (!LifeDue.isCoveredChild(life)) {
            return Optional.empty();
        }
        LocalDate birth = life.particulars(LocalDate.MAX, people.known(participant).entered()).birthDate();
        return Optional.of(LifeDue.ofAge(birth, life.stay(LocalDate.MAX, Belonging.NONE).belonging().educationUntil()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
