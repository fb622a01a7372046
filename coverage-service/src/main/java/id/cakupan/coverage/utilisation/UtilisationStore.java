package id.cakupan.coverage.utilisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.CodePage;
import id.cakupan.kit.sql.Database;

@ApplicationScoped
class UtilisationStore {

    private final Database database;

    UtilisationStore(Database database) {
        this.database = database;
    }

    List<Utilisation> inForce() {
        return database.list("select * from utilisation where until_revision is null", UtilisationStore::read);
    }

    /** Whether a code is or was used. */
    boolean knows(String code) {
        return database.first("select 1 from utilisation where code = ?", row -> row.getInt(1), code).isPresent();
    }

    /**
     * A page of those in force, by scope, the latest end first, and the one that follows it. The page begins after the place
     * that its code has or last had, so that it is found also where that was undone in between.
     *
     * @param scope null for all
     */
    List<Utilisation> inForce(String scope, CodePage page) {
        return database.list("""
                select u.* from utilisation u
                left join (select * from utilisation where code = ? order by since_revision desc limit 1) last on true
                where u.until_revision is null and (? or u.scope = ?)
                  and (last.code is null or u.scope > last.scope or u.scope = last.scope and
                       (u.period_to < last.period_to or u.period_to = last.period_to and u.code > last.code))
                order by u.scope, u.period_to desc, u.code limit ?""", UtilisationStore::read, page.after(), scope == null,
                scope, page.toRead());
    }

    /** Those of a scope as known at a revision whose period ended by a day, the latest end first. */
    List<Utilisation> at(long revision, String scope, LocalDate endedBy) {
        return database.list("""
                select * from utilisation
                where scope = ? and period_to <= ? and since_revision <= ? and (until_revision is null or until_revision > ?)
                order by period_to desc, code""", UtilisationStore::read, scope, endedBy, revision, revision);
    }

    void end(Collection<String> codes, long revision) {
        database.update("update utilisation set until_revision = ? where until_revision is null and code = any(?)", revision,
                codes);
    }

    void begin(Collection<Utilisation> uses, long revision) {
        database.batch("""
                insert into utilisation (code, scope, period_from, period_to, care, reached_by, visits, step, printed_per_day,
                                         report, reported_on, source, speaker, note, since_revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                uses.stream().map(use -> new Object[] { use.code(), use.scope(), use.periodFrom(), use.periodTo(),
                        use.care() == null ? null : use.care().name(),
                        use.reachedBy() == null ? null : use.reachedBy().name(), use.visits(),
                        use.step(), use.printedPerDay(), use.report(), use.reportedOn(), use.source(), use.speaker(),
                        use.note(), revision }).toList());
    }

    private static Utilisation read(ResultSet row) throws SQLException {
        return new Utilisation(row.getString("code"), row.getString("scope"), Database.day(row, "period_from"),
                Database.day(row, "period_to"), word(row.getString("care"), Care::valueOf),
                word(row.getString("reached_by"), ReachedBy::valueOf), row.getLong("visits"), row.getLong("step"),
                row.getObject("printed_per_day", Long.class), row.getString("report"), Database.day(row, "reported_on"),
                row.getString("source"), row.getString("speaker"), row.getString("note"));
    }

    private static <T> T word(String text, Function<String, T> values) {
        return text == null ? null : values.apply(text);
    }
}
