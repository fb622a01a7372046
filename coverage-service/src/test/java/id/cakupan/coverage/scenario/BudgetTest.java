package id.cakupan.coverage.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.financing.TariffTable;
import id.cakupan.coverage.register.Payer;
import id.cakupan.coverage.register.Tariff;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** A budget pays for its whole months and not for another one. */
class BudgetTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 10);
    private static final Member MEMBER = new Member("PBPU_PEMDA", null, null, 1);
    private static final TariffTable TARIFFS = new TariffTable(List.of(
            new Tariff("PBPU_PEMDA", null, Payer.PEMERINTAH_DAERAH, 37_800L, null, null, null, LocalDate.of(2026, 12, 31), "T"),
            new Tariff("PBPU_PEMDA", null, Payer.PEMERINTAH_DAERAH, 45_000L, null, null, LocalDate.of(2027, 1, 1),
                    LocalDate.of(2030, 12, 31), "T")));

    @Property(tries = 300)
    void whole_months_and_the_rest_come_to_the_budget(@ForAll @LongRange(min = 1, max = 100_000) long people,
            @ForAll @LongRange(min = 1, max = 20_000_000_000L) long rupiah) {
        Budget budget = Budget.of(TARIFFS, MEMBER, Payer.PEMERINTAH_DAERAH, people, rupiah, FIRST);
        long paid = TARIFFS.of(MEMBER, FIRST, budget.wholeMonths()).total() * people;
        assertThat(paid + budget.rest()).isEqualTo(rupiah);
        assertThat(budget.rest()).isNotNegative();
        if (budget.reason() == null) {
            assertThat(TARIFFS.of(MEMBER, FIRST, budget.wholeMonths() + 1).total() * people).isGreaterThan(rupiah);
            assertThat(budget.months()).startsWith(budget.wholeMonths() + ".");
        } else {
            assertThat(budget.reason()).isEqualTo("tariff-unknown");
            assertThat(budget.paidTo()).isEqualTo(LocalDate.of(2030, 12, 31));
        }
    }
}
