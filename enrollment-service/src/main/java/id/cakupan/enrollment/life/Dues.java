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
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.People;
import id.cakupan.kit.sql.Database;

/** Keeps beside each person the next thing that comes to its day in her life by itself. */
@ApplicationScoped
public class Dues {

    private static final String SET = "update participant set end_kind = ?, end_on = ?, end_known_on = ? where id = ?";

    // What was over when it came to be known is looked at by somebody, not ended by itself.
    private static final String COME = """
            select id, end_on from participant
            where end_on <= ? and end_on > end_known_on and (end_on, id) > (?, ?)
            order by end_on, id limit ?
            """;

    private static final String ONE = "select end_kind, end_on from participant where id = ? and end_on <= ? and end_on > end_known_on";

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

    /** The caller has locked her row. */
    @Transactional(MANDATORY)
    void follow(UUID participant, Life before, Life after) {
        boolean had = LifeDue.ofDismissal(before) != null || LifeDue.isCoveredChild(before);
        LifeDue dismissal = LifeDue.ofDismissal(after);
        LifeDue age = LifeDue.isCoveredChild(after) ? ofAge(participant, after) : null;
        if (had || dismissal != null || age != null) {
            LifeDue next = Stream.of(dismissal, age).filter(due -> due != null)
                    .min((one, other) -> one.day().compareTo(other.day())).orElse(null);
            database.update(SET, next == null ? null : next.kind(), next == null ? null : next.day(), today(), participant);
        }
    }

    private LifeDue ofAge(UUID participant, Life life) {
        LocalDate birth = life.particulars(LocalDate.MAX, people.known(participant).entered()).birthDate();
        return LifeDue.ofAge(birth, life.stay(LocalDate.MAX, Belonging.NONE).belonging().educationUntil());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
