package id.cakupan.reporting.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.archive.Archive;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.archive.Issue;
import id.cakupan.reporting.archive.Issues;
import id.cakupan.reporting.archive.Seal;
import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.briefing.DocumentFile;
import id.cakupan.reporting.briefing.Imprint;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.lint.LastIssue;
import id.cakupan.reporting.lint.Lint;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Qr;

/** Writes an issue into the archive, in one transaction under the lock of the chain. */
@ApplicationScoped
class Sealing {

    private final Archive archive;
    private final Issues issues;
    private final IssueConfig config;
    private final String build;

    Sealing(Archive archive, Issues issues, IssueConfig config,
            @ConfigProperty(name = "quarkus.application.version") String build) {
        this.archive = archive;
        this.issues = issues;
        this.config = config;
        this.build = build;
    }

    /** What the same request made of a draft before; refused where another request did. */
    Optional<Issue> madeOf(UUID draft, byte[] requestHash) {
        return issues.ofDraft(draft).map(made -> {
            if (!Arrays.equals(made.requestHash(), requestHash)) {
                throw new Refusal(409, "draft-issued",
                        "This draft was issued as number %d; make a new one.".formatted(made.issue().number()));
            }
            return made.issue();
        });
    }

    @Transactional
    Issue seal(Content.Parts parts, byte[] requestHash) {
        Archive.Next next = archive.next();
        Optional<Issue> made = madeOf(parts.draft().id(), requestHash);
        if (made.isPresent()) {
            return made.get();
        }
        checkReplaced(parts);
        checkOthers(parts);
        byte[] content = Canonical.bytes(Content.of(next, parts, build, form()));
        byte[] hash = Seal.sha256(content);
        Map<Lang, Briefing> briefings = parts.draft().briefings();
        List<DocumentFile> files = new ArrayList<>();
        briefings.forEach((lang, briefing) -> files
                .addAll(DocumentFile.of(briefing.issued(), imprint(next, parts, hash, lang))));
        archive.issue(next, parts.account(), content, identity(parts, requestHash, briefings), files);
        return issues.find(next.number()).orElseThrow();
    }

    /** What another person issued since the draft was checked counts too. */
    private void checkOthers(Content.Parts parts) {
        Figure figure = parts.draft().material().figure();
        List<LastIssue> others = issues.sameDay(figure.scope().code(), figure.asOf()).stream()
                .filter(other -> other.issue().kind() != parts.draft().material().kind())
                .map(Issuing::told).toList();
        boolean unseen = Lint.against(figure, others).stream()
                .anyMatch(one -> parts.objections().stream().noneMatch(seen -> seen.key().equals(one.key())));
        if (unseen) {
            throw new Refusal(409, "already-issued",
                    "Another issue of this scope and day was made meanwhile and says other figures; check the draft again.");
        }
    }

    private void checkReplaced(Content.Parts parts) {
        Figure figure = parts.draft().material().figure();
        Long replaces = parts.request().replaces();
        if (replaces != null) {
            Issue old = issues.find(replaces)
                    .filter(issue -> issue.scope().equals(figure.scope().code())
                            && issue.kind() == parts.draft().material().kind())
                    .orElseThrow(() -> new Refusal(409, "not-standing",
                            "Issue %d is none of this kind about %s.".formatted(replaces, figure.scope().name())));
            if (old.status() != Issue.Status.ISSUED) {
                throw new Refusal(409, "not-standing", "Issue %d does not stand any more.".formatted(replaces));
            }
        }
        issues.standing(parts.draft().material().kind(), figure.scope().code(), figure.asOf())
                .filter(other -> replaces == null || other.number() != replaces)
                .ifPresent(other -> {
                    throw new Refusal(409, "already-issued",
                            "Issue %d of this kind stands for this scope and day; replace or withdraw it."
                                    .formatted(other.number()));
                });
    }

    private String form() {
        return config.publicUrl().toString().replaceFirst("/+$", "") + "/verify";
    }

    private Imprint imprint(Archive.Next next, Content.Parts parts, byte[] hash, Lang lang) {
        IssueRequest request = parts.request();
        String code = Seal.printed(Seal.code(hash));
        String address = form() + "/" + code;
        Imprint.Speaker speaker = request.speaker() == null ? null
                : new Imprint.Speaker(request.speaker().name(), request.speaker().office());
        List<Imprint.Overridden> overridden = parts.objections().stream()
                .filter(one -> one.overridden() != null && one.concerns(lang))
                .map(one -> new Imprint.Overridden(one.reason().in(lang), one.overridden())).toList();
        return new Imprint(next.number(), code, Seal.hex(hash), next.at(), request.issuer(), speaker,
                request.wordsByLang().get(lang), overridden, new Imprint.Place(address, form(), Qr.of(address)));
    }

    private static Archive.Identity identity(Content.Parts parts, byte[] requestHash, Map<Lang, Briefing> briefings) {
        Figure figure = parts.draft().material().figure();
        Archive.Told told = new Archive.Told(figure.count().registered(), figure.rates().stream()
                .filter(rate -> rate.indicator() == Indicator.cakupan).map(Figure.Rate::percent).findFirst().orElse(null));
        return new Archive.Identity(parts.draft().material().kind(), figure.scope().code(), figure.scope().name(),
                figure.asOf(),
                new Issue.Title(briefings.get(Lang.ID).title(), briefings.get(Lang.EN).title()), told, parts.draft().id(),
                requestHash, parts.request().replaces());
    }
}
