package id.cakupan.reporting.narrative;

import java.util.List;
import java.util.function.Function;

/**
 * What a fact says, in both languages. {@code {id}} stands for the value of a cell, {@code {id|person|people}} for the
 * value with the word that its number takes (English only). The words themselves hold no digit: every number is a cell.
 */
public record Wording(String indonesian, String english) {

    String in(Lang lang) {
        return lang.say(indonesian, english);
    }

    /** The same words with a list of parts, for example of names, in place of {@code *}. */
    public static <T> Wording around(List<T> parts, Function<T, String> part, String indonesian, String english) {
        List<String> written = parts.stream().map(part).toList();
        return new Wording(indonesian.replace("*", Lang.ID.list(written)), english.replace("*", Lang.EN.list(written)));
    }
}
