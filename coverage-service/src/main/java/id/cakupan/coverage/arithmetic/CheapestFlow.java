package id.cakupan.coverage.arithmetic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A network in which whole people are sent from one node to another as cheaply as possible: again and again along the cheapest
 * way that has room (successive shortest paths), in whole numbers, so that the result is exact.
 */
final class CheapestFlow {

    /** An arc; the next number is the same one backwards, by which people can be sent another way after all. */
    private static final class Arc {
        final int from;
        final int to;
        final Cost cost;
        long room;

        Arc(int from, int to, long room, Cost cost) {
            this.from = from;
            this.to = to;
            this.room = room;
            this.cost = cost;
        }
    }

    private final List<Arc> arcs = new ArrayList<>();
    private final List<List<Integer>> leaving = new ArrayList<>();

    int node() {
        leaving.add(new ArrayList<>());
        return leaving.size() - 1;
    }

    /** Adds an arc for at most so many people and gives its number. */
    int arc(int from, int to, long most, Cost cost) {
        leaving.get(from).add(arcs.size());
        arcs.add(new Arc(from, to, most, cost));
        leaving.get(to).add(arcs.size());
        arcs.add(new Arc(to, from, 0, cost.times(-1)));
        return arcs.size() - 2;
    }

    /** How many people go along an arc. */
    long on(int arc) {
        return arcs.get(arc + 1).room;
    }

    /** Sends as many people as there is room for. */
    void send(int from, int to) {
        for (Ways ways = ways(to); ways.cost(from) != null; ways = ways(to)) {
            List<Integer> way = ways.from(from);
            long people = way.stream().mapToLong(number -> arcs.get(number).room).min().orElseThrow();
            for (int number : way) {
                arcs.get(number).room -= people;
                arcs.get(number ^ 1).room += people;
            }
        }
    }

    /** The cheapest ways for one more person from every node to another. */
    private Ways ways(int to) {
        Cost[] costs = new Cost[leaving.size()];
        int[] next = new int[leaving.size()];
        costs[to] = Cost.NONE;
        Deque<Integer> changed = new ArrayDeque<>(List.of(to));
        while (!changed.isEmpty()) {
            int node = changed.remove();
            for (int back : leaving.get(node)) {
                Arc arc = arcs.get(back ^ 1);
                Cost cost = arc.cost.plus(costs[node]);
                if (arc.room > 0 && (costs[arc.from] == null || cost.compareTo(costs[arc.from]) < 0)) {
                    costs[arc.from] = cost;
                    next[arc.from] = back ^ 1;
                    changed.add(arc.from);
                }
            }
        }
        return new Ways(to, costs, next);
    }

    /** Cheapest ways to a node. */
    private final class Ways {
        private final int to;
        private final Cost[] costs;
        private final int[] next;

        private Ways(int to, Cost[] costs, int[] next) {
            this.to = to;
            this.costs = costs;
            this.next = next;
        }

        /** What one more person costs; null where there is no room for one. */
        Cost cost(int from) {
            return costs[from];
        }

        private List<Integer> from(int from) {
            List<Integer> way = new ArrayList<>();
            for (int node = from; node != to; node = arcs.get(next[node]).to) {
                way.add(next[node]);
            }
            return way;
        }
    }
}
