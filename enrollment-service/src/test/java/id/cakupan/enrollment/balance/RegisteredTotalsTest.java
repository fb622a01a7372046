package id.cakupan.enrollment.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.balance.PeopleRepository.Day;
import id.cakupan.enrollment.balance.RegisteredTotals.Negative;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;

class RegisteredTotalsTest {

    private static final AreaTree TREE = new AreaTree(Map.of("16", "", "16.07", "16", "16.08", "16"));
    private static final LocalDate D1 = LocalDate.of(2023, 1, 1);
    private static final LocalDate D2 = LocalDate.of(2023, 2, 1);
    private static final LocalDate D3 = LocalDate.of(2023, 3, 1);

    @Test
    void only_what_shrinks_on_some_day_is_looked_at() {
        var totals = totals(cells(), cells(cell("16.07", D1, 5), cell("16", D2, -5)));
        assertThat(totals.shrinking()).isEmpty();
        assertThat(totals(cells(), cells(cell("16.07", D1, -1), cell("16", D1, 1))).shrinking()).containsExactly("16.07");
    }

    @Test
    void a_part_below_zero_does_not_matter_while_the_scope_is_not() {
        var totals = totals(cells(cell("16.07", D1, 30)), cells(cell("16", D2, -30)));
        assertThat(totals.negatives(List.of())).isEmpty();
    }

    @Test
    void the_first_day_below_zero_is_named() {
        var totals = totals(cells(cell("16.07", D1, 30)), cells(cell("16.07", D2, -31), cell("16.08", D2, 1)));
        assertThat(totals.negatives(List.of())).containsExactly(new Negative("16.07", D2, -1));
    }

    @Test
    void people_count_and_their_leaving_too() {
        var totals = totals(cells(cell("16.07", D1, 30)), cells(cell("16.07", D2, -31)));
        assertThat(totals.negatives(List.of(new Day("16.07", D1, 2), new Day("16", D1, 2), new Day("16.07", D3, -2),
                new Day("16", D3, -1)))).containsExactly(new Negative("16.07", D3, -1));
    }

    @Test
    void what_was_below_zero_before_is_nobodys_new_fault() {
        var totals = totals(cells(cell("16.07", D1, -5)), cells(cell("16.07", D1, -5)));
        assertThat(totals.negatives(List.of())).isEmpty();
    }

    private static RegisteredTotals totals(SortedMap<CellKey, Long> present, SortedMap<CellKey, Long> difference) {
        return new RegisteredTotals(TREE, present, difference);
    }

    private static Map.Entry<CellKey, Long> cell(String area, LocalDate date, long participants) {
        return Map.entry(CellKey.of(area, date, new Part(Segment.UNSPECIFIED, Status.UNSPECIFIED), Cause.BALANCE),
                participants);
    }

    @SafeVarargs
    private static SortedMap<CellKey, Long> cells(Map.Entry<CellKey, Long>... cells) {
        SortedMap<CellKey, Long> all = new TreeMap<>();
        for (Map.Entry<CellKey, Long> cell : cells) {
            all.put(cell.getKey(), cell.getValue());
        }
        return all;
    }
}
