package id.cakupan.reporting.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.delivery.Recipients;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/** Schedules; one that was deleted is kept for its history, but nobody finds it. */
@ApplicationScoped
class ScheduleStore {

    private static final String VALUES = """
            name = ?, scope = ?, lang = ?, kind = ?, briefing_kind = ?, day = ?, hour = ?, cron = ?, as_of = ?, formats = ?,
            recipients = ?::jsonb, active = ?, next_at = ?""";

    private final Database database;
    private final Recipients recipients;

    ScheduleStore(Database database, Recipients recipients) {
        this.database = database;
        this.recipients = recipients;
    }

    long add(ScheduleRequest wanted, String by, Instant now) {
        return database
                .first("""
                        insert into schedule (name, scope, lang, kind, briefing_kind, day, hour, cron, as_of, formats, recipients, active, next_at,
                                              made_at, made_by, followed)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, (select coalesce(max(number), 0) from archive_entry))
                        returning number""",
                        row -> row.getLong("number"), values(wanted, now, now, by))
                .orElseThrow();
    }

    /** What was issued while it rested is not told afterwards. */
    void change(long number, ScheduleRequest wanted, Instant now) {
        database.update("update schedule set " + VALUES + """
                , version = version + 1,
                followed = case when active and kind = 'ON_ISSUE' then followed
                           else (select coalesce(max(number), 0) from archive_entry) end
                where number = ?""", values(wanted, now, number));
    }

    void delete(long number, Instant now) {
        database.update("update schedule set deleted_at = ?, version = version + 1 where number = ?", now, number);
    }

    /** Nothing of the time in which it was deleted is made up for, neither planned times nor what was issued. */
    void restore(Schedule deleted, Instant now) {
        database.update("""
                update schedule set deleted_at = null, version = version + 1, next_at = ?,
                followed = (select coalesce(max(number), 0) from archive_entry)
                where number = ? and deleted_at is not null""", deleted.rhythm().after(now).orElse(null), deleted.number());
    }

    /** One that was deleted. */
    Optional<Schedule> deleted(long number) {
        return database.first("select * from schedule where number = ? and deleted_at is not null", this::schedule, number);
    }

    Optional<Schedule> find(long number) {
        return database.first("select * from schedule where number = ? and deleted_at is null", this::schedule, number);
    }

    /** Waits for whoever is changing it. */
    Optional<Schedule> lock(long number) {
        return database.first("select * from schedule where number = ? and deleted_at is null for update", this::schedule,
                number);
    }

    /** The newest first. */
    List<Schedule> page(long before, int limit) {
        return database.list("select * from schedule where deleted_at is null and number < ? order by number desc limit ?",
                this::schedule, before, limit);
    }

    /** Locks one whose time has come and that nobody else has locked. */
    Optional<Schedule> due(Instant now) {
        return database.first("""
                select * from schedule where active and deleted_at is null and next_at <= ?
                order by next_at limit 1 for update skip locked""", this::schedule, now);
    }

    void planned(long number, Instant next) {
        database.update("update schedule set next_at = ? where number = ?", next, number);
    }

    /** Locks those that follow the archive and are behind it. */
    List<Schedule> behind(long newest) {
        return database.list("""
                select * from schedule where active and deleted_at is null and kind = 'ON_ISSUE' and followed < ?
                order by number for update skip locked""", this::schedule, newest);
    }

    void followed(long number, long entry) {
        database.update("update schedule set followed = ? where number = ?", entry, number);
    }

    private Object[] values(ScheduleRequest wanted, Instant now, Object... more) {
        Rhythm rhythm = wanted.rhythm();
        Object[] values = { wanted.name(), wanted.scope(), wanted.lang(), rhythm.kind(), wanted.made().code(),
                rhythm.day(), rhythm.hour(),
                rhythm.cron(), rhythm.asOf(), wanted.formats(), recipients.written(wanted.recipients()), wanted.active(),
                rhythm.after(now).orElse(null) };
        Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }

    private Schedule schedule(ResultSet row) throws SQLException {
        String asOf = row.getString("as_of");
        Rhythm rhythm = new Rhythm(Rhythm.Kind.valueOf(row.getString("kind")), row.getObject("day", Integer.class),
                row.getObject("hour", Integer.class), row.getString("cron"), asOf == null ? null : Rhythm.AsOf.valueOf(asOf));
        BriefingKind made = rhythm.kind() == Rhythm.Kind.ON_ISSUE ? null
                : BriefingKind.of(row.getString("briefing_kind")).orElseThrow();
        return new Schedule(row.getLong("number"), row.getInt("version"), row.getString("name"), row.getString("scope"),
                Lang.of(row.getString("lang")).orElseThrow(), made, rhythm,
                List.of((String[]) row.getArray("formats").getArray()),
                recipients.read(row.getString("recipients")), row.getBoolean("active"), Database.instant(row, "made_at"),
                row.getString("made_by"), Database.instant(row, "next_at"), row.getLong("followed"));
    }
}
