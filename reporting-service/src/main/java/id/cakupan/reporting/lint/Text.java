package id.cakupan.reporting.lint;

import id.cakupan.reporting.narrative.Lang;

/** Words in both languages. */
public record Text(String indonesian, String english) {

    public String in(Lang lang) {
        return lang.say(indonesian, english);
    }
}
