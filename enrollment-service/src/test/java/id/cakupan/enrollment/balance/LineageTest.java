package id.cakupan.enrollment.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.balance.Settlement.Balance;
import id.cakupan.enrollment.balance.Settlement.People;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.region.Regions.Area;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Papua with two regencies, one of which becomes the only one of a new province on the fifth day. */
class LineageTest {

    private static final LocalDate START = LocalDate.of(2022, 7, 21);
    private static final LocalDate SPLIT = LocalDate.of(2022, 7, 25);
    private static final AreaTree TREE = AreaTree.of(List.of(new Area("ID", null, null, null, null),
            new Area("91", "ID", null, null, null), new Area("91.01", "91", null, SPLIT.minusDays(1), null),
            new Area("91.03", "91", null, null, null), new Area("91.03.01", "91.03", null, null, null),
            new Area("93", "ID", SPLIT, null, "91"), new Area("93.01", "93", SPLIT, null, "91.01"),
            new Area("93.01.01", "93.01", SPLIT, null, null)));
    private static final Part ALL = new Part(Segment.UNSPECIFIED, Status.UNSPECIFIED);

    @Test
    void a_new_code_goes_on_with_the_people_of_the_former_one() {
        Map<CellKey, Long> cells = settle(total("91.01", 0, 200), total("93.01", 6, 210));
        assertThat(own(cells, "91.01")).isEqualTo(200);
        assertThat(own(cells, "93.01")).isEqualTo(10);
        assertThat(registered(cells, "93", 6)).isEqualTo(210);
        assertThat(registered(cells, "91", 6)).isZero();
        assertThat(registered(cells, "91", 3)).isEqualTo(200);
    }

    @Test
    void a_smaller_province_takes_nobody_from_the_nation() {
        Map<CellKey, Long> cells = settle(total("ID", 0, 270_000), total("91", 1, 4_300), total("91", 6, 1_000),
                total("93", 7, 500));
        assertThat(registered(cells, "91", 3)).isEqualTo(4_300);
        assertThat(registered(cells, "91", 6)).isEqualTo(1_000);
        assertThat(registered(cells, "93", 7)).isEqualTo(500);
        for (int day = 0; day < 8; day++) {
            assertThat(registered(cells, "ID", day)).isEqualTo(270_000);
        }
    }

    @Test
    void parts_of_what_was_split_are_taken_from_its_rest_and_not_counted_twice() {
        Map<CellKey, Long> cells = settle(total("91", 1, 4_300), total("93.01", 5, 500), total("91.03", 6, 1_000));
        assertThat(registered(cells, "ID", 5)).isEqualTo(4_300);
        assertThat(registered(cells, "ID", 6)).isEqualTo(4_300);
        assertThat(registered(cells, "91", 6)).isEqualTo(1_000);
        assertThat(cells.keySet().stream().filter(cell -> cell.cause() == Cause.BOUNDARY).map(CellKey::date).distinct())
                .containsExactly(SPLIT);
    }

    @Test
    void an_area_that_ended_in_two_leaves_nobody_behind() {
        AreaTree tree = AreaTree.of(List.of(new Area("16", null, null, null, null),
                new Area("16.05", "16", null, SPLIT.minusDays(1), null), new Area("16.14", "16", SPLIT, null, "16.05"),
                new Area("16.15", "16", SPLIT, null, "16.05")));
        Map<CellKey, Long> cells = Settlement.cells(tree,
                List.of(total("16.05", 0, 200), total("16.14", 6, 120), total("16.15", 6, 80)), List.of());
        assertThat(own(cells, "16.05")).isZero();
        assertThat(own(cells, "16")).isZero();
        assertThat(own(cells, "16.14") + own(cells, "16.15")).isEqualTo(200);
    }

    @Test
    void a_merger_goes_on_with_the_people_of_all_that_it_was_made_of() {
        AreaTree tree = AreaTree.of(List.of(new Area("16", null, null, null, null),
                new Area("16.05", "16", null, SPLIT.minusDays(1), null),
                new Area("16.06", "16", null, SPLIT.minusDays(1), null),
                new Area("16.20", "16", SPLIT, null, "16.05 16.06")));
        Map<CellKey, Long> cells = Settlement.cells(tree,
                List.of(total("16", 0, 1_000), total("16.05", 1, 200), total("16.06", 2, 100), total("16.20", 6, 310)),
                List.of());
        assertThat(own(cells, "16")).isEqualTo(700);
        assertThat(own(cells, "16.20")).isEqualTo(10);
        Map<CellKey, Long> half = Settlement.cells(tree,
                List.of(total("16", 0, 1_000), total("16.05", 1, 200), total("16.20", 6, 310)), List.of());
        assertThat(own(half, "16")).isEqualTo(690);
        assertThat(own(half, "16.20")).isEqualTo(110);
    }

