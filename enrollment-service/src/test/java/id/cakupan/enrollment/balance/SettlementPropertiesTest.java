package id.cakupan.enrollment.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.balance.Settlement.Balance;
import id.cakupan.enrollment.balance.Settlement.People;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Status;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of settling whatever is stated, in whatever tree, with whatever people in it. */
class SettlementPropertiesTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 8;

    /** A register: a tree of four levels, balances of all grains, people before, on and after their dates. */
    record Register(AreaTree tree, List<Balance> balances, List<People> people) {
        Map<CellKey, Long> settled() {
            return Settlement.cells(tree, balances, people);
        }

        Register with(Balance more) {
            List<Balance> all = new ArrayList<>(balances);
            all.add(more);
            return new Register(tree, all, people);
        }

        Breakdown subtree(Map<CellKey, Long> cells, String area, LocalDate date) {
            Breakdown sum = new Breakdown();
            people.stream().filter(some -> !some.date().isAfter(date) && tree.chain(some.area()).contains(area))
                    .forEach(some -> sum.add(some.part(), some.participants()));
            cells.forEach((key, value) -> {
                if (!key.date().isAfter(date) && tree.chain(key.area()).contains(area)) {
                    sum.add(new Part(key.segment(), key.status()), value);
                }
            });
            return sum;
        }
    }

    @Property(tries = 500)
    void every_balance_is_exact_in_its_grain_on_its_date(@ForAll("registers") Register register) {
        Map<CellKey, Long> cells = register.settled();
        for (Balance balance : register.balances()) {
            Breakdown there = register.subtree(cells, balance.area(), balance.date());
            assertThat(parts(there.in(balance.grain()))).isEqualTo(parts(balance.stated()));
        }
        assertThat(cells.values()).doesNotContain(0L);
    }

    @Property(tries = 300)
    void the_order_of_loading_repeats_and_corrections_do_not_matter(@ForAll("registers") Register register,
            @ForAll Random random) {
        Map<CellKey, Long> wanted = register.settled();
        List<Balance> order = new ArrayList<>();
        register.balances().forEach(balance -> order.add(new Balance(balance.area(), balance.date(), Grain.TOTAL,
                new Breakdown().add(new Part(Segment.UNSPECIFIED, Status.UNSPECIFIED), random.nextInt(1000)))));
        Collections.shuffle(order, random);
        List<Balance> corrected = new ArrayList<>(register.balances());
        Collections.shuffle(corrected, random);
        order.addAll(corrected);
        Map<CellKey, Long> present = new TreeMap<>();
        Map<String, Balance> book = new LinkedHashMap<>();
        for (Balance balance : order) {
            book.put(balance.area() + balance.date(), balance);
            write(present, Settlement.cells(register.tree(), book.values(), register.people()));
        }
        assertThat(present).isEqualTo(wanted);
        assertThat(difference(present, register.settled())).isEmpty();
    }

    @Property(tries = 500)
    void a_first_balance_leaves_stated_ancestors_as_they_were(@ForAll("registers") Register register,
            @ForAll("balances") Balance first) {
        List<Balance> others = register.balances().stream().filter(balance -> balance.date().isBefore(first.date()))
                .filter(balance -> !balance.area().equals(first.area())).toList();
        Register before = new Register(register.tree(), others, register.people());
        Register after = before.with(first);
        for (Balance ancestor : lastStated(others, first)) {
            for (LocalDate date : days()) {
                assertThat(parts(after.subtree(after.settled(), ancestor.area(), date).in(ancestor.grain())))
                        .isEqualTo(parts(before.subtree(before.settled(), ancestor.area(), date).in(ancestor.grain())));
            }
        }
    }

    @Property(tries = 500)
    void a_first_balance_leaves_the_totals_of_stated_ancestors_also_where_others_follow(
            @ForAll("registers") Register register, @ForAll("balances") Balance first) {
        List<Balance> others = register.balances().stream().filter(balance -> !balance.area().equals(first.area())).toList();
        Register before = new Register(register.tree(), others, register.people());
        Register after = before.with(first);
        Map<CellKey, Long> cellsBefore = before.settled();
        Map<CellKey, Long> cellsAfter = after.settled();
        for (Balance ancestor : lastStated(others, first)) {
            for (LocalDate date : days()) {
                assertThat(after.subtree(cellsAfter, ancestor.area(), date).total())
                        .isEqualTo(before.subtree(cellsBefore, ancestor.area(), date).total());
            }
        }
    }

    @Property(tries = 500)
    void the_difference_of_a_movement_equals_settling_all_again(@ForAll("registers") Register register,
            @ForAll("movements") List<People> movements) {
        List<People> all = new ArrayList<>(register.people());
        all.addAll(movements);
        Map<CellKey, Long> present = new TreeMap<>(register.settled());
        Settlement.change(register.tree(), register.balances(), movements)
                .forEach((key, value) -> present.merge(key, value, Long::sum));
        present.values().removeIf(value -> value == 0);
        assertThat(present).isEqualTo(Settlement.cells(register.tree(), register.balances(), all));
    }

    @Property(tries = 500)
    void who_is_taken_over_changes_no_total_that_was_stated_before(@ForAll("registers") Register register,
            @ForAll("movements") List<People> movements) {
        for (People some : movements) {
            People taken = new People(some.area(), some.date(), some.part(), some.participants(), true);
            List<People> more = new ArrayList<>(register.people());
            more.add(taken);
            Register after = new Register(register.tree(), register.balances(), more);
            Map<CellKey, Long> cellsBefore = register.settled();
            Map<CellKey, Long> cellsAfter = after.settled();
            for (String area : register.tree().chain(some.area())) {
                boolean stated = register.balances().stream()
                        .anyMatch(balance -> balance.area().equals(area) && balance.date().isBefore(some.date()));
                if (stated) {
                    for (LocalDate date : days()) {
                        assertThat(after.subtree(cellsAfter, area, date).total())
                                .isEqualTo(register.subtree(cellsBefore, area, date).total());
                    }
                }
            }
        }
    }

    @Property(tries = 500)
    void who_is_taken_over_leaves_the_grain_of_the_last_balance_until_the_next(@ForAll("registers") Register register,
            @ForAll("movements") List<People> movements) {
        for (People some : movements) {
            List<People> more = new ArrayList<>(register.people());
            more.add(new People(some.area(), some.date(), some.part(), some.participants(), true));
            Register after = new Register(register.tree(), register.balances(), more);
            for (String area : register.tree().chain(some.area())) {
                boolean restated = register.balances().stream().anyMatch(balance -> balance.date().equals(some.date()));
                register.balances().stream().filter(balance -> balance.area().equals(area) && !restated)
                        .filter(balance -> balance.date().isBefore(some.date())).max(Comparator.comparing(Balance::date))
                        .ifPresent(last -> assertThat(
                                parts(after.subtree(after.settled(), area, some.date()).in(last.grain()))).isEqualTo(
                                        parts(register.subtree(register.settled(), area, some.date()).in(last.grain()))));
            }
        }
    }

    @Provide
    Arbitrary<Register> registers() {
        Arbitrary<List<Balance>> books = balances().list().ofMaxSize(14)
                .uniqueElements(balance -> balance.area() + balance.date());
        return Combinators.combine(books, movements()).as((book, people) -> new Register(tree(), book, people));
    }

    @Provide
    Arbitrary<Balance> balances() {
        Arbitrary<Part> parts = Combinators.combine(Arbitraries.of(Segment.class), Arbitraries.of(Status.class)).as(Part::new);
        Arbitrary<Breakdown> stated = Arbitraries.maps(parts, Arbitraries.longs().between(0, 1000)).ofMaxSize(6)
                .map(lines -> {
                    Breakdown sum = new Breakdown();
                    lines.forEach(sum::add);
                    return sum;
                });
        return Combinators.combine(areas(), dates(), Arbitraries.of(Grain.class), stated)
                .as((area, date, grain, lines) -> new Balance(area, date, grain, lines.in(grain)));
    }

    @Provide
    Arbitrary<List<People>> movements() {
        Arbitrary<Part> parts = Combinators.combine(Arbitraries.of(Segment.class), Arbitraries.of(Status.class)).as(Part::new);
        return Combinators
                .combine(areas(), dates(), parts, Arbitraries.longs().between(-5, 50), Arbitraries.of(true, false, false))
                .as(People::new).list().ofMaxSize(10);
    }

    private static Arbitrary<String> areas() {
        return Arbitraries.of("ID", "1", "2", "1.1", "1.2", "2.1", "1.1.1", "1.1.2", "1.2.1", "2.1.1");
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    }

    private static AreaTree tree() {
        Map<String, String> parents = new HashMap<>(Map.of("ID", "", "1", "ID", "2", "ID"));
        parents.putAll(Map.of("1.1", "1", "1.2", "1", "2.1", "2"));
        parents.putAll(Map.of("1.1.1", "1.1", "1.1.2", "1.1", "1.2.1", "1.2", "2.1.1", "2.1"));
        return new AreaTree(parents);
    }

    /** The last balance before the day of this one of each ancestor that has one. */
    private static Collection<Balance> lastStated(List<Balance> others, Balance first) {
        List<String> ancestors = tree().chain(first.area()).stream().skip(1).toList();
        Map<String, Balance> last = new HashMap<>();
        others.stream().filter(balance -> ancestors.contains(balance.area()) && balance.date().isBefore(first.date()))
                .sorted(Comparator.comparing(Balance::date)).forEach(balance -> last.put(balance.area(), balance));
        return last.values();
    }

    private static List<LocalDate> days() {
        return START.datesUntil(START.plusDays(DAYS + 2)).toList();
    }

    private static Map<Part, Long> parts(Breakdown breakdown) {
        Map<Part, Long> parts = new HashMap<>();
        breakdown.forEach(parts::put);
        return parts;
    }

    private static void write(Map<CellKey, Long> present, Map<CellKey, Long> wanted) {
        difference(present, wanted).forEach((key, value) -> present.merge(key, value, Long::sum));
        present.values().removeIf(value -> value == 0);
    }

    private static Map<CellKey, Long> difference(Map<CellKey, Long> present, Map<CellKey, Long> wanted) {
        Map<CellKey, Long> difference = new TreeMap<>(wanted);
        present.forEach((key, value) -> difference.merge(key, -value, Long::sum));
        difference.values().removeIf(value -> value == 0);
        return difference;
    }
}
