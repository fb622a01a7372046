package id.cakupan.reporting.finding;

import java.util.List;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.narrative.Cell;

/**
 * How many printed figures agree with ours, where all that were compared do. It is said only of a scope that is itself
 * among them, and only where ours is stated for one: what was derived from a report agrees with it anyway, and is told
 * apart.
 */
final class Agreement {

    private Agreement() {
    }

    static List<Draft> in(Figure figure) {
        List<Comparison> compared = figure.published().stream().filter(each -> each.verdict() != Verdict.NOT_COMPARED).toList();
        boolean agree = compared.stream().allMatch(each -> each.verdict() == Verdict.REPRODUCED);
        boolean own = compared.stream().anyMatch(each -> each.figure().scope().equals(figure.scope().code()));
        boolean stated = compared.stream().anyMatch(each -> each.provenance() == Provenance.STATED);
        if (!agree || !own || !stated) {
            return List.of();
        }
        long weak = compared.stream().filter(Agreement::isWeak).count();
        Draft draft = Draft.note("none-found").put("compared", Cell.number(Cell.Kind.number, compared.size())).say(
                "Angka yang dapat dibandingkan ({~compared}) cocok dengan data di sini",
                compared.size() == 1 ? "The figure that can be compared ({~compared}) agrees with the data here"
                        : "The figures that can be compared ({~compared}) agree with the data here");
        if (weak > 0) {
            draft.put("weak", Cell.number(Cell.Kind.number, weak)).say(
                    "; {~weak} di antaranya bertumpu pada angka turunan atau perkiraan, sehingga kesesuaiannya membuktikan "
                            + "sedikit",
                    "; for {~weak} of them ours is derived or estimated, and agreement proves little");
        }
        return List.of(draft.say(".", "."));
    }

    private static boolean isWeak(Comparison comparison) {
        return comparison.provenance() == Provenance.DERIVED || comparison.provenance() == Provenance.ESTIMATED;
    }
}
