package id.cakupan.reporting.archive;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.briefing.DocumentFile;
import id.cakupan.reporting.narrative.BriefingKind;

/** Appends to the chain of what was issued and withdrawn; all of it within the transaction of the caller. */
@ApplicationScoped
public class Archive {

    /** Name of the lock under which one entry follows the other. */
    private static final long CHAIN = 0x63616b7570616eL;
    static final String CONTENT = "content.json";

    private final Database database;
    private final Clock clock;

    Archive(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The place of the next entry.
     *
     * @param previous seal of the entry before, in hex; null for the first
     * @param at later than that of the entry before
     */
    public record Next(long number, String previous, Instant at) {
    }

    /** What identifies an issue, beside its content. */
    public record Identity(BriefingKind kind, String scope, String scopeName, LocalDate asOf, Issue.Title title, Told told,
            UUID draft,
            byte[] requestHash, Long replaces) {
    }

    /** The figures that the next issue of the scope is compared with; the share in percent, null where not known. */
    public record Told(long registered, BigDecimal cakupan) {
    }

    private record Head(long number, byte[] seal, Instant at) {
    }

    /** Waits for its turn to append; refused with 503 {@code archive-busy} after some seconds. */
    public Next next() {
        try {
            database.execute("set local lock_timeout = '20s'");
            database.execute("select pg_advisory_xact_lock(?)", CHAIN);
        } catch (Database.Refused e) {
            if (e.byLock()) {
                throw Refusal.busy("archive-busy", "Another briefing is being issued; try again in a moment.",
                        Duration.ofSeconds(2));
            }
            throw e;
        }
        // A statement of its own, so that it sees what the entry before committed.
        Optional<Head> head = database.first(
                "select number, seal, recorded_at from archive_entry order by number desc limit 1",
                row -> new Head(row.getLong("number"), row.getBytes("seal"), Database.instant(row, "recorded_at")));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return head
                .map(last -> new Next(last.number() + 1, Seal.hex(last.seal()),
                        now.isAfter(last.at()) ? now : last.at().plus(1, ChronoUnit.MICROS)))
                .orElseGet(() -> new Next(1, null, now));
    }

    /** Appends an issue with its files. */
    public void issue(Next next, String by, byte[] content, Identity identity, List<DocumentFile> files) {
        SortedMap<String, byte[]> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.name(), Seal.sha256(file.content())));
        append(next, "ISSUED", by, content, hashes);
        database.update(
                """
                        insert into issue (number, code, briefing_kind, scope, scope_name, as_of, title_id, title_en, registered, cakupan, draft,
                                           request_hash, replaces)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                next.number(), Seal.code(Seal.sha256(content)),
                identity.kind().code(),
                identity.scope(), identity.scopeName(), identity.asOf(), identity.title().id(), identity.title().en(),
                identity.told().registered(), identity.told().cakupan(), identity.draft(), identity.requestHash(),
                identity.replaces());
        for (DocumentFile file : files) {
            database.update("insert into issue_file (issue, name, media_type, content, hash) values (?, ?, ?, ?, ?)",
                    next.number(), file.name(), file.mediaType(), file.content(), hashes.get(file.name()));
        }
    }

    /** Appends a withdrawal. */
    void withdraw(Next next, String by, byte[] content, long issue, String reason) {
        append(next, "WITHDRAWN", by, content, new TreeMap<>());
        database.update("insert into withdrawal (issue, entry, reason) values (?, ?, ?)", issue, next.number(), reason);
    }

    private void append(Next next, String kind, String by, byte[] content, SortedMap<String, byte[]> files) {
        byte[] hash = Seal.sha256(content);
        SortedMap<String, byte[]> hashes = new TreeMap<>(files);
        hashes.put(CONTENT, hash);
        byte[] previous = next.previous() == null ? null : HexFormat.of().parseHex(next.previous());
        database.update("""
                insert into archive_entry (number, kind, recorded_at, recorded_by, content, hash, previous, seal)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", next.number(), kind, next.at(), by, content, hash, previous,
                Seal.of(hashes));
    }
}
