package id.cakupan.coverage.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.CodePage;
import id.cakupan.kit.sql.Database;

@ApplicationScoped
class PublishedStore {

    private final Database database;

    PublishedStore(Database database) {
        this.database = database;
    }

    List<PublishedFigure> inForce() {
        return database.list("select * from published_figure where until_revision is null", PublishedStore::read);
    }

    /**
     * A page of those in force, by code, and the one that follows it.
     *
     * @param scope null for all
     * @param report null for all
     */
    List<PublishedFigure> inForce(String scope, String report, CodePage page) {
        return database.list("""
                select * from published_figure
                where until_revision is null and (? or scope = ?) and (? or report = ?) and (?::varchar is null or code > ?)
                order by code limit ?""", PublishedStore::read, scope == null, scope, report == null, report, page.after(),
                page.after(), page.toRead());
    }

    /** Those of some scopes, of a day or of a report that printed something of one scope of that day. */
    List<PublishedFigure> of(long revision, Collection<String> scope, Collection<String> scopes, LocalDate day) {
        return database.list("""
                with asked (as_of, as_of_grain) as (values (?::date, 'DAY'), (?::date, 'MONTH'), (?::date, 'YEAR'))
                select * from published_figure
                where scope = any(?) and since_revision <= ? and (until_revision is null or until_revision > ?)
                  and ((as_of, as_of_grain) in (table asked) or report in (
                      select report from published_figure
                      where scope = any(?) and since_revision <= ? and (until_revision is null or until_revision > ?)
                        and (as_of, as_of_grain) in (table asked)))""",
                PublishedStore::read, day, day.withDayOfMonth(1), day.withDayOfYear(1), scopes, revision, revision, scope,
                revision, revision);
    }

    /** Exact counts of people that were printed of a day, whichever, as known at a revision. */
    List<PublishedFigure> exactCounts(long revision) {
        return database.list("""
                select * from published_figure
                where as_of_grain = 'DAY' and step = 1 and qualifier is null
                  and segment is null and indicator in ('TERDAFTAR', 'AKTIF', 'TIDAK_AKTIF')
                  and since_revision <= ? and (until_revision is null or until_revision > ?)""",
                PublishedStore::read, revision, revision);
    }

    void end(Collection<String> codes, long revision) {
        database.update("update published_figure set until_revision = ? where until_revision is null and code = any(?)",
                revision, codes);
    }

    void begin(Collection<PublishedFigure> figures, long revision) {
        database.batch("""
                insert into published_figure (code, scope, indicator, segment, as_of, as_of_grain, value, unit, step, qualifier,
                                              bound, areas, label_id, label_en, note, report, reported_on, source, speaker,
                                              since_revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                figures.stream().map(figure -> new Object[] { figure.code(), figure.scope(), figure.indicator(),
                        figure.segment(), figure.asOf().first(), figure.asOf().grain(), figure.value(), figure.unit(),
                        figure.step(), figure.qualifier(), figure.bound(), String.join(" ", figure.areas()),
                        figure.wording().labelId(), figure.wording().labelEn(), figure.wording().note(),
                        figure.origin().report(), figure.origin().reportedOn(), figure.origin().source(),
                        figure.origin().speaker(), revision }).toList());
    }

    private static PublishedFigure read(ResultSet row) throws SQLException {
        String qualifier = row.getString("qualifier");
        String areas = row.getString("areas");
        return new PublishedFigure(row.getString("code"), row.getString("scope"),
                PublishedIndicator.valueOf(row.getString("indicator")), row.getString("segment"),
                new AsOf(Database.day(row, "as_of"), AsOf.Grain.valueOf(row.getString("as_of_grain"))),
                row.getBigDecimal("value"), PublishedIndicator.Unit.valueOf(row.getString("unit")), row.getBigDecimal("step"),
                qualifier == null ? null : Qualifier.valueOf(qualifier), row.getBigDecimal("bound"),
                areas.isEmpty() ? List.of() : List.of(areas.split(" ", -1)),
                new PublishedFigure.Wording(row.getString("label_id"), row.getString("label_en"), row.getString("note")),
                new PublishedFigure.Origin(row.getString("report"), Database.day(row, "reported_on"), row.getString("source"),
                        row.getString("speaker")));
    }
}
