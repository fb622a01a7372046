package id.cakupan.enrollment.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.balance.RegisteredTotals.Negative;
import id.cakupan.enrollment.ledger.Ledger;
import id.cakupan.enrollment.ledger.Movement;

/** Brings the cells to where settling wants them. */
@ApplicationScoped
class Settler {

    private final Areas areas;
    private final PeopleRepository people;
    private final CellRepository cells;
    private final Ledger ledger;

    Settler(Areas areas, PeopleRepository people, CellRepository cells, Ledger ledger) {
        this.areas = areas;
        this.people = people;
        this.cells = cells;
        this.ledger = ledger;
    }

    /**
     * What settling would write, and which totals it would push below zero.
     *
     * @param tree the areas that it was made for
     * @param difference wanted minus present of every cell where they differ
     */
    record Plan(AreaTree tree, SortedMap<CellKey, Long> difference, List<Negative> negatives) {
    }

    /** Only for who holds the register alone. */
    Plan plan(Collection<Settlement.Balance> inForce) {
        AreaTree tree = areas.fresh();
        SortedMap<CellKey, Long> present = cells.present();
        List<Settlement.People> all = new ArrayList<>(people.sums(tree, inForce));
        all.addAll(people.takenOver());
        SortedMap<CellKey, Long> difference = new TreeMap<>(Settlement.cells(tree, inForce, all));
        present.forEach((cell, participants) -> difference.merge(cell, -participants, Long::sum));
        difference.values().removeIf(participants -> participants == 0);
        RegisteredTotals totals = new RegisteredTotals(tree, present, difference);
        Collection<String> shrinking = totals.shrinking();
        return new Plan(tree, difference,
                shrinking.isEmpty() ? List.of() : totals.negatives(people.days(tree, shrinking)));
    }

    /** Writes a difference into ledger and cells; a movement of a cell that has one already names it as corrected. */
    void write(SortedMap<CellKey, Long> difference) {
        if (difference.isEmpty()) {
            return;
        }
        Iterator<Long> latest = cells.latest(difference.keySet()).iterator();
        List<Movement> movements = new ArrayList<>();
        for (Map.Entry<CellKey, Long> cell : difference.entrySet()) {
            CellKey key = cell.getKey();
            movements.add(new Movement(key.date(), key.count(), key.cause(), Movement.NO_CHANNEL, cell.getValue(),
                    latest.next()));
        }
        cells.insert(difference, ledger.append(movements));
    }
}
