package id.cakupan.enrollment.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Registered totals of whole scopes over time, as they are and as a change of cells would make them. */
final class RegisteredTotals {

    private final AreaTree tree;
    private final Map<String, NavigableMap<LocalDate, Long>> before = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Long>> change = new HashMap<>();

    RegisteredTotals(AreaTree tree, SortedMap<CellKey, Long> present, SortedMap<CellKey, Long> difference) {
        this.tree = tree;
        sumUp(difference, change);
        sumUp(present, before);
    }

    /** A scope's total, below zero from a day on. */
    record Negative(String scope, LocalDate date, long total) {
    }

    /** Scopes that have fewer on some day than before: only their people need to be looked at. */
    Collection<String> shrinking() {
        return change.entrySet().stream().filter(scope -> shrinks(scope.getValue())).map(Map.Entry::getKey).sorted().toList();
    }

    /** The first day of each scope on which its total falls below zero and did not before. */
    List<Negative> negatives(List<PeopleRepository.Day> people) {
        people.forEach(day -> add(before, day.scope(), day.date(), day.participants()));
        List<Negative> negatives = new ArrayList<>();
        for (String scope : shrinking()) {
            NavigableMap<LocalDate, Long> changes = change.get(scope);
            NavigableMap<LocalDate, Long> had = before.getOrDefault(scope, new TreeMap<>());
            NavigableMap<LocalDate, Long> days = new TreeMap<>(had);
            days.putAll(changes);
            long old = 0;
            long changed = 0;
            for (LocalDate date : days.keySet()) {
                old += had.getOrDefault(date, 0L);
                changed += changes.getOrDefault(date, 0L);
                if (old >= 0 && old + changed < 0) {
                    negatives.add(new Negative(scope, date, old + changed));
                    break;
                }
            }
        }
        return negatives;
    }

    /** A cell of an area that got another code counts in the parents of that from then on. */
    private void sumUp(SortedMap<CellKey, Long> cells, Map<String, NavigableMap<LocalDate, Long>> sums) {
        cells.forEach((cell, participants) -> {
            sumUp(cell.area(), cell.date(), participants, sums);
            tree.lineage().renamed(cell.area()).ifPresent(renamed -> {
                LocalDate day = renamed.day().isAfter(cell.date()) ? renamed.day() : cell.date();
                sumUp(renamed.former(), day, -participants, sums);
                sumUp(renamed.successor(), day, participants, sums);
            });
        });
    }

    private void sumUp(String area, LocalDate day, long participants, Map<String, NavigableMap<LocalDate, Long>> sums) {
        tree.chain(area).stream().filter(scope -> sums == change || change.containsKey(scope))
                .forEach(scope -> add(sums, scope, day, participants));
    }

    private static void add(Map<String, NavigableMap<LocalDate, Long>> sums, String scope, LocalDate date, long more) {
        sums.computeIfAbsent(scope, one -> new TreeMap<>()).merge(date, more, Long::sum);
    }

    private static boolean shrinks(NavigableMap<LocalDate, Long> changes) {
        long sum = 0;
        for (long more : changes.values()) {
            sum += more;
            if (sum < 0) {
                return true;
            }
        }
        return false;
    }
}
