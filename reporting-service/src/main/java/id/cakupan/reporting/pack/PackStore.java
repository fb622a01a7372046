package id.cakupan.reporting.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.narrative.BriefingKind;

/** Packs with the files that they are made of. */
@ApplicationScoped
class PackStore {

    /** Name of the lock under which packs are begun, so that no more are than may be. */
    private static final long BEGINNING = 0x7061636bL;
    private static final String SELECT = """
            select p.*, now() as now, count(*) as total, count(*) filter (where a.state = 'WAITING') as waiting,
                   count(*) filter (where a.state = 'WAITING' and a.reason is not null) as delayed,
                   count(*) filter (where a.state = 'MADE') as made, count(*) filter (where a.state = 'FAILED') as failed,
                   coalesce(sum(a.bytes), 0)::bigint as bytes, min(a.feed_position) as feed_from, max(a.feed_position) as feed_to
            from pack p join pack_area a on a.pack = p.id
            """;

    private final Database database;
    private final PackConfig config;

    PackStore(Database database, PackConfig config) {
        this.database = database;
        this.config = config;
    }

    Optional<Pack> find(UUID id) {
        return database.first(SELECT + "where p.id = ? group by p.id", this::pack, id);
    }

    /** The newest ones, the newest first. */
    List<Pack> newest(int limit) {
        return database.list(SELECT + "group by p.id order by p.made_at desc, p.id limit ?", this::pack, limit);
    }

    /** The areas that failed, in their order. */
    List<PackDetail.Failure> failures(UUID id) {
        return database.list("""
                select code, name, reason from pack_area where pack = ? and state = 'FAILED' order by number""",
                row -> new PackDetail.Failure(row.getString("code"), row.getString("name"),
                        Reason.valueOf(row.getString("reason")).code()),
                id);
    }

    /**
     * Begins a pack, unless it is there.
     *
     * @throws Refusal 409 {@code too-many-packs}
     */
    @Transactional
    void add(Order order, AreaLists.Listed listed, String by) {
        database.execute("select pg_advisory_xact_lock(?)", BEGINNING);
        if (database.first("select 1 from pack where id = ?", row -> true, order.id()).isPresent()) {
            return;
        }
        checkRoom();
        database.update(
                """
                        insert into pack (id, made_by, kind, scope, scope_name, areas_of, as_of, changes_from, population, lang, format, whole)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                order.id(), by, order.question().kind().code(), order.scope(),
                listed.scopeName(), order.of(), order.question().figure().asOf(), order.from(), order.population(),
                order.question().lang().code(), order.format().ending(),
                listed.whole());
        List<Object[]> rows = new ArrayList<>();
        for (AreaLists.Area area : listed.areas()) {
            rows.add(new Object[] { order.id(), rows.size() + 1, area.code(), area.name() });
        }
        database.batch("insert into pack_area (pack, number, code, name) values (?, ?, ?, ?)", rows);
    }

    /**
     * Lets the areas that failed wait again; nothing happens where none did.
     *
     * @throws Refusal 409 {@code too-many-packs}
     */
    @Transactional
    void retry(UUID id) {
        database.execute("select pg_advisory_xact_lock(?)", BEGINNING);
        Optional<Boolean> finished = database.first(
                "select finished_at is not null as finished from pack where id = ? for update",
                row -> row.getBoolean("finished"), id);
        boolean failed = database.first("select 1 from pack_area where pack = ? and state = 'FAILED' limit 1", row -> true, id)
                .isPresent();
        if (!failed) {
            return;
        }
        if (finished.orElse(false)) {
            checkRoom();
        }
        database.update("""
                update pack_area set state = 'WAITING', reason = null, taken = 0, not_before = now()
                where pack = ? and state = 'FAILED'""", id);
        database.update("update pack set finished_at = null, begun_at = now(), unanswered_since = null where id = ?", id);
    }

    /** Takes a pack and its files away; whoever makes one of its areas finds nothing to put it into. */
    boolean remove(UUID id) {
        return database.update("delete from pack where id = ?", id) > 0;
    }

    /** Removes packs that are too old; how many these were. */
    int purge() {
        return database.update("delete from pack where made_at < now() - make_interval(secs => ?)", seconds(config.kept()));
    }

    /** @throws Refusal 409 {@code too-many-packs} */
    void checkRoom() {
        int unfinished = database.first("select count(*) as unfinished from pack where finished_at is null",
                row -> row.getInt("unfinished")).orElseThrow();
        if (unfinished >= config.unfinished()) {
            throw new Refusal(409, "too-many-packs",
                    "%d packs are being made and no more may be at once; wait until one is finished, or remove one."
                            .formatted(unfinished));
        }
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private Pack pack(ResultSet row) throws SQLException {
        Instant madeAt = Database.instant(row, "made_at");
        Instant finishedAt = Database.instant(row, "finished_at");
        Long feedFrom = row.getObject("feed_from", Long.class);
        Pack.Areas areas = new Pack.Areas(row.getLong("total"), row.getLong("waiting"), row.getLong("delayed"),
                row.getLong("made"), row.getLong("failed"));
        return new Pack(row.getObject("id", UUID.class), finishedAt == null ? Pack.State.RUNNING : Pack.State.FINISHED,
                BriefingKind.of(row.getString("kind")).orElseThrow(), row.getString("scope"), row.getString("scope_name"),
                Selection.valueOf(row.getString("areas_of")),
                Database.day(row, "as_of"), Database.day(row, "changes_from"), row.getString("population"),
                row.getString("lang"), row.getString("format"),
                row.getBoolean("whole"), madeAt, row.getString("made_by"), finishedAt, madeAt.plus(config.kept()),
                Pack.seconds(Database.instant(row, "begun_at"), finishedAt == null ? Database.instant(row, "now") : finishedAt),
                areas, row.getLong("bytes"), feedFrom == null ? null : new Pack.Feed(feedFrom, row.getLong("feed_to")));
    }
}