    @Test
    void what_falls_below_zero_after_a_split_is_not_hidden_by_whom_it_lost() {
        SortedMap<CellKey, Long> there = new TreeMap<>(settle(total("91.01", 0, 200)));
        SortedMap<CellKey, Long> change = new TreeMap<>(Map.of(CellKey.of("91", SPLIT, ALL, Cause.BALANCE), -100L));
        assertThat(new RegisteredTotals(TREE, there, change).negatives(List.of()))
                .contains(new RegisteredTotals.Negative("91", SPLIT, -100));
        SortedMap<CellKey, Long> less = new TreeMap<>(Map.of(CellKey.of("93.01", SPLIT, ALL, Cause.BALANCE), -100L));
        assertThat(new RegisteredTotals(TREE, there, less).negatives(List.of())).isEmpty();
    }

    @Property(tries = 1_000)
    void every_total_is_exact_on_its_day_in_the_territory_of_that_day(@ForAll("books") List<Balance> book,
            @ForAll("people") List<People> people) {
        Map<CellKey, Long> cells = Settlement.cells(TREE, book, people);
        for (Balance balance : book) {
            long there = people.stream().filter(some -> !some.date().isAfter(balance.date()))
                    .filter(some -> contains(balance.area(), some.area(), balance.date())).mapToLong(People::participants)
                    .sum();
            assertThat(there + sum(cells, balance.area(), balance.date())).isEqualTo(balance.stated().total());
        }
    }

    @Property(tries = 1_000)
    void the_difference_of_a_movement_equals_settling_all_again(@ForAll("books") List<Balance> book,
            @ForAll("people") List<People> people, @ForAll("people") List<People> more) {
        List<People> all = new ArrayList<>(people);
        all.addAll(more);
        Map<CellKey, Long> present = new TreeMap<>(Settlement.cells(TREE, book, people));
        Settlement.change(TREE, book, more).forEach((key, value) -> present.merge(key, value, Long::sum));
        present.values().removeIf(value -> value == 0);
        assertThat(present).isEqualTo(Settlement.cells(TREE, book, all));
    }

    @Property(tries = 500)
    void the_split_itself_changes_no_total_of_the_nation(@ForAll("books") List<Balance> book) {
        Map<CellKey, Long> cells = Settlement.cells(TREE, book, List.of());
        assertThat(cells.entrySet().stream().filter(cell -> cell.getKey().cause() == Cause.BOUNDARY)
                .mapToLong(Map.Entry::getValue).sum()).isZero();
    }

    @Provide
    Arbitrary<List<Balance>> books() {
        return Combinators.combine(Arbitraries.of("ID", "91", "91.01", "91.03", "93", "93.01", "93.01.01", "91.03.01"),
                Arbitraries.integers().between(0, 9), Arbitraries.longs().between(0, 1_000), Arbitraries.of(Grain.class))
                .as((area, day, people, grain) -> new Balance(area, START.plusDays(day), grain,
                        new Breakdown().add(ALL, people)))
                .filter(balance -> TREE.area(balance.area()).existsOn(balance.date())).list().ofMaxSize(10)
                .uniqueElements(balance -> balance.area() + balance.date());
    }

    @Provide
    Arbitrary<List<People>> people() {
        return Combinators.combine(Arbitraries.of("91.03.01", "93.01.01"), Arbitraries.integers().between(0, 9),
                Arbitraries.longs().between(-5, 50), Arbitraries.of(true, false))
                .as((area, day, people, takenOver) -> new People(area, START.plusDays(day), ALL, people, takenOver))
                .filter(some -> TREE.area(some.area()).existsOn(some.date())).list().ofMaxSize(6);
    }

    private static Map<CellKey, Long> settle(Balance... balances) {
        return Settlement.cells(TREE, List.of(balances), List.of());
    }

    private static Balance total(String area, int day, long people) {
        return new Balance(area, START.plusDays(day), Grain.TOTAL, new Breakdown().add(ALL, people));
    }

    private static long own(Map<CellKey, Long> cells, String area) {
        return cells.entrySet().stream().filter(cell -> cell.getKey().area().equals(area)).mapToLong(Map.Entry::getValue).sum();
    }

    private static long registered(Map<CellKey, Long> cells, String area, int day) {
        return sum(cells, area, START.plusDays(day));
    }

    private static long sum(Map<CellKey, Long> cells, String area, LocalDate day) {
        Map<CellKey, Long> inside = new HashMap<>(cells);
        inside.keySet().removeIf(cell -> cell.date().isAfter(day) || !contains(area, cell.area(), day));
        return inside.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By hand, so that it is not the code under test that says it. */
    private static boolean contains(String area, String place, LocalDate day) {
        boolean moved = place.equals("91.01") && !day.isBefore(SPLIT);
        String now = moved ? "93.01" : place;
        return area.equals("ID") || now.equals(area) || now.startsWith(area + ".");
    }
}
