package id.cakupan.reporting.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

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
     * @param issued what stands about the scope
     */
    public record Subject(Material material, Map<Lang, Briefing> briefings, Map<Lang, String> words, Standing issued,
            LocalDate today) {
    }

    /**
     * What was issued about a scope and still stands.
     *
     * @param last of the day or an earlier one; null where there is none
     * @param sameDay others of the day, that this one would not take the place of
     */
    public record Standing(LastIssue last, List<LastIssue> sameDay) {
    }

    public static Lint of(Subject subject) {
        Figure figure = subject.material().figure();
        List<Objection> found = new ArrayList<>();
        found.addAll(Sums.in(figure));
        found.addAll(Shares.in(figure));
        found.addAll(Aims.in(figure));
        found.addAll(Inputs.in(figure, subject.today()));
        if (subject.issued().last() != null) {
            found.addAll(Jumps.in(figure, subject.issued().last()));
        }
        found.addAll(against(figure, subject.issued().sameDay()));
        found.addAll(Bridges.in(subject.material().background().bridge()));
        subject.words().forEach((lang, words) -> found.addAll(AddedWords.in(words, subject.briefings().get(lang))));
        return new Lint(Arrays.stream(Rule.values()).map(Rule::code).toList(), List.copyOf(found));
    }

    /** What other issues of a scope and day hold against its figure. */
    public static List<Objection> against(Figure figure, List<LastIssue> sameDay) {
        return Issued.in(figure, sameDay);
    }

    public List<Objection> blocking() {
        return objections.stream().filter(Objection::blocks).toList();
    }
}
