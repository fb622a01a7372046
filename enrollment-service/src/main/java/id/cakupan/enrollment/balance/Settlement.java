package id.cakupan.enrollment.balance;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.balance.Lineage.Renamed;
import id.cakupan.enrollment.balance.Lineage.Shrunk;
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

    /**
     * Who gives back what was inside its total.
     *
     * @param area whose own cell is written
     * @param series of the statements that its people were inside of
     */
    private record Giver(String area, String series) {
    }

    private final AreaTree tree;
    private final List<Balance> balances;
    private final Deque<People> people;
    private final Deque<Renamed> renamings;
    private final Deque<Shrunk> shrinkings;
    private final Map<String, NavigableMap<LocalDate, Grain>> grains = new HashMap<>();
    private final Map<String, Breakdown> subtrees = new HashMap<>();
    private final Map<String, Breakdown> written = new HashMap<>();
    private final SortedMap<CellKey, Long> cells = new TreeMap<>();

    private Settlement(AreaTree tree, Collection<Balance> balances, Collection<People> people) {
        this.tree = tree;
        this.balances = balances.stream().sorted(Comparator.comparing(Balance::date)
                .thenComparing(balance -> -tree.depth(balance.area())).thenComparing(Balance::area)).toList();
        this.people = new ArrayDeque<>(people.stream().sorted(Comparator.comparing(People::date)).toList());
        renamings = new ArrayDeque<>(tree.lineage().renamings());
        shrinkings = new ArrayDeque<>(tree.lineage().shrinkings());
        for (Balance balance : balances) {
            grains.computeIfAbsent(series(balance), series -> new TreeMap<>()).put(balance.date(), balance.grain());
            subtrees.put(balance.area(), new Breakdown());
        }
    }

    private String series(Balance balance) {
        return tree.lineage().series(balance.area(), balance.date());
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
        more.forEach(some -> above.addAll(tree.chainEver(some.area())));
        return cells(tree, balances.stream().filter(balance -> above.contains(balance.area()))
                .map(balance -> new Balance(balance.area(), balance.date(), balance.grain(), new Breakdown())).toList(), more);
    }

    private void run() {
        for (Balance balance : balances) {
            goOnTo(balance.date());
            settle(balance);
        }
        goOnTo(LocalDate.MAX);
    }

    /** Enters everybody of the days up to one, that included; on a day on which boundaries change these change first. */
    private void goOnTo(LocalDate last) {
        for (People next = people.peek(); next != null && !next.date().isAfter(last); next = people.peek()) {
            cross(next.date());
            enter(people.remove());
        }
        cross(last);
    }

    private void cross(LocalDate last) {
        while (!renamings.isEmpty() && !renamings.peek().day().isAfter(last)) {
            Renamed renamed = renamings.remove();
            Breakdown moved = written.getOrDefault(renamed.former(), new Breakdown());
            count(tree.chain(renamed.former()), new Breakdown().minus(moved));
            count(tree.chain(renamed.successor()), moved);
        }
        while (!shrinkings.isEmpty() && !shrinkings.peek().day().isAfter(last)) {
            releaseRest(shrinkings.remove());
        }
    }

    /**
     * What an area's own cells hold is of its territory as it was, split-off parts included: it goes to what contains them all,
     * until each part is stated.
     */
    private void releaseRest(Shrunk shrunk) {
        Breakdown rest = new Breakdown().add(written.getOrDefault(shrunk.area(), new Breakdown()));
        if (grains.containsKey(Lineage.larger(shrunk))) {
            write(shrunk.area(), shrunk.day(), new Breakdown().minus(rest), Cause.BOUNDARY);
            write(shrunk.parent(), shrunk.day(), rest, Cause.BOUNDARY);
        }
    }

    private void enter(People some) {
        Breakdown added = new Breakdown().add(some.part(), some.participants());
        count(tree.chain(some.area()), added);
        if (some.takenOver()) {
            giveBack(statedBefore(givers(some.area(), some.date()), some.date()), some.date(), added);
        }
    }

    private void settle(Balance balance) {
        Breakdown there = subtrees.get(balance.area()).in(balance.grain());
        Breakdown delta = balance.stated().in(balance.grain()).minus(there);
        List<Giver> all = givers(balance.area(), balance.date());
        List<Giver> givers = isFirst(balance) ? statedBefore(all.subList(1, all.size()), balance.date()) : List.of();
        write(balance.area(), balance.date(), delta, givers.isEmpty() ? Cause.BALANCE : Cause.ALLOCATED);
        giveBack(givers, balance.date(), delta);
    }

    private boolean isFirst(Balance balance) {
        List<String> merged = tree.lineage().merged(balance.area());
        boolean goesOn = !merged.isEmpty() && grains.keySet().containsAll(merged);
        return !goesOn && grains.get(series(balance)).firstKey().equals(balance.date());
    }

    /** The area itself and all that contain it on a day, nearest first; after a split also the whole that it came from. */
    private List<Giver> givers(String area, LocalDate date) {
        List<Giver> givers = new ArrayList<>();
        for (String containing : tree.chain(area)) {
            givers.add(new Giver(containing, tree.lineage().series(containing, date)));
            tree.lineage().origin(containing, date)
                    .ifPresent(shrunk -> givers.add(new Giver(shrunk.parent(), Lineage.larger(shrunk))));
        }
        return givers;
    }

    private List<Giver> statedBefore(List<Giver> givers, LocalDate date) {
        return givers.stream()
                .filter(giver -> grains.containsKey(giver.series()) && grains.get(giver.series()).firstKey().isBefore(date))
                .toList();
    }

    /** The walk: each giver, nearest first, takes back what came so far, so that its own figures stay as stated. */
    private void giveBack(List<Giver> givers, LocalDate date, Breakdown added) {
        Breakdown walked = new Breakdown().add(added);
        for (Giver giver : givers) {
            Grain grain = grains.get(giver.series()).lowerEntry(date).getValue();
            Breakdown row = new Breakdown().minus(walked.in(grain));
            write(giver.area(), date, row, Cause.ALLOCATED);
            walked.add(row);
        }
    }

    private void write(String area, LocalDate date, Breakdown row, Cause cause) {
        row.forEach((part, count) -> cells.merge(CellKey.of(area, date, part, cause), count, Long::sum));
        written.computeIfAbsent(area, own -> new Breakdown()).add(row);
        count(tree.chain(area), row);
    }

    private void count(List<String> areas, Breakdown more) {
        areas.stream().filter(subtrees::containsKey).forEach(area -> subtrees.get(area).add(more));
    }
}
