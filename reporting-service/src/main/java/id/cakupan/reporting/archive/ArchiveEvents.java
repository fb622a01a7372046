package id.cakupan.reporting.archive;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.briefing.DocumentFile;
import id.cakupan.reporting.narrative.Lang;

/**
 * The archive for whoever follows it by its numbers. These are given in their order under a lock, so that nothing comes later
 * at or below the newest one.
 */
@ApplicationScoped
public class ArchiveEvents {

    private final Database database;
    private final Issues issues;
    private final Entries entries;

    ArchiveEvents(Database database, Issues issues, Entries entries) {
        this.database = database;
        this.issues = issues;
        this.entries = entries;
    }

    /** Number of the newest entry; 0 where there is none. */
    public long newest() {
        return database.first("select coalesce(max(number), 0) as newest from archive_entry", row -> row.getLong("newest"))
                .orElseThrow();
    }

    /** What happened to issues about a scope after an entry, up to another one, in its order. */
    public List<ArchiveEvent> of(String scope, long after, long last) {
        return database.list("""
                select e.number, e.kind = 'WITHDRAWN' as withdrawn, i.number as issue
                from archive_entry e left join withdrawal w on w.entry = e.number
                join issue i on i.number = coalesce(w.issue, e.number)
                where i.scope = ? and e.number > ? and e.number <= ? order by e.number""",
                row -> new ArchiveEvent(row.getLong("number"), row.getBoolean("withdrawn"),
                        issues.find(row.getLong("issue")).orElseThrow()),
                scope, after, last);
    }

    /** What an entry tells. */
    public Optional<ArchiveEvent> of(long entry) {
        return database
                .first("select scope from issue where number = coalesce((select issue from withdrawal where entry = ?), ?)",
                        row -> row.getString("scope"), entry, entry)
                .flatMap(scope -> of(scope, entry - 1, entry).stream().findFirst());
    }

    /** The headline of an issue, as it was sealed. */
    public String headline(long issue, Lang lang) {
        return Canonical.tree(entries.content(issue)).path("documents").path(lang.code()).path("headline").path("text")
                .asText();
    }

    /** A file of an issue as it was issued, {@code document.id.pdf}. */
    public DocumentFile document(long issue, String name) {
        IssueFile file = issues.file(issue, name).orElseThrow();
        return new DocumentFile("cakupan-%d-%s".formatted(issue, name), file.mediaType(), file.content());
    }
}
