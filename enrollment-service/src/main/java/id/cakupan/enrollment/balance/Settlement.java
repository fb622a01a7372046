package id.cakupan.enrollment.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Statement.Grain;

/**
 * From all balances and all person movements to the cells that make every balance exact on its date. A pure function,
 * and a linear one in its figures once it is fixed which balances there are.
 */
final class Settlement {

    /** A stated total of an area on a date, descendants included. A part that is not stated is 0. */
    record Balance(String area, LocalDate date, Grain grain, Breakdown stated) {
    }

    /**
     * How many more people there are in an area itself from a date on.
     *
     * @param takenOver whether they were inside the totals of earlier dates already
     */
    record People(String area, LocalDate date, Part part, long participants, boolean takenOver) {

        /** Who was in no total of an earlier date. */
        People(String area, LocalDate date, Part part, long participants) {
            this(area, date, part, participants, false);
        }
    }

    private final AreaTree tree;
    private final List<Balance> balances;
    private final List<People> people;
    private final Map<String, NavigableMap<LocalDate, Grain>> grains = new HashMap<>();
    private final Map<String, Breakdown> subtrees = new HashMap<>();
    private final SortedMap<CellKey, Long> cells = new TreeMap<>();

    private Settlement(AreaTree tree, Collection<Balance> balances, Collection<People> people) {
        this.tree = tree;
        this.balances = balances.stream().sorted(Comparator.comparing(Balance::date)
                .thenComparing(balance -> -tree.depth(balance.area())).thenComparing(Balance::area)).toList();
        this.people = people.stream().sorted(Comparator.comparing(People::date)).toList();
        for (Balance balance : balances) {
            grains.computeIfAbsent(balance.area(), area -> new TreeMap<>()).put(balance.date(), balance.grain());
            subtrees.put(balance.area(), new Breakdown());
        }
    }

    /**
     * Settles.
     *
     * @param balances at most one of an area and date
     * @return the wanted cells that are not 0
     */
    static SortedMap<CellKey, Long> cells(AreaTree tree, Collection<Balance> balances, Collection<People> people) {
        Settlement settlement = new Settlement(tree, balances, people);
        settlement.run();
        settlement.cells.values().removeIf(participants -> participants == 0);
        return settlement.cells;
    }

    /**
     * What more people change in the cells. Only balances of their areas and of what contains these can see them, and
     * because settling is linear, it does not matter what those state.
     *
     * @param balances in force, at least those of these areas
     */
    static SortedMap<CellKey, Long> change(AreaTree tree, Collection<Balance> balances, Collection<People> more) {
        Set<String> above = new HashSet<>();
        more.forEach(some -> above.addAll(tree.chain(some.area())));
        return cells(tree, balances.stream().filter(balance -> above.contains(balance.area()))
                .map(balance -> new Balance(balance.area(), balance.date(), balance.grain(), new Breakdown())).toList(), more);
    }

    private void run() {
        int entered = 0;
        for (Balance balance : balances) {
            for (; entered < people.size() && !people.get(entered).date().isAfter(balance.date()); entered++) {
                enter(people.get(entered));
            }
            settle(balance);
        }
        people.subList(entered, people.size()).forEach(this::enter);
    }

    private void enter(People some) {
        Breakdown added = new Breakdown().add(some.part(), some.participants());
        countIn(some.area(), added);
        if (some.takenOver()) {
            giveBack(statedBefore(tree.chain(some.area()), some.date()), some.date(), added);
        }
    }

    private void settle(Balance balance) {
        Breakdown there = subtrees.get(balance.area()).in(balance.grain());
        Breakdown delta = balance.stated().in(balance.grain()).minus(there);
        List<String> above = tree.chain(balance.area());
        List<String> givers = isFirst(balance) ? statedBefore(above.subList(1, above.size()), balance.date()) : List.of();
        write(balance.area(), balance.date(), delta, givers.isEmpty() ? Cause.BALANCE : Cause.ALLOCATED);
        giveBack(givers, balance.date(), delta);
    }

    private boolean isFirst(Balance balance) {
        return grains.get(balance.area()).firstKey().equals(balance.date());
    }

    private List<String> statedBefore(List<String> areas, LocalDate date) {
        return areas.stream().filter(area -> grains.containsKey(area) && grains.get(area).firstKey().isBefore(date)).toList();
    }

    /** The walk: each giver, nearest first, takes back what came so far, so that its own figures stay as stated. */
    private void giveBack(List<String> givers, LocalDate date, Breakdown added) {
        Breakdown walked = new Breakdown().add(added);
        for (String giver : givers) {
            Grain grain = grains.get(giver).lowerEntry(date).getValue();
            Breakdown row = new Breakdown().minus(walked.in(grain));
            write(giver, date, row, Cause.ALLOCATED);
            walked.add(row);
        }
    }

    private void write(String area, LocalDate date, Breakdown row, Cause cause) {
        row.forEach((part, count) -> cells.merge(CellKey.of(area, date, part, cause), count, Long::sum));
        countIn(area, row);
    }

    private void countIn(String area, Breakdown more) {
        List<String> containing = new ArrayList<>(tree.chain(area));
        containing.retainAll(subtrees.keySet());
        containing.forEach(above -> subtrees.get(above).add(more));
    }
}
