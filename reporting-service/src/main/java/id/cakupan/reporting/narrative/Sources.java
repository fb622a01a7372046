package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.coverage.Figure.Population;
import id.cakupan.reporting.coverage.Figure.Statement;
import id.cakupan.reporting.coverage.Provenance;

/** The facts in where the figures of one scope come from. */
final class Sources {

    private Sources() {
    }

    static List<Fact> of(Figure figure) {
        List<Fact> facts = new ArrayList<>();
        if (figure.count() != null) {
            facts.addAll(ofCount(figure.count(), FigureCells.ownStatement(figure)));
        }
        Population population = figure.population();
        if (population != null) {
            facts.add(new SourceFact.OfPopulation(population.provenance(), population.from()));
            if (isGiven(population.note())) {
                facts.add(new SourceFact.NoteOfPopulation());
            }
        }
        return facts;
    }

    private static List<Fact> ofCount(Count count, Optional<Statement> own) {
        List<Fact> facts = new ArrayList<>();
        Set<String> notes = new HashSet<>();
        if (count.partsProvenance() != null) {
            facts.add(new SourceFact.OfPrintedTotal(count.partsProvenance()));
        } else {
            facts.add(own.<Fact> map(statement -> new SourceFact.OfCount(count.provenance(), statement.kind()))
                    .orElseGet(() -> new SourceFact.OfSum(count.provenance(), onlyBalances(count), isOneDay(count))));
        }
        Provenance parts = count.breakdownProvenance();
        boolean printed = count.unspecified() >= 0 && count.unspecified() != count.registered();
        if (printed && parts != null && parts != Provenance.STATED && own.isPresent()) {
            String note = own.get().note();
            facts.add(new SourceFact.OfActive(parts, isGiven(note)));
            notes.add(note);
        } else if (parts != null && count.unspecified() != count.registered()) {
            facts.add(new SourceFact.OfBreakdown(parts));
        }
        for (int i = 0; i < count.statements().size(); i++) {
            Statement statement = count.statements().get(i);
            facts.add(new SourceFact.OfStatement(i + 1, statement));
            if (isGiven(statement.note()) && notes.add(statement.note())) {
                facts.add(new SourceFact.NoteOfStatement(i + 1));
            }
        }
        if (count.statementsTotal() > count.statements().size()) {
            facts.add(new SourceFact.NotAllListed());
        }
        return facts;
    }

    private static boolean onlyBalances(Count count) {
        return count.statementsTotal() == count.statements().size()
                && count.statements().stream().allMatch(statement -> statement.kind() == Statement.Kind.BALANCE);
    }

    private static boolean isOneDay(Count count) {
        return count.earliestOn().equals(count.latestOn());
    }

    private static boolean isGiven(String note) {
        return note != null && !note.isBlank();
    }
}
