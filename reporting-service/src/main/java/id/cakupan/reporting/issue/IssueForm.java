package id.cakupan.reporting.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import id.cakupan.reporting.lint.Objection;

/** What a person wrote into the page of a draft, kept as it was sent, so that a refusal loses nothing. */
record IssueForm(Map<String, String> fields) {

    private static final String OVERRIDE = "override.";
    private static final String SHOW = "show";

    static final IssueForm EMPTY = new IssueForm(Map.of());

    static IssueForm of(MultivaluedMap<String, String> sent) {
        Map<String, String> fields = new TreeMap<>();
        sent.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.get(0)));
        return new IssueForm(fields);
    }

    /** As it was sent; empty where nothing was. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Name of the field for the reason of an override. */
    public String field(Objection objection) {
        return OVERRIDE + objection.key();
    }

    /** Whether it was sent to be shown in another language, and not to issue anything. */
    boolean wantsLanguage() {
        return fields.containsKey(SHOW);
    }

    /** Whether it was refused before, so that what was wrong is said in the other language too. */
    boolean wasRefused() {
        return get(SHOW).equals("refused");
    }

    IssueRequest request(UUID draft) {
        List<IssueRequest.Override> overrides = new ArrayList<>();
        fields.forEach((name, reason) -> {
            if (name.startsWith(OVERRIDE) && !reason.isBlank()) {
                overrides.add(new IssueRequest.Override(name.substring(OVERRIDE.length()), reason));
            }
        });
        return new IssueRequest(draft, get("issuer"), new IssueRequest.Speaker(get("speaker"), get("office")),
                new IssueRequest.Statement(get("wordsId"), get("wordsEn")), overrides, replaces(), get("reason"));
    }

    private Long replaces() {
        return get("replaces").matches("[1-9][0-9]{0,17}") ? (Long) Long.parseLong(get("replaces")) : null;
    }
}
