package id.cakupan.coverage.predicate;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;

import id.cakupan.coverage.place.ScopeKind;

/**
 * Whether an area has a predicate: it does if one of the alternatives holds.
 *
 * @param met null where none holds and some cannot be told
 */
public record Verdict(String predicate, List<Evaluation> alternatives, Boolean met) {

    public Verdict {
        alternatives = List.copyOf(alternatives);
    }

    /** One for each predicate that an area of a kind may have under some rules, by name. */
    static List<Verdict> of(List<Rule> rules, ScopeKind kind, Standing standing) {
        return rules.stream().filter(rule -> rule.scopes().contains(kind))
                .collect(groupingBy(Rule::predicate, TreeMap::new, toList())).entrySet().stream()
                .map(predicate -> of(predicate.getKey(),
                        predicate.getValue().stream().map(rule -> Evaluation.of(rule, standing)).toList()))
                .toList();
    }

    private static Verdict of(String predicate, List<Evaluation> alternatives) {
        boolean holds = alternatives.stream().anyMatch(alternative -> Boolean.TRUE.equals(alternative.met()));
        boolean unknown = alternatives.stream().anyMatch(alternative -> alternative.met() == null);
        return new Verdict(predicate, alternatives, holds ? Boolean.TRUE : unknown ? null : Boolean.FALSE);
    }

    /** The conditions that are not met, or of which it cannot be said, of the alternative that has the fewest of them. */
    public List<Condition> open() {
        return alternatives.stream().map(alternative -> alternative.conditions().stream()
                .filter(condition -> !Boolean.TRUE.equals(condition.met())).toList()).min(comparing(List::size))
                .orElse(List.of());
    }

    /** The rules that it rests on. */
    List<Rule> rules() {
        return alternatives.stream().map(Evaluation::rule).toList();
    }
}
