package id.cakupan.reporting.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import id.cakupan.kit.sql.Database;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.briefing.Material;

/** Drafts of the last days. */
@ApplicationScoped
class DraftStore {

    /** Longer than a draft can be issued, so that its text is still there when somebody comes too late. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Database database;
    private final IssueConfig config;
    private final String build;

    DraftStore(Database database, IssueConfig config, @ConfigProperty(name = "quarkus.application.version") String build) {
        this.database = database;
        this.config = config;
        this.build = build;
    }

    /** Keeps a new draft and forgets those that are too old. */
    Draft add(Material material, String by, Instant now) {
        database.update("delete from draft where made_at < ?", now.minus(KEPT));
        Draft draft = draft(UUID.randomUUID(), material.readAt(), material);
        database.update("insert into draft (id, made_at, made_by, scope, as_of, build, material) values (?, ?, ?, ?, ?, ?, ?)",
                draft.id(),
                draft.madeAt(), by, draft.scope(), material.figure().asOf(), build, Canonical.bytes(material));
        return draft;
    }

    /** Empty also where another release made it, which may have written other sentences. */
    Optional<Draft> find(UUID id) {
        return database.first("select made_at, material from draft where id = ? and build = ?", row -> draft(id,
                Database.instant(row, "made_at"), Canonical.read(row.getBytes("material"), Material.class)), id, build);
    }

    private Draft draft(UUID id, Instant madeAt, Material material) {
        return new Draft(id, madeAt, madeAt.plus(config.draftLasts()), material);
    }
}
