package id.cakupan.reporting.archive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.narrative.BriefingKind;

/** What readers of the archive get, or a refusal. */
@ApplicationScoped
class Reading {

    private final Issues issues;
    private final Entries entries;

    Reading(Issues issues, Entries entries) {
        this.issues = issues;
        this.entries = entries;
    }

    IssueResource.Page page(String scope, long before, int size) {
        List<Issue> found = issues.page(scope, before, size + 1);
        List<Issue> items = found.subList(0, Math.min(size, found.size()));
        return new IssueResource.Page(items,
                found.size() > size ? Long.toString(items.get(size - 1).number()) : null);
    }

    Issue issue(long number) {
        return issues.find(number).orElseThrow(() -> Refusal.notFound("There is no such issue."));
    }

    /** By the code as somebody typed it. */
    Issue issue(String code) {
        return Seal.codeOf(code).flatMap(issues::byCode).orElseThrow(() -> Refusal.notFound(
                "No issue has this code. It has ten digits and letters and stands at the foot of the document."));
    }

    IssueDetail detail(long number) {
        Issue issue = issue(number);
        return IssueDetail.of(issue, content(issue), issues.files(number));
    }

    JsonNode content(Issue issue) {
        return Canonical.tree(entries.content(issue.number()));
    }

    /** The population edition that was chosen for it; empty where it was the one in use. */
    String editionAsked(Issue issue) {
        JsonNode material = content(issue).path("material");
        return material.path("editionAsked").booleanValue() ? material.path("figure").path("childrenEdition").asText("") : "";
    }

    /** Whether code, seal and what stands beside the content still follow from what is kept of content and files. */
    boolean isIntact(Issue issue) {
        return entries.sums(issue.number()).map(sums -> sums.isIntact()
                && Seal.printed(Seal.code(sums.content())).equals(issue.code()) && isTold(issue.number(), content(issue)))
                .orElse(false);
    }

    /** Whether the tables beside an entry say what its content says. */
    boolean isTold(long number, JsonNode content) {
        return entries.told(number).equals(List.of(told(content, Seal.sha256(entries.content(number)))));
    }

    private static String told(JsonNode content, byte[] hash) {
        boolean withdrawn = content.path("kind").asText().equals("WITHDRAWN");
        JsonNode person = content.path("person");
        JsonNode figure = content.path("material").path("figure");
        Stream<JsonNode> words = withdrawn
                ? Stream.of(content.path("kind"), content.path("account"), content.path("issue").path("number"),
                        content.path("reason"))
                : Stream.of(content.path("kind"), person.path("account"), kindOf(content), figure.path("scope").path("code"),
                        figure.path("scope").path("name"), figure.path("asOf"),
                        content.path("documents").path("id").path("title"),
                        content.path("documents").path("en").path("title"), figure.path("count").path("registered"),
                        person.path("replaces"), content.path("run"));
        return Stream.of(words.filter(word -> !word.isNull()).map(JsonNode::asText).collect(Collectors.joining("|")),
                content.path("recordedAt").asText(), withdrawn ? "" : Seal.code(hash)).collect(Collectors.joining("|"));
    }

    /** What was issued before there were others is a briefing. */
    private static JsonNode kindOf(JsonNode content) {
        return TextNode.valueOf(content.path("material").path("kind").asText(BriefingKind.BRIEFING.code()));
    }

    IssueFile file(Issue issue, String name) {
        return issues.file(issue.number(), name).orElseThrow(() -> Refusal.notFound("The issue has no such file."));
    }

    List<IssueFile.Listed> files(Issue issue) {
        return issues.files(issue.number());
    }
}
