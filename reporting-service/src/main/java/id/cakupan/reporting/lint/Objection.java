package id.cakupan.reporting.lint;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

import id.cakupan.reporting.narrative.Lang;

/**
 * What a rule holds against issuing a briefing.
 *
 * @param key the rule and what it objects to, {@code rate-of-parts:cakupan}; the same as long as the figures are
 * @param place section of the briefing in which it stands
 * @param reason what is wrong
 * @param remedy what to do about it
 */
public record Objection(String key, String rule, Severity severity, String place, Text reason, Text remedy) {

    /** The language of the words that the objection of a key is about; empty where it is about the figures. */
    public static Optional<Lang> langOf(String key) {
        return Arrays.stream(Lang.values()).filter(lang -> key.startsWith(Rule.NUMBER_IN_DATA.code() + ":" + lang.code() + "."))
                .findFirst();
    }

    /** Whether a briefing can be issued in spite of it. */
    public enum Severity {
        /** Only by a person who gives name and reason. */
        blocking,
        /** Yes, and a reader of the briefing could be misled. */
        warning;

        @JsonValue
        String code() {
            return name();
        }

        public String word(Lang lang) {
            return this == blocking ? lang.say("Menghalangi", "Blocking") : lang.say("Peringatan", "Warning");
        }
    }

    public boolean blocks() {
        return severity == Severity.blocking;
    }
}
