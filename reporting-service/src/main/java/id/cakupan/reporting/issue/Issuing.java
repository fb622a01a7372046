package id.cakupan.reporting.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.archive.Issue;
import id.cakupan.reporting.archive.Issues;
import id.cakupan.reporting.archive.Seal;
import id.cakupan.reporting.issue.Content.Objected;
import id.cakupan.reporting.lint.LastIssue;
import id.cakupan.reporting.lint.Lint;
import id.cakupan.reporting.lint.Objection;

/** From a draft to an issue. */
@ApplicationScoped
class Issuing {

    private final DraftStore drafts;
    private final Issues issues;
    private final Sealing sealing;
    private final Totals totals;
    private final Clock clock;

    Issuing(DraftStore drafts, Issues issues, Sealing sealing, Totals totals, Clock clock) {
        this.drafts = drafts;
        this.issues = issues;
        this.sealing = sealing;
        this.totals = totals;
        this.clock = clock;
    }

    Draft draft(UUID id) {
        return drafts.find(id)
                .orElseThrow(() -> Refusal
                        .notFound("There is no such draft of this release; drafts are kept for seven days. Make a new one."));
    }

    /** How a draft stands, with the words that are to be added. */
    Standing standing(Draft draft, IssueRequest request) {
        LocalDate asOf = draft.material().figure().asOf();
        Optional<Issue> standing = issues.standing(draft.material().kind(), draft.scope(), asOf);
        List<LastIssue> sameDay = issues.sameDay(draft.scope(), asOf).stream()
                .filter(other -> standing.filter(own -> own.number() == other.issue().number()).isEmpty())
                .map(Issuing::told).toList();
        LastIssue last = issues.latest(draft.scope(), asOf).map(Issuing::told).orElse(null);
        Lint lint = Lint.of(new Lint.Subject(draft.material(), draft.briefings(), request.wordsByLang(),
                new Lint.Standing(last, sameDay), LocalDate.now(clock)));
        boolean old = clock.instant().isAfter(draft.expires());
        return new Standing(draft, lint, Obstacle.of(draft.material().figure(), old),
                standing,
                issues.ofDraft(draft.id()).map(Issues.Made::issue));
    }

    static LastIssue told(Issues.Latest issued) {
        return new LastIssue(issued.issue().number(), issued.issue().asOf(), issued.told().registered(),
                issued.told().cakupan());
    }

    /**
     * Issues a draft; the same request again gives the same issue.
     *
     * @throws Refusal 400 for a request that is wrong in itself, 404 without such a draft, 409 with the code of an obstacle, or
     *         {@code draft-issued}, {@code already-issued}, {@code not-standing}
     * @throws Blocked where an objection is not overridden
     */
    Issue issue(IssueRequest request, String by) {
        request.check();
        byte[] requestHash = Seal.sha256(Canonical.bytes(request));
        Optional<Issue> made = sealing.madeOf(request.draft(), requestHash);
        if (made.isPresent()) {
            return made.get();
        }
        Draft draft = draft(request.draft());
        Standing standing = checked(draft, request);
        List<Objected> objections = standing.lint().objections().stream().map(one -> new Objected(one.key(), one.severity(),
                one.place(), one.reason(), one.blocks() ? request.reasonFor(one.key()) : null)).toList();
        return sealing.seal(new Content.Parts(draft, by, request, totals.compare(draft.material().figure()),
                standing.lint().rules(), objections), requestHash);
    }

    /** Refuses as {@link #issue} does what can be known without asking anybody; nothing is issued. */
    void check(Draft draft, IssueRequest request) {
        request.check();
        checked(draft, request);
    }

    private Standing checked(Draft draft, IssueRequest request) {
        Standing standing = standing(draft, request);
        if (!standing.obstacles().isEmpty()) {
            throw standing.obstacles().get(0).refusal();
        }
        checkOverrides(request, standing.lint());
        return standing;
    }

    private static void checkOverrides(IssueRequest request, Lint lint) {
        Set<String> blocking = lint.blocking().stream().map(Objection::key).collect(Collectors.toSet());
        List<Violation> unknown = request.overrides().stream().map(IssueRequest.Override::objection)
                .filter(key -> !blocking.contains(key))
                .map(key -> Violation.body("overrides", "Nothing that blocks has the key " + key + ".")).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
        List<Objection> open = lint.blocking().stream().filter(one -> request.reasonFor(one.key()) == null).toList();
        if (!open.isEmpty()) {
            throw new Blocked(open);
        }
    }
}
