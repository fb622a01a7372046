package id.cakupan.reporting.archive;

import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.kit.Refusal;

/** What readers of the archive get, or a refusal. */
@ApplicationScoped
class Reading {

    private final Issues issues;

    Reading(Issues issues) {
        this.issues = issues;
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
        return issues.contentTree(issue.number());
    }

    /** Whether what is kept has the hash that was printed. */
    boolean isIntact(Issue issue) {
        return Seal.hex(Seal.sha256(issues.content(issue.number()))).equals(issue.hash());
    }

    /** @param withContent whether the sealed content counts as a file too */
    IssueFile file(Issue issue, String name, boolean withContent) {
        if (withContent && name.equals(Archive.CONTENT)) {
            return new IssueFile(name, "application/json", issues.content(issue.number()), issue.hash());
        }
        return issues.file(issue.number(), name).orElseThrow(() -> Refusal.notFound("The issue has no such file."));
    }

    List<IssueFile.Listed> files(Issue issue) {
        return issues.files(issue.number());
    }

    /** Content and files in the form of {@code sha256sum}; its own hash is the seal that the next entry names. */
    String manifest(Issue issue) {
        TreeMap<String, byte[]> hashes = new TreeMap<>();
        files(issue).forEach(file -> hashes.put(file.name(), HexFormat.of().parseHex(file.sha256())));
        hashes.put(Archive.CONTENT, HexFormat.of().parseHex(issue.hash()));
        return Seal.manifest(hashes);
    }
}
