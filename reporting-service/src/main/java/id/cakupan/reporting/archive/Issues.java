package id.cakupan.reporting.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.archive.Issue.Status;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Previous;

/** Reads what was issued. */
@ApplicationScoped
public class Issues {

    private static final String SELECT = """
            select i.number, i.code, i.briefing_kind, i.scope, i.scope_name, i.as_of, i.title_id, i.title_en, i.registered, i.cakupan,
                   i.replaces, e.recorded_at, e.hash, next.number as replaced_by, w.entry, w.reason, out.recorded_at as withdrawn_at
            from issue i join archive_entry e on e.number = i.number
            left join issue next on next.replaces = i.number
            left join withdrawal w on w.issue = i.number
            left join archive_entry out on out.number = w.entry
            """;

    private final Database database;

    Issues(Database database) {
        this.database = database;
    }

    /** An issue made of a draft, with the hash of the request that made it. */
    public record Made(Issue issue, byte[] requestHash) {
    }

    /** What the newest issue of a scope that still stands told. */
    public record Latest(Issue issue, Archive.Told told) {
    }

    public Optional<Issue> find(long number) {
        return database.first(SELECT + "where i.number = ?", Issues::issue, number);
    }

    Optional<Issue> byCode(String code) {
        return database.first(SELECT + "where i.code = ?", Issues::issue, code);
    }

    public Optional<Made> ofDraft(UUID draft) {
        return database.first("select number, request_hash from issue where draft = ?",
                row -> new Made(find(row.getLong("number")).orElseThrow(), row.getBytes("request_hash")), draft);
    }

    /** The newest one that stands, of a day or an earlier one. */
    public Optional<Latest> latest(String scope, LocalDate asOf) {
        return database.first(SELECT + """
                where i.scope = ? and i.as_of <= ? and next.number is null and w.issue is null
                order by i.as_of desc, i.number desc limit 1""",
                Issues::latest, scope, asOf);
    }

    private static Latest latest(ResultSet row) throws SQLException {
        return new Latest(issue(row), new Archive.Told(row.getLong("registered"), row.getBigDecimal("cakupan")));
    }

    /** The newest one that stands of a day before, as something later is compared with it. */
    public Optional<Previous> before(String scope, LocalDate asOf) {
        return database.first("""
                select i.number, i.as_of, i.registered,
                       convert_from(e.content, 'UTF8')::jsonb #>> '{material,figure,knownAt}' as known_at
                from issue i join archive_entry e on e.number = i.number
                where i.scope = ? and i.as_of < ? and not exists (select from withdrawal w where w.issue = i.number)
                      and not exists (select from issue next where next.replaces = i.number)
                order by i.as_of desc, i.number desc limit 1""",
                row -> new Previous(row.getLong("number"), Database.day(row, "as_of"), Instant.parse(row.getString("known_at")),
                        row.getLong("registered")),
                scope, asOf);
    }

    /** The one of a kind that stands for a scope and day. */
    public Optional<Issue> standing(BriefingKind kind, String scope, LocalDate asOf) {
        return sameDay(scope, asOf).stream().map(Latest::issue).filter(issue -> issue.kind() == kind).findFirst();
    }

    /** All that stand for a scope and day. */
    public List<Latest> sameDay(String scope, LocalDate asOf) {
        return database.list(SELECT + """
                where i.scope = ? and i.as_of = ? and next.number is null and w.issue is null order by i.number""",
                Issues::latest, scope, asOf);
    }

    /**
     * A page, the newest first.
     *
     * @param scope only of this one; null for all
     * @param before only numbers below
     */
    List<Issue> page(String scope, long before, int limit) {
        return database.list(SELECT + """
                where (?::text is null or i.scope = ?) and i.number < ? order by i.number desc limit ?""", Issues::issue, scope,
                scope, before, limit);
    }

    List<IssueFile.Listed> files(long issue) {
        return database.list("""
                select name, media_type, octet_length(content) as bytes, hash from issue_file where issue = ?
                order by name collate "C\"""",
                row -> new IssueFile.Listed(row.getString("name"), row.getString("media_type"), row.getLong("bytes"),
                        Seal.hex(row.getBytes("hash"))),
                issue);
    }

    Optional<IssueFile> file(long issue, String name) {
        return database.first("select name, media_type, content, hash from issue_file where issue = ? and name = ?",
                row -> new IssueFile(row.getString("name"), row.getString("media_type"), row.getBytes("content"),
                        Seal.hex(row.getBytes("hash"))),
                issue, name);
    }

    private static Issue issue(ResultSet row) throws SQLException {
        Long replacedBy = row.getObject("replaced_by", Long.class);
        Long withdrawal = row.getObject("entry", Long.class);
        Issue.Withdrawn withdrawn = withdrawal == null ? null
                : new Issue.Withdrawn(withdrawal, Database.instant(row, "withdrawn_at"), row.getString("reason"));
        Status status = withdrawn != null ? Status.WITHDRAWN : replacedBy != null ? Status.REPLACED : Status.ISSUED;
        return new Issue(row.getLong("number"), Seal.printed(row.getString("code")), status,
                BriefingKind.of(row.getString("briefing_kind")).orElseThrow(), row.getString("scope"),
                row.getString("scope_name"), Database.day(row, "as_of"),
                new Issue.Title(row.getString("title_id"), row.getString("title_en")), Database.instant(row, "recorded_at"),
                Seal.hex(row.getBytes("hash")), row.getObject("replaces", Long.class), replacedBy, withdrawn);
    }
}
