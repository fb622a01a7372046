package id.cakupan.reporting.schedule;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.briefing.Question;
import id.cakupan.reporting.narrative.Lang;

/** What schedules and alert rules have in common, as a person wrote it; null where it is not given. */
public record Heading(String name, String scope, String lang) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern LONG_NUMBER = Pattern.compile(".*\\d{13,}.*");

    /** All that is wrong with it. */
    public List<Violation> check(Clock clock) {
        List<Violation> wrong = new ArrayList<>();
        if (name == null || name.length() > LONGEST_NAME || name.contains("\n") || LONG_NUMBER.matcher(name).matches()) {
            wrong.add(Violation.body("name", "Must be one line of at most %d letters, without an identity number."
                    .formatted(LONGEST_NAME)));
        }
        try {
            Question.of(scope == null ? "" : scope, new Question.Asked(null, null, null, null, null, null), clock);
        } catch (Refusal e) {
            wrong.add(Violation.body("scope", "Must be ID, a code such as 16 or 16.07, branch:601 or deputy:III."));
        }
        if (lang == null || lang.isEmpty() || Lang.of(lang).isEmpty()) {
            wrong.add(Violation.body("lang", "Must be id or en."));
        }
        return wrong;
    }
}
