package id.cakupan.reporting.archive;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * An issue with what a reader of the archive may want to know about it.
 *
 * @param previous seal of the entry before in the archive, in hex; null for the first
 * @param issuer name of the person who issued it
 * @param speaker null where nobody was named
 * @param reason why it took the place of another one; null where it did not
 * @param objections what was held against it
 * @param verify address at which anybody can verify it
 */
record IssueDetail(@JsonUnwrapped Issue issue, String previous, String issuer, Speaker speaker, String reason,
        List<Objected> objections, List<IssueFile.Listed> files, String verify) {

    /** Who speaks; the office may be null. */
    record Speaker(String name, String office) {
    }

    /** @param overridden the reason; null where none was needed */
    record Objected(String key, String severity, Issue.Title reason, String overridden) {
    }

    static IssueDetail of(Issue issue, JsonNode content, List<IssueFile.Listed> files) {
        JsonNode person = content.get("person");
        JsonNode speaker = person.get("speaker");
        List<Objected> objections = StreamSupport.stream(content.get("objections").spliterator(), false)
                .map(each -> new Objected(text(each, "key"), text(each, "severity"),
                        new Issue.Title(text(each.get("reason"), "indonesian"), text(each.get("reason"), "english")),
                        text(each, "overridden")))
                .toList();
        return new IssueDetail(issue, text(content, "previous"), text(person, "issuer"),
                speaker.isNull() ? null : new Speaker(text(speaker, "name"), text(speaker, "office")), text(person, "reason"),
                objections, files, text(content, "verifyAt") + "/" + issue.code());
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).textValue();
    }
}
