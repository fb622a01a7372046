package id.cakupan.reporting.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.archive.Words;
import id.cakupan.reporting.narrative.Lang;

/**
 * What a person decides when a draft is issued. Texts are in their composed form without white space around them, and null
 * where they are empty.
 *
 * @param issuer name of the person, as it is printed
 * @param speaker who says it; null where nobody is named
 * @param words what is added to the briefing; null where nothing is
 * @param overrides reasons by the key of the objection
 * @param replaces number of the issue in whose place it comes, or null
 * @param reason why it comes in its place; null where it replaces none
 */
record IssueRequest(UUID draft, String issuer, Speaker speaker, Statement words, List<Override> overrides, Long replaces,
        String reason) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_WORDS = 4_000;
    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 500;
    private static final int MOST_OVERRIDES = 50;

    record Speaker(String name, String office) {

        Speaker {
            name = Words.clean(name);
            office = Words.clean(office);
        }
    }

    record Statement(String id, String en) {

        Statement {
            id = Words.clean(id);
            en = Words.clean(en);
        }
    }

    record Override(String objection, String reason) {

        Override {
            objection = Words.clean(objection);
            reason = Words.clean(reason);
        }
    }

    IssueRequest {
        issuer = Words.clean(issuer);
        reason = Words.clean(reason);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
        speaker = speaker == null || speaker.name() == null && speaker.office() == null ? null : speaker;
        words = words == null || words.id() == null && words.en() == null ? null : words;
    }

    /** What is added, by language. */
    Map<Lang, String> wordsByLang() {
        Map<Lang, String> byLang = new EnumMap<>(Lang.class);
        if (words != null && words.id() != null) {
            byLang.put(Lang.ID, words.id());
        }
        if (words != null && words.en() != null) {
            byLang.put(Lang.EN, words.en());
        }
        return byLang;
    }

    String reasonFor(String objection) {
        return overrides.stream().filter(each -> each.objection().equals(objection)).map(Override::reason).findFirst()
                .orElse(null);
    }

    /** @throws Refusal 400 with all that is wrong */
    void check() {
        List<Violation> wrong = new ArrayList<>();
        if (draft == null) {
            wrong.add(Violation.body("draft", "Must be the id of the draft that is issued."));
        }
        if (issuer == null) {
            wrong.add(Violation.body("issuer", "Must be the name of the person who issues it."));
        }
        longest("issuer", issuer, LONGEST_NAME, wrong);
        if (speaker != null && speaker.name() == null) {
            wrong.add(Violation.body("speaker.name", "Must be given where an office is."));
        }
        if (speaker != null) {
            longest("speaker.name", speaker.name(), LONGEST_NAME, wrong);
            longest("speaker.office", speaker.office(), LONGEST_NAME, wrong);
        }
        if (words != null) {
            longest("words.id", words.id(), LONGEST_WORDS, wrong);
            longest("words.en", words.en(), LONGEST_WORDS, wrong);
        }
        checkOverrides(wrong);
        if ((replaces == null) != (reason == null)) {
            wrong.add(Violation.body(replaces == null ? "replaces" : "reason",
                    "An issue that replaces another one names it and says why; give both or none."));
        }
        checkReason("reason", reason, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private void checkOverrides(List<Violation> wrong) {
        if (overrides.size() > MOST_OVERRIDES) {
            wrong.add(Violation.body("overrides", "There are at most " + MOST_OVERRIDES + "."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < overrides.size(); i++) {
            Override one = overrides.get(i);
            String field = "overrides[" + i + "]";
            if (one.objection() == null || !seen.add(one.objection())) {
                wrong.add(Violation.body(field + ".objection", "Must be the key of an objection of the draft, once."));
            }
            if (one.reason() == null) {
                wrong.add(Violation.body(field + ".reason", "Must say why it is issued all the same."));
            }
            checkReason(field + ".reason", one.reason(), wrong);
        }
    }

    private static void checkReason(String field, String reason, List<Violation> wrong) {
        if (reason != null && (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON)) {
            wrong.add(Violation.body(field, "Must have %d to %d letters; readers will see it.".formatted(SHORTEST_REASON,
                    LONGEST_REASON)));
        }
    }

    private static void longest(String field, String text, int most, List<Violation> wrong) {
        if (text != null && text.length() > most) {
            wrong.add(Violation.body(field, "Must have at most %d letters.".formatted(most)));
        }
    }
}
