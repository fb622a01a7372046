package id.cakupan.coverage.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * How many people each option gets, so that a target is reached at the lowest cost: {@code newPeople} at least, and beside any
 * number of new people so many reactivated as that number still asks for. What so many of each cost at least is a convex
 * function of both, a plane on each side of its edges. So each number of new people that is tried gives a plane below the
 * function; the next one tried is the lowest over all planes, until that is no lower than what it really costs.
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

    /** What a number of new and of reactivated people costs, and a plane that lies nowhere above it. */
    private record Tried(long newPeople, long reactivated, Mix mix, Cost oneNew, Cost oneReactivated) {

        Cost atLeast(long people, long others) {
            return mix.cost().plus(oneNew.times(people - newPeople)).plus(oneReactivated.times(others - reactivated));
        }
    }

    private final List<Option> options;

    public CheapestMix(List<Option> options) {
        this.options = List.copyOf(options);
    }

    /**
     * The cheapest mix and, among those, the one of the fewest people. Where the bounds leave room for too few, those are
     * placed
     * who can be.
     *
     * @param newPeople new ones at least
     * @param mostNew a number of new people beside which nobody needs to be reactivated, or beyond which there is no room;
     *        at least {@code newPeople}
     * @param reactivated how many must be reactivated beside a number of new people; never more with one more of these
     */
    public Mix cheapest(long newPeople, long mostNew, LongUnaryOperator reactivated) {
        Tried best = tried(newPeople, reactivated.applyAsLong(newPeople));
        List<Tried> tried = new ArrayList<>(List.of(best));
        long from = newPeople;
        long to = mostNew;
        while (true) {
            Lowest lowest = new Lowest(best.mix().cost());
            for (long people = from; people <= to; people++) {
                long others = reactivated.applyAsLong(people);
                lowest.take(people, others, atLeast(tried, people, others));
            }
            Tried next = tried(lowest.people, reactivated.applyAsLong(lowest.people));
            if (next.mix().cost().equals(lowest.cost)) {
                return next.mix();
            }
            tried.add(next);
            best = next.mix().cost().compareTo(best.mix().cost()) < 0 ? next : best;
            from = lowest.first;
            to = lowest.last;
        }
    }

    /**
     * The number of new people above which the planes are lowest, and between which numbers they are not above what is known.
     */
    private static final class Lowest {
        private final Cost known;
        private long first = -1;
        private long last;
        private long people;
        private long all;
        private Cost cost;

        Lowest(Cost known) {
            this.known = known;
        }

        void take(long newPeople, long reactivated, Cost atLeast) {
            if (atLeast.compareTo(known) > 0) {
                return;
            }
            first = first < 0 ? newPeople : first;
            last = newPeople;
            int lower = cost == null ? -1 : atLeast.compareTo(cost);
            if (lower < 0 || lower == 0 && newPeople + reactivated < all) {
                people = newPeople;
                all = newPeople + reactivated;
                cost = atLeast;
            }
        }
    }

    private static Cost atLeast(List<Tried> tried, long people, long others) {
        Cost most = null;
        for (Tried one : tried) {
            Cost cost = one.atLeast(people, others);
            most = most == null || cost.compareTo(most) > 0 ? cost : most;
        }
        return most;
    }

    private Tried tried(long newPeople, long reactivated) {
        Network network = new Network(newPeople, reactivated);
        List<Long> people = network.arcs.stream().map(network.flow::on).toList();
        Cost cost = Cost.UNPLACED.times(newPeople + reactivated - people.stream().mapToLong(Long::longValue).sum());
        for (int i = 0; i < people.size(); i++) {
            cost = cost.plus(options.get(i).each().times(people.get(i)));
        }
        CheapestFlow.Ways oneMore = network.flow.ways(network.placed);
        return new Tried(newPeople, reactivated, new Mix(people, cost), oneMore.cost(network.news),
                oneMore.cost(network.returning));
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
            flow.arc(news, placed, newPeople + 1, Cost.UNPLACED); // room for one more, whose cost is asked for
            flow.arc(returning, placed, reactivated + 1, Cost.UNPLACED);
            for (Option option : options) {
                int from = option.reactivated() ? returning : news;
                for (Bound bound : option.first()) {
                    from = inside(from, bound, true);
                }
                int to = placed;
                for (Bound bound : option.second()) {
                    to = inside(to, bound, false);
                }
                arcs.add(flow.arc(from, to, newPeople + reactivated + 1, option.each()));
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
