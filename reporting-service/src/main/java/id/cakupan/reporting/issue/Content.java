package id.cakupan.reporting.issue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import id.cakupan.reporting.archive.Archive;
import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.lint.Objection;
import id.cakupan.reporting.lint.Text;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

/**
 * What is sealed of an issue: all that it says, what it was made of, and who answered for it.
 *
 * @param previous seal of the entry before in the archive, in hex; null for the first
 * @param run id of the draft
 * @param build version of the program
 * @param verifyAt address of the page that takes the code
 * @param totals the three counts that were compared
 * @param rules every rule that was asked
 * @param documents the briefing by language
 */
record Content(String format, String kind, long number, String previous, Instant recordedAt, UUID run, String build,
        String verifyAt, Person person, Totals.Compared totals, List<String> rules, List<Objected> objections,
        Material material, Map<String, Briefing> documents) {

    static final String FORMAT = "cakupan-archive/1";

    /** What the person who issued it decided; {@code account} is that with which she was signed in. */
    record Person(String account, String issuer, IssueRequest.Speaker speaker, IssueRequest.Statement words, Long replaces,
            String reason) {
    }

    /** @param overridden the reason; null where none was needed */
    record Objected(String key, Objection.Severity severity, String place, Text reason, String overridden) {

        /** Whether it is about the document of a language: words that are added stand in one only. */
        boolean concerns(Lang lang) {
            return Objection.langOf(key).map(lang::equals).orElse(true);
        }
    }

    /** All that does not depend on the place in the archive. */
    record Parts(Draft draft, String account, IssueRequest request, Totals.Compared totals, List<String> rules,
            List<Objected> objections) {
    }

    static Content of(Archive.Next next, Parts parts, String build, String verifyAt) {
        IssueRequest request = parts.request();
        Map<String, Briefing> documents = new TreeMap<>();
        parts.draft().briefings().forEach((lang, briefing) -> documents.put(lang.code(), briefing.issued()));
        return new Content(FORMAT, "ISSUED", next.number(), next.previous(), next.at(), parts.draft().id(), build, verifyAt,
                new Person(parts.account(), request.issuer(), request.speaker(), request.words(), request.replaces(),
                        request.reason()),
                parts.totals(), parts.rules(), parts.objections(), parts.draft().material(), documents);
    }
}
