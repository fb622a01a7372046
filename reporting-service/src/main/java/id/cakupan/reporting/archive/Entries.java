package id.cakupan.reporting.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Reads the entries of the archive, issues and withdrawals alike, and what their hashes are now. */
@ApplicationScoped
class Entries {

    private final Database database;

    Entries(Database database) {
        this.database = database;
    }

    /**
     * Hashes of what is kept of an entry, computed by the database when they are asked for.
     *
     * @param content hash of its content
     * @param files hashes of its files, by name
     * @param kept the hash and the seal that were written beside it, and the seal of the entry before
     */
    record Sums(long number, byte[] content, SortedMap<String, byte[]> files, Kept kept) {

        /** @param files whether each file has the hash that is written beside it */
        record Kept(byte[] hash, byte[] previous, byte[] seal, boolean files) {
        }

        /** Content and files in the form of {@code sha256sum}. */
        String manifest() {
            return Seal.manifest(withContent());
        }

        private SortedMap<String, byte[]> withContent() {
            SortedMap<String, byte[]> all = new TreeMap<>(files);
            all.put(Archive.CONTENT, content);
            return all;
        }

        boolean isIntact() {
            return Arrays.equals(content, kept.hash()) && Arrays.equals(Seal.of(withContent()), kept.seal()) && kept.files();
        }
    }

    /** Of an entry; empty where there is none. */
    Optional<Sums> sums(long number) {
        return database.first("select sha256(content) as content, hash, previous, seal from archive_entry where number = ?",
                row -> new Sums(number, row.getBytes("content"), files(number),
                        new Sums.Kept(row.getBytes("hash"), row.getBytes("previous"), row.getBytes("seal"),
                                filesAreAsListed(number))),
                number);
    }

    private SortedMap<String, byte[]> files(long number) {
        SortedMap<String, byte[]> hashes = new TreeMap<>();
        database.list("select name, sha256(content) as hash from issue_file where issue = ?",
                row -> hashes.put(row.getString("name"), row.getBytes("hash")), number);
        return hashes;
    }

    private boolean filesAreAsListed(long number) {
        return database
                .first("select 1 from issue_file where issue = ? and hash <> sha256(content) limit 1", row -> true, number)
                .isEmpty();
    }

    /** The content of an entry, as it was sealed. */
    byte[] content(long number) {
        return database.first("select content from archive_entry where number = ?", row -> row.getBytes("content"), number)
                .orElseThrow(() -> Refusal.notFound("The archive has no such entry."));
    }

    /** Whether there is an entry after a number. */
    boolean isBeyond(long number) {
        return database.first("select 1 from archive_entry where number > ? limit 1", row -> true, number).isPresent();
    }

    /** What stands beside the content in tables of its own, and must say the same. */
    List<String> told(long number) {
        return database.list(
                """
                        select concat_ws('|', e.kind, e.recorded_by, i.briefing_kind, i.scope, i.scope_name, i.as_of, i.title_id, i.title_en, i.registered,
                                         i.replaces, i.draft, w.issue, w.reason) as told, e.recorded_at, coalesce(i.code, '') as code
                        from archive_entry e left join issue i on i.number = e.number left join withdrawal w on w.entry = e.number
                        where e.number = ?""",
                row -> String.join("|", row.getString("told"),
                        Database.instant(row, "recorded_at").toString(), row.getString("code")),
                number);
    }
}
