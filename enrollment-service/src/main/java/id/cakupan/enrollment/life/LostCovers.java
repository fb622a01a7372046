package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Workers who work no more while members whom they cover still count as active: somebody has to say what becomes of each. They
 * are noted when it comes about, and shown and kept only as long as it is so.
 */
@ApplicationScoped
public class LostCovers implements DueWork, FollowsLife {

    /** Of the row {@code worker}: works no more, or is no more. */
    private static final String IDLE = """
            (worker.status is null or worker.segment not in ('PPU_BU', 'PPU_PN') or worker.reason in ('BERHENTI_KERJA', 'PURNA_PN'))""";

    /** What joins the rows {@code worker} and {@code she} of {@code lost_cover} where it is so still. */
    public static final String HOLDS = """
            worker.id = lost_cover.worker_id and she.worker_id = lost_cover.worker_id and she.status in ('AKTIF', 'AKTIF_PHK')
                and she.segment in ('PPU_BU', 'PPU_PN') and %s""".formatted(IDLE);

    private static final String NOTE = """
            insert into lost_cover (worker_id, since)
            select worker.id, ? from participant worker where worker.id = ? and %s
                and exists (select from participant where worker_id = worker.id and status in ('AKTIF', 'AKTIF_PHK'))
            on conflict (worker_id) do update set since = case when ? then excluded.since else lost_cover.since end
            """.formatted(IDLE);

    private static final String FORGET = """
            delete from lost_cover where not exists (select from participant worker join participant she on true where %s)
            """.formatted(HOLDS);

    private static final String KNOW = "update participant set worker_id = ?, cover_known = true where id = ?";

    // Who stopped just when somebody came back whom he covers, each unseen by the other.
    private static final String FIND = """
            insert into lost_cover (worker_id, since)
            select distinct worker.id, ?::date from participant she join participant worker on worker.id = she.worker_id
            where she.worker_id is not null and she.status in ('AKTIF', 'AKTIF_PHK') and she.segment in ('PPU_BU', 'PPU_PN') and %s
            on conflict do nothing
            """
            .formatted(IDLE);

    private final Database database;
    private final Clock clock;
    private volatile LocalDate lookedOn;

    LostCovers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String words() {
        return "workers of whom nobody active is left without cover";
    }

    @Override
    public int move() {
        if (!today().equals(lookedOn)) {
            QuarkusTransaction.requiringNew().run(() -> database.update(FIND, today()));
            lookedOn = today();
        }
        return QuarkusTransaction.requiringNew().call(this::forget);
    }

    /** Nobody is noted meanwhile, or who has just been could be forgotten by what was so before. */
    private int forget() {
        database.execute("set local lock_timeout = '1s'");
        database.execute("lock table lost_cover in share row exclusive mode");
        return database.update(FORGET);
    }

    /** Notes whom an event leaves without cover; its rows are written. */
    @Override
    @Transactional(MANDATORY)
    public void follow(UUID participant, Life before, Life after) {
        Optional<LocalDate> stopped = stopped(after);
        if (!after.newest().works() && stopped.isPresent()
                && (before.newest().works() || !stopped.equals(stopped(before)))) {
            database.update(NOTE, stopped.get(), participant, true);
        }
        noteWorkerOf(after);
    }

    /** Keeps who covers somebody that was covered before that was kept; the caller has locked her row. */
    @Transactional(MANDATORY)
    void know(UUID participant, Life life) {
        database.update(KNOW, worker(life), participant);
        noteWorkerOf(life);
    }

    private void noteWorkerOf(Life life) {
        UUID worker = worker(life);
        if (worker != null && life.newest().isPpu()) {
            database.update(NOTE, today(), worker, false);
        }
    }

    private static UUID worker(Life life) {
        return life.stay(LocalDate.MAX, Belonging.NONE).belonging().coveredBy();
    }

    /** The day on which somebody last stopped working. */
    private static Optional<LocalDate> stopped(Life life) {
        return life.lastTurn(step -> step.before().works() && !step.after().works());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
