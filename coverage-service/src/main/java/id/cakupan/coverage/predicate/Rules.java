package id.cakupan.coverage.predicate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.coverage.revision.Kept;
import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.RevisionHistory;
import id.cakupan.coverage.revision.Revisions;
import id.cakupan.kit.csv.CsvReading;

/** The rules of predicates, as they were known at every data revision. */
@ApplicationScoped
class Rules {

    private static final String WHAT = "predicates";

    private final RuleStore store;
    private final Revisions revisions;
    private final RevisionHistory history;
    private final Kept<List<Rule>> states;

    Rules(RuleStore store, Revisions revisions, RevisionHistory history) {
        this.store = store;
        this.revisions = revisions;
        this.history = history;
        states = new Kept<>(store::at);
    }

    /** Those that hold on a day, as known at a data revision, by predicate and alternative. */
    List<Rule> on(LocalDate day, long revision) {
        return states.at(history.lastOf(WHAT, revision)).stream().filter(rule -> rule.validOn(day)).toList();
    }

    @Transactional
    List<Rule> inForce() {
        return store.inForce();
    }

    /**
     * Loads a file, as a data revision only where it says something new.
     *
     * @throws id.cakupan.kit.Refusal 400 where one alternative of a predicate would have two rules on a day
     */
    @Transactional
    Loaded load(List<RuleLine> lines) {
        revisions.lock();
        Map<List<Object>, Rule> present = store.inForce().stream().collect(toMap(Rule::key, identity()));
        refuseOverlaps(lines, present);
        List<Rule> changed = lines.stream().map(RuleLine::rule).filter(rule -> !rule.equals(present.get(rule.key()))).toList();
        return revisions.load(WHAT, changed.size(), lines.size(), List.of(), revision -> {
            store.end(changed, revision);
            store.begin(changed, revision);
        });
    }

    private static void refuseOverlaps(List<RuleLine> lines, Map<List<Object>, Rule> present) {
        Map<List<Object>, Rule> then = new HashMap<>(present);
        lines.forEach(line -> then.put(line.rule().key(), line.rule()));
        CsvReading reading = new CsvReading();
        for (RuleLine line : lines) {
            then.values().stream().filter(other -> line.rule().overlaps(other)).findFirst()
                    .ifPresent(other -> reading.reject(line.row(), "valid_from",
                            "On some days the rule that begins on %s holds, too; let that one end before, by its valid_to."
                                    .formatted(other.validFrom())));
        }
        reading.finish();
    }
}
