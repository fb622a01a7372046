package id.cakupan.reporting.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.archive.Seal;
import id.cakupan.reporting.narrative.Material;

/** Drafts of the last days. */
@ApplicationScoped
class DraftStore {

    /** Longer than a draft can be issued, so that its text is still there when somebody comes too late. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Database database;
    private final IssueConfig config;

    DraftStore(Database database, IssueConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Keeps a new draft and forgets those that are too old. */
    Draft add(Material material, String by, Instant now) {
        database.update("delete from draft where made_at < ?", now.minus(KEPT));
        Draft draft = draft(material.run(), material.readAt(), material);
        database.update("insert into draft (id, made_at, made_by, scope, as_of, said, material) values (?, ?, ?, ?, ?, ?, ?)",
                draft.id(),
                draft.madeAt(), by, draft.scope(), material.figure().asOf(), said(draft), Canonical.bytes(material));
        return draft;
    }

    /** Empty also where another release made it, which would have said something else of the same. */
    Optional<Draft> find(UUID id) {
        return database.first("select made_at, said, material from draft where id = ?", row -> {
            Draft draft = draft(id, Database.instant(row, "made_at"), Canonical.read(row.getBytes("material"), Material.class));
            byte[] said = row.getBytes("said");
            return Optional.of(draft).filter(same -> Arrays.equals(said(same), said));
        }, id).flatMap(Function.identity());
    }

    private static byte[] said(Draft draft) {
        return Seal.sha256(Canonical.bytes(draft.briefings().values()));
    }

    private Draft draft(UUID id, Instant madeAt, Material material) {
        return new Draft(id, madeAt, madeAt.plus(config.draftLasts()), material);
    }
}
