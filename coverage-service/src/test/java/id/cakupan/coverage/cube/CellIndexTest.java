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

import id.cakupan.coverage.cube.CellIndex.Cell;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the index says is what adding cell by cell says, for any day, instant and order of growth. */
class CellIndexTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Instant START = FIRST.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);

    @Property(tries = 500)
    void agrees_with_adding_cell_by_cell(@ForAll("cells") List<Cell> cells, @ForAll("days") LocalDate day,
            @ForAll("instants") Instant known, @ForAll("instants") Instant grown) {
        List<Cell> ordered = cells.stream().sorted(Comparator.comparing(Cell::knownAt)).toList();
        CellIndex index = new CellIndex(code -> code.startsWith("16") ? "16" : code);
        Instant end = START.plus(1000, ChronoUnit.DAYS);
        Instant before = Instant.MIN;
        for (Instant through : List.of(grown, end)) {
            Instant since = before;
            ordered.stream().filter(cell -> cell.knownAt().isAfter(since) && !cell.knownAt().isAfter(through))
                    .forEach(index::add);
            index.settle(through);
            before = through;
            assertThat(whole(index, ordered, day, through)).isEqualTo(expected(ordered, day, through));
        }
        assertThat(whole(index, ordered, day, known)).isEqualTo(expected(ordered, day, known));
        Instant moment = end.minusSeconds(5);
        assertThat(index.answers(moment)).isTrue();
        assertThat(whole(index, ordered, day, moment)).isEqualTo(expected(ordered, day, moment));
    }

    private static Map<String, List<Long>> whole(CellIndex index, List<Cell> cells, LocalDate day, Instant known) {
        if (index.answers(known)) {
            return listed(index.at(day, known));
        }
        Map<String, long[]> sums = index.before(day, known);
        cells.stream().filter(cell -> CellIndex.day(cell.knownAt()) == CellIndex.day(known))
                .filter(cell -> !cell.knownAt().isAfter(known) && cell.effectiveOn() <= day.toEpochDay())
                .forEach(cell -> index.addTo(sums, cell.region(), cell.kind(), cell.participants()));
        return listed(sums);
    }

    private static Map<String, List<Long>> expected(List<Cell> cells, LocalDate day, Instant known) {
        Map<String, long[]> sums = new HashMap<>();
        cells.stream().filter(cell -> !cell.knownAt().isAfter(known) && cell.effectiveOn() <= day.toEpochDay())
                .forEach(cell -> sums.computeIfAbsent(cell.region().startsWith("16") ? "16" : cell.region(),
                        region -> new long[3])[cell.kind()] += cell.participants());
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
        Arbitrary<Cell> cell = Combinators.combine(Arbitraries.of("16.07.01", "16.07.02", "62", "ID"), days(), instants(),
                Arbitraries.integers().between(0, 2), Arbitraries.longs().between(-3, 5))
                .as((region, day, known, kind, participants) -> new Cell(region, (int) day.toEpochDay(), known, kind,
                        participants));
        return cell.list().ofMaxSize(60);
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
