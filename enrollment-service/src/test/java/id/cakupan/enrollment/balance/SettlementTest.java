package id.cakupan.enrollment.balance;

import static id.cakupan.enrollment.ledger.Cause.ALLOCATED;
import static id.cakupan.enrollment.ledger.Cause.BALANCE;
import static id.cakupan.enrollment.ledger.Segment.PBPU;
import static id.cakupan.enrollment.ledger.Status.AKTIF;
import static id.cakupan.enrollment.ledger.Status.MENUNGGU_PEMBAYARAN;
import static id.cakupan.enrollment.ledger.Status.NON_AKTIF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.balance.Settlement.Balance;
import id.cakupan.enrollment.balance.Settlement.People;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Status;

class SettlementTest {

    private static final String NATION = "ID";
    private static final String PROVINCE = "16";
    private static final String REGENCY = "16.07";
    private static final AreaTree TREE = new AreaTree(
            Map.of(NATION, "", PROVINCE, NATION, REGENCY, PROVINCE, "16.08", PROVINCE, "16.07.01", REGENCY));
    private static final LocalDate D1 = LocalDate.of(2023, 1, 1);
    private static final LocalDate D2 = LocalDate.of(2023, 2, 1);
    private static final LocalDate D3 = LocalDate.of(2023, 3, 1);
    private static final LocalDate D4 = LocalDate.of(2023, 4, 1);

    @Test
    void a_lone_balance_fills_its_own_cell() {
        assertThat(settle(total(REGENCY, D1, 817_221)))
                .containsExactly(Map.entry(unspecified(REGENCY, D1, BALANCE), 817_221L));
    }

    @Test
    void a_first_balance_inside_an_earlier_one_takes_from_it() {
        var cells = settle(total(PROVINCE, D1, 100), total(REGENCY, D2, 30));
        assertThat(cells).containsExactly(Map.entry(unspecified(PROVINCE, D1, BALANCE), 100L),
                Map.entry(unspecified(PROVINCE, D2, ALLOCATED), -30L), Map.entry(unspecified(REGENCY, D2, ALLOCATED), 30L));
        assertThat(registered(cells, PROVINCE, D2)).isEqualTo(100);
    }

    @Test
    void a_later_balance_changes_what_contains_it() {
        var cells = settle(total(PROVINCE, D1, 100), total(REGENCY, D2, 30), total(REGENCY, D3, 40));
        assertThat(registered(cells, PROVINCE, D2)).isEqualTo(100);
        assertThat(registered(cells, PROVINCE, D3)).isEqualTo(110);
        assertThat(cells).containsEntry(unspecified(REGENCY, D3, BALANCE), 10L);
    }

    @Test
    void an_own_later_balance_settles_the_rest() {
        var cells = settle(total(PROVINCE, D1, 100), total(REGENCY, D2, 30), total(REGENCY, D3, 40),
                total(PROVINCE, D4, 105));
        assertThat(cells).containsEntry(unspecified(PROVINCE, D4, BALANCE), -5L);
        assertThat(registered(cells, PROVINCE, D4)).isEqualTo(105);
        assertThat(registered(cells, REGENCY, D4)).isEqualTo(40);
    }

    @Test
    void on_one_day_the_part_comes_first_and_the_whole_holds_the_rest() {
        var cells = settle(total(PROVINCE, D1, 100), total(REGENCY, D1, 30));
        assertThat(cells).containsExactly(Map.entry(unspecified(PROVINCE, D1, BALANCE), 70L),
                Map.entry(unspecified(REGENCY, D1, BALANCE), 30L));
    }

    @Test
    void each_ancestor_gives_back_in_its_own_grain() {
        var cells = settle(byStatus(NATION, D1, 150, 50), total(PROVINCE, D2, 60), byStatus(REGENCY, D3, 20, 10));
        assertThat(cells).containsEntry(cell(REGENCY, D3, AKTIF, Reason.NONE), 20L)
                .containsEntry(cell(REGENCY, D3, NON_AKTIF, Reason.UNSPECIFIED), 10L)
                .containsEntry(unspecified(PROVINCE, D3, ALLOCATED), -30L)
                .containsEntry(cell(NATION, D3, AKTIF, Reason.NONE), -20L)
                .containsEntry(cell(NATION, D3, NON_AKTIF, Reason.UNSPECIFIED), -10L)
                .containsEntry(unspecified(NATION, D3, ALLOCATED), 30L);
        assertThat(registered(cells, NATION, D3)).isEqualTo(200);
        assertThat(registered(cells, PROVINCE, D3)).isEqualTo(60);
    }

    @Test
    void people_inside_a_balance_are_not_counted_twice_and_later_ones_raise_it() {
        Part waiting = new Part(PBPU, MENUNGGU_PEMBAYARAN);
        var cells = Settlement.cells(TREE, List.of(total(REGENCY, D2, 30)), List.of(new People("16.07.01", D1, waiting, 4),
                new People("16.07.01", D2, waiting, 1), new People("16.07.01", D3, waiting, 2)));
        assertThat(cells).containsExactly(Map.entry(unspecified(REGENCY, D2, BALANCE), 25L));
    }

    @Test
    void a_by_status_balance_states_every_status() {
        var cells = Settlement.cells(TREE, List.of(byStatus(REGENCY, D2, 20, 10)),
                List.of(new People("16.07.01", D1, new Part(PBPU, MENUNGGU_PEMBAYARAN), 1),
                        new People("16.07.01", D1, new Part(PBPU, AKTIF), 2)));
        assertThat(cells).containsExactly(
                Map.entry(new CellKey(REGENCY, D2, Segment.UNSPECIFIED, AKTIF, Reason.NONE, BALANCE), 18L),
                Map.entry(new CellKey(REGENCY, D2, Segment.UNSPECIFIED, NON_AKTIF, Reason.UNSPECIFIED, BALANCE), 10L),
                Map.entry(new CellKey(REGENCY, D2, Segment.UNSPECIFIED, MENUNGGU_PEMBAYARAN, Reason.BELUM_BAYAR_PERTAMA,
                        BALANCE), -1L));
    }

    private static Map<CellKey, Long> settle(Balance... balances) {
        return Settlement.cells(TREE, List.of(balances), List.of());
    }

    private static Balance total(String area, LocalDate date, long participants) {
        return new Balance(area, date, Grain.TOTAL,
                new Breakdown().add(new Part(Segment.UNSPECIFIED, Status.UNSPECIFIED), participants));
    }

    private static Balance byStatus(String area, LocalDate date, long active, long inactive) {
        return new Balance(area, date, Grain.STATUS, new Breakdown().add(new Part(Segment.UNSPECIFIED, AKTIF), active)
                .add(new Part(Segment.UNSPECIFIED, NON_AKTIF), inactive));
    }

    private static CellKey unspecified(String area, LocalDate date, id.cakupan.enrollment.ledger.Cause cause) {
        return new CellKey(area, date, Segment.UNSPECIFIED, Status.UNSPECIFIED, Reason.UNSPECIFIED, cause);
    }

    private static CellKey cell(String area, LocalDate date, Status status, Reason reason) {
        return new CellKey(area, date, Segment.UNSPECIFIED, status, reason, ALLOCATED);
    }

    private static long registered(Map<CellKey, Long> cells, String area, LocalDate date) {
        return cells.entrySet().stream().filter(cell -> !cell.getKey().date().isAfter(date))
                .filter(cell -> TREE.chain(cell.getKey().area()).contains(area)).mapToLong(Map.Entry::getValue).sum();
    }
}
