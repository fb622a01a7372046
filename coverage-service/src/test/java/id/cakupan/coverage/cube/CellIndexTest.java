package id.cakupan.coverage.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import id.cakupan.coverage.cube.CellIndex.Cell;
import id.cakupan.coverage.cube.CellIndex.Room;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What the index says is what adding cell by cell says, for any day, instant and order of growth. */
class CellIndexTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final List<String> AREAS = List.of("16.07.01", "16.07.02", "62", "ID");
    private static final Room PLENTY = new Room(Long.MAX_VALUE, Long.MAX_VALUE);
    private static final Instant START = FIRST.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);

    @Property(tries = 500)
    void agrees_with_adding_cell_by_cell(@ForAll("cells") List<Cell> cells, @ForAll("days") LocalDate day,
            @ForAll("instants") Instant known, @ForAll("instants") Instant grown) {
        CellIndex index = new CellIndex(CellIndexTest::place, PLENTY);
        long before = -1;
        for (Instant through : List.of(grown, START.plus(1000, ChronoUnit.DAYS))) {
            long until = CellIndex.micros(through);
            long since = before;
            cells.stream().filter(cell -> cell.knownAt() > since && cell.knownAt() <= until).forEach(index::add);
            index.settle();
            before = until;
            assertThat(listed(index.at(day, through))).isEqualTo(expected(cells, day, through));
        }
        assertThat(index.includesLater(day, known)).isFalse();
        assertThat(listed(index.at(day, known))).isEqualTo(expected(cells, day, known));
        assertThat(index.position(known)).hasValue(position(cells, known));
    }

    @Property(tries = 300)
    void forgets_instants_of_early_days_and_says_so(@ForAll("cells") List<Cell> cells, @ForAll("days") LocalDate day,
            @ForAll("instants") Instant known, @ForAll @LongRange(max = 4000) long mostBytes) {
        CellIndex index = new CellIndex(CellIndexTest::place, new Room(mostBytes, mostBytes));
        cells.forEach(index::add);
        index.settle();
        Map<String, long[]> sums = index.at(day, known);
        if (index.includesLater(day, known)) {
            cells.stream().filter(cell -> cell.kind() >= 0 && cell.knownAt() > CellIndex.micros(known)
                    && CellIndex.day(cell.knownAt()) == CellIndex.day(CellIndex.micros(known)))
                    .forEach(cell -> index.subtract(sums, cell.region(), cell.kind(), cell.participants()));
        }
        assertThat(listed(sums)).isEqualTo(expected(cells, day, known));
        index.position(known).ifPresent(position -> assertThat(position).isEqualTo(position(cells, known)));
    }

    @Property(tries = 20)
    void agrees_when_there_are_many(@ForAll Random random, @ForAll @IntRange(max = 40_000) int size) {
        long step = DayLog.MICROS / 100;
        List<Cell> cells = IntStream.range(0, size).mapToObj(i -> {
            long knownAt = CellIndex.micros(START) + i * step;
            int apart = random.nextInt(4) == 0 ? random.nextInt(400) - 100 : random.nextInt(9) - 4;
            return new Cell(AREAS.get(random.nextInt(AREAS.size())), CellIndex.day(knownAt) - apart, knownAt, i + 1,
                    combination(random.nextInt(3)), random.nextInt(500) - 100);
        }).toList();
        CellIndex index = new CellIndex(CellIndexTest::place, PLENTY);
        cells.forEach(index::add);
        index.settle();
        for (int i = 0; i < 20; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(450) - 25);
            Instant known = START.plus(random.nextInt(420 * 24), ChronoUnit.HOURS).plusMillis(random.nextInt(2) * 10);
            assertThat(listed(index.at(day, known))).isEqualTo(expected(cells, day, known));
            assertThat(index.position(known)).hasValue(position(cells, known));
        }
    }

    @Property(tries = 300)
    void logs_take_no_more_than_they_may(@ForAll("cells") List<Cell> cells, @ForAll @LongRange(max = 4000) long mostBytes) {
        DayLogs logs = new DayLogs(mostBytes);
        for (Cell cell : cells) {
            logs.add(cell.knownAt(), cell.position(), 0, cell.effectiveOn(), cell.participants());
            assertThat(logs.bytes()).isBetween(0L, mostBytes);
        }
        DayLogs whole = new DayLogs(Long.MAX_VALUE);
        cells.forEach(cell -> whole.add(cell.knownAt(), cell.position(), 0, cell.effectiveOn(), cell.participants()));
        boolean all = cells.stream().allMatch(cell -> logs.has(CellIndex.day(cell.knownAt())));
        assertThat(logs.bytes() == whole.bytes()).isEqualTo(all);
    }

    private static Combination combination(int kind) {
        return new Combination("PBPU", kind < 0 ? "MENINGGAL" : List.of("AKTIF", "NON_AKTIF", "UNSPECIFIED").get(kind), "NONE",
                "NEW");
    }

    private static String place(String code) {
        return code.startsWith("16") ? "16" : code;
    }

    private static long position(List<Cell> cells, Instant known) {
        return cells.stream().filter(cell -> cell.knownAt() <= CellIndex.micros(known)).mapToLong(Cell::position).max()
                .orElse(0);
    }

    private static Map<String, List<Long>> expected(List<Cell> cells, LocalDate day, Instant known) {
        Map<String, long[]> sums = new HashMap<>();
        cells.stream().filter(cell -> cell.kind() >= 0 && cell.knownAt() <= CellIndex.micros(known)
                && cell.effectiveOn() <= day.toEpochDay())
                .forEach(cell -> sums.computeIfAbsent(place(cell.region()), region -> new long[3])[cell.kind()] += cell
                        .participants());
        return listed(sums);
    }

    private static Map<String, List<Long>> listed(Map<String, long[]> sums) {
        Map<String, List<Long>> listed = new HashMap<>();
        sums.forEach((region, kinds) -> {
            List<Long> values = new ArrayList<>();
            for (long kind : kinds) {
                values.add(kind);
            }
            if (!values.equals(List.of(0L, 0L, 0L))) {
                listed.put(region, values);
            }
        });
        return listed;
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        Arbitrary<Cell> cell = Combinators.combine(Arbitraries.of(AREAS), days(), instants(),
                Arbitraries.integers().between(-1, 2), Arbitraries.longs().between(-300, 500))
                .as((region, day, known, kind, participants) -> new Cell(region, (int) day.toEpochDay(),
                        CellIndex.micros(known), 0, combination(kind), participants));
        return cell.list().ofMaxSize(60).map(CellIndexTest::ordered);
    }

    /** As the feed brings them: in the order of knowledge, all of one instant with one position. */
    private static List<Cell> ordered(List<Cell> cells) {
        List<Long> instants = cells.stream().map(Cell::knownAt).distinct().sorted().toList();
        return cells.stream().sorted(Comparator.comparing(Cell::knownAt))
                .map(cell -> new Cell(cell.region(), cell.effectiveOn(), cell.knownAt(),
                        3L * instants.indexOf(cell.knownAt()) + 5, cell.combination(), cell.participants()))
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 10), Arbitraries.integers().between(0, 300))
                .map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 1200))
                .map(sixHours -> START.plus(sixHours * 6, ChronoUnit.HOURS));
    }
}
