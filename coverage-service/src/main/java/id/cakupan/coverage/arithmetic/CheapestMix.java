package id.cakupan.coverage.arithmetic;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * How many people each option gets, so that a target is reached at the lowest cost. So many new and so many reactivated
 * people cost the least that the cheapest flow through all bounds does; over whole numbers of both that is convex. The
 * reactivated that new ones leave over fall by the same number after each period of these; so the costs of every period's
 * first number, second number and so on are convex, too, and the lowest of each is found by halving. Numbers at which nobody
 * less need be reactivated than one before are none to look at.
 */
public final class CheapestMix {

    /** New or reactivated people of one kind and place. */
    public record Option(boolean reactivated, Cost each, List<Bound> first, List<Bound> second) {

        public Option {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /**
     * At most so many people of all options that name it. In {@link Option#first} and in {@link Option#second} the wider ones
     * stand before those inside them, each always after the same; the first of an option are of new or of reactivated ones
     * alone.
     */
    public record Bound(Object name, long most) {
    }

    /**
     * A mix.
     *
     * @param people of each option, in their order
     */
    public record Mix(List<Long> people, Cost cost) {

        public Mix {
            people = List.copyOf(people);
        }
    }

    /** A mix of so many people, those unplaced among them. */
    private record Tried(Mix mix, long people) implements Comparable<Tried> {

        @Override
        public int compareTo(Tried other) {
            return comparing((Tried tried) -> tried.mix().cost()).thenComparingLong(Tried::people).compare(this, other);
        }
    }

    private final List<Option> options;

    public CheapestMix(List<Option> options) {
        this.options = List.copyOf(options);
    }

    /**
     * The cheapest mix and, among those, the one of the fewest people. Where the bounds leave room for too few, all for whom
     * there is room are placed.
     *
     * @param newPeople new ones at least
     * @param mostNew more new people than that are not tried; at least {@code newPeople}
     */
    public Mix cheapest(long newPeople, long mostNew, Returning returning) {
        Map<Long, Tried> tried = new HashMap<>();
        LongFunction<Tried> costs = people -> tried.computeIfAbsent(people, news -> tried(news, returning.beside(news)));
        Tried best = costs.apply(newPeople);
        long period = returning.period();
        long likely = 0;
        for (long first = newPeople; first <= Math.min(mostNew, newPeople + period); first++) {
            if (first == newPeople || returning.beside(first) < returning.beside(first - 1)) {
                long start = first;
                likely = lowest(periods -> costs.apply(start + periods * period), (mostNew - first) / period, likely);
                Tried lowest = costs.apply(first + likely * period);
                best = lowest.compareTo(best) < 0 ? lowest : best;
            }
        }
        return best.mix();
    }

    /**
     * Where a convex function is lowest.
     *
     * @param most from 0 on
     * @param likely where that may be, from where on it is looked for in strides that grow
     */
    private static long lowest(LongFunction<Tried> function, long most, long likely) {
        long from = Math.min(likely, most);
        long to = from;
        for (long stride = 1; from > 0 && !falls(function, from - 1); stride *= 2) {
            to = from - 1;
            from = Math.max(0, from - stride);
        }
        for (long stride = 1; to < most && falls(function, to); stride *= 2) {
            from = to + 1;
            to = Math.min(most, to + stride);
        }
        while (from < to) {
            long middle = from + (to - from) / 2;
            if (falls(function, middle)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static boolean falls(LongFunction<Tried> function, long at) {
        return function.apply(at + 1).compareTo(function.apply(at)) < 0;
    }

    private Tried tried(long newPeople, long reactivated) {
        Network network = new Network(newPeople, reactivated);
        List<Long> people = network.arcs.stream().map(network.flow::on).toList();
        Cost cost = Cost.UNPLACED.times(newPeople + reactivated - people.stream().mapToLong(Long::longValue).sum());
        for (int i = 0; i < people.size(); i++) {
            cost = cost.plus(options.get(i).each().times(people.get(i)));
        }
        return new Tried(new Mix(people, cost), newPeople + reactivated);
    }

    /** Who is to come goes through the first bounds of an option, the option and its second bounds; or stays unplaced. */
    private final class Network {
        final CheapestFlow flow = new CheapestFlow();
        final int news = flow.node();
        final int returning = flow.node();
        final int placed = flow.node();
        final List<Integer> arcs = new ArrayList<>();
        private final Map<Bound, Integer> nodes = new HashMap<>();

        Network(long newPeople, long reactivated) {
            int all = flow.node();
            flow.arc(all, news, newPeople, Cost.NONE);
            flow.arc(all, returning, reactivated, Cost.NONE);
            flow.arc(news, placed, newPeople, Cost.UNPLACED);
            flow.arc(returning, placed, reactivated, Cost.UNPLACED);
            for (Option option : options) {
                int from = option.reactivated() ? returning : news;
                for (Bound bound : option.first()) {
                    from = inside(from, bound, true);
                }
                int to = placed;
                for (Bound bound : option.second()) {
                    to = inside(to, bound, false);
                }
                arcs.add(flow.arc(from, to, newPeople + reactivated, option.each()));
            }
            flow.send(all, placed);
        }

        private int inside(int outer, Bound bound, boolean inwards) {
            Integer known = nodes.get(bound);
            if (known != null) {
                return known;
            }
            int node = flow.node();
            nodes.put(bound, node);
            flow.arc(inwards ? outer : node, inwards ? node : outer, bound.most(), Cost.NONE);
            return node;
        }
    }
}
