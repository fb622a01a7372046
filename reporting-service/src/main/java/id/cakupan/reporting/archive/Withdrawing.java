package id.cakupan.reporting.archive;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.archive.Issue.Status;

/** Takes an issue back. It stays in the archive, marked, with the reason. */
@ApplicationScoped
class Withdrawing {

    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Archive archive;
    private final Issues issues;

    Withdrawing(Archive archive, Issues issues) {
        this.archive = archive;
        this.issues = issues;
    }

    /** Who withdraws, and why; null where it is not given. */
    record Request(String name, String reason) {

        Request {
            name = Words.clean(name);
            reason = Words.clean(reason);
        }
    }

    /**
     * Withdraws; the same again changes nothing.
     *
     * @throws Refusal 404 without such an issue, 409 {@code not-standing} where another took its place, or it was withdrawn for
     *         another reason
     */
    @Transactional
    Issue withdraw(long number, Request request, String by) {
        if (request.name() == null || request.name().length() > LONGEST_NAME) {
            throw Refusal.invalid(Violation.body("name", "Must be the name of the person who withdraws, at most 100 letters."));
        }
        if (request.reason() == null || request.reason().length() < SHORTEST_REASON
                || request.reason().length() > LONGEST_REASON) {
            throw Refusal.invalid(Violation.body("reason", "Must say why, in 10 to 500 letters; readers will see it."));
        }
        Archive.Next next = archive.next();
        Issue issue = issues.find(number).orElseThrow(() -> Refusal.notFound("There is no such issue."));
        if (issue.status() == Status.WITHDRAWN && issue.withdrawn().reason().equals(request.reason())) {
            return issue;
        }
        if (issue.status() != Status.ISSUED) {
            throw new Refusal(409, "not-standing", issue.status() == Status.REPLACED
                    ? "Issue %d was replaced by issue %d; withdraw that one.".formatted(number, issue.replacedBy())
                    : "Issue %d is withdrawn already.".formatted(number));
        }
        byte[] content = Canonical.bytes(new Content(next, issue, request, by));
        archive.withdraw(next, by, content, number, request.reason());
        return issues.find(number).orElseThrow();
    }

    /** What is sealed of a withdrawal; {@code account} is that with which the person was signed in. */
    private record Content(String format, String kind, long number, String previous, Instant recordedAt,
            Map<String, Object> issue, String account, String name, String reason) {

        Content(Archive.Next next, Issue issue, Request request, String account) {
            this("cakupan-archive/1", "WITHDRAWN", next.number(), next.previous(), next.at(),
                    Map.of("number", issue.number(), "hash", issue.hash()), account, request.name(), request.reason());
        }
    }
}
