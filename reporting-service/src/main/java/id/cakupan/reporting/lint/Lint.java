package id.cakupan.reporting.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.Lang;

/**
 * What the rules hold against issuing a briefing.
 *
 * @param rules every rule that was asked
 * @param objections in the order of the rules
 */
public record Lint(List<String> rules, List<Objection> objections) {

    /**
     * What is to be issued.
     *
     * @param briefings in each language
     * @param words what a person adds, in some languages
     * @param last null where nothing was issued about the scope before
     */
    public record Subject(Figure figure, Map<Lang, Briefing> briefings, Map<Lang, String> words, LastIssue last,
            LocalDate today) {
    }

    public static Lint of(Subject subject) {
        Figure figure = subject.figure();
        List<Objection> found = new ArrayList<>();
        found.addAll(Sums.in(figure));
        found.addAll(Shares.in(figure));
        found.addAll(Aims.in(figure));
        found.addAll(Inputs.in(figure, subject.today()));
        if (subject.last() != null) {
            found.addAll(Jumps.in(figure, subject.last()));
        }
        subject.words().forEach((lang, words) -> found.addAll(AddedWords.in(words, subject.briefings().get(lang))));
        return new Lint(Arrays.stream(Rule.values()).map(Rule::code).toList(), List.copyOf(found));
    }

    public List<Objection> blocking() {
        return objections.stream().filter(Objection::blocks).toList();
    }
}
