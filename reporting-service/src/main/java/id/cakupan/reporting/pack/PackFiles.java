package id.cakupan.reporting.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.archive.Seal;

/** Reads the areas of a pack with their files, which never are in memory together. */
@ApplicationScoped
class PackFiles {

    private final Database database;

    PackFiles(Database database) {
        this.database = database;
    }

    /**
     * An area; one that waits has neither reason nor file.
     *
     * @param reason why it has no file; null where it has one
     * @param file null where it has none
     */
    record Entry(int number, String code, String name, Reason reason, File file) {

        boolean isWaiting() {
            return reason == null && file == null;
        }
    }

    /**
     * A file without its content.
     *
     * @param hash SHA-256 in hex
     * @param knownAt what was known at this instant
     * @param stale whether the figures may have been behind the register
     */
    record File(String name, long bytes, String hash, Instant knownAt, long feedPosition, long dataRevision, boolean stale) {
    }

    List<Entry> entries(UUID pack) {
        return database.list(
                """
                        select number, code, name, case when state = 'FAILED' then reason end as reason, file, bytes, hash, known_at, feed_position, data_revision, stale
                        from pack_area where pack = ? order by number""",
                PackFiles::entry, pack);
    }

    /** Empty where it was removed meanwhile. */
    Optional<byte[]> content(UUID pack, int number) {
        return database.first("select content from pack_area where pack = ? and number = ? and content is not null",
                row -> row.getBytes("content"), pack, number);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        File file = row.getString("file") == null ? null
                : new File(row.getString("file"), row.getLong("bytes"), Seal.hex(row.getBytes("hash")),
                        Database.instant(row, "known_at"), row.getLong("feed_position"), row.getLong("data_revision"),
                        row.getBoolean("stale"));
        return new Entry(row.getInt("number"), row.getString("code"), row.getString("name"),
                reason == null ? null : Reason.valueOf(reason), file);
    }
}
