package id.cakupan.coverage.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.financing.TariffTable.Lack;
import id.cakupan.coverage.register.Payer;
import id.cakupan.coverage.register.Tariff;

/** Dues follow the tariffs of each month. */
class TariffTableTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final TariffTable table = new TariffTable(List.of(
            sum("PBPU_PEMDA", null, Payer.PEMERINTAH_DAERAH, 37_800, null, "2026-12-31"),
            sum("PBPU_PEMDA", null, Payer.PEMERINTAH_DAERAH, 40_000, "2027-01-01", null),
            sum("PBPU_PEMDA", null, Payer.PEMERINTAH_PUSAT, 4_200, null, null),
            sum("PBPU", "I", Payer.PESERTA, 150_000, "2021-01-01", null),
            sum("PBPU", "III", Payer.PESERTA, 35_000, "2021-01-01", null),
            sum("BP", "III", Payer.PESERTA, 30_000, null, null), sum("BP", null, Payer.PESERTA, 35_000, null, null),
            sum("BP", null, Payer.PEMERINTAH_PUSAT, 7_000, null, null),
            share("PPU_BU", Payer.PEMBERI_KERJA, "4", 12_000_000L), share("PPU_BU", Payer.PEKERJA, "1", 12_000_000L)));

    private static Tariff sum(String segment, String right, Payer payer, long rupiah, String from, String to) {
        return new Tariff(segment, right, payer, rupiah, null, null, from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to), "Test");
    }

    private static Tariff share(String segment, Payer payer, String percent, Long ceiling) {
        return new Tariff(segment, null, payer, null, new BigDecimal(percent), ceiling, null, null, "Test");
    }

    @Test
    void months_are_at_their_own_tariffs_and_by_payer() {
        Rupiah rupiah = table.of(new Member("PBPU_PEMDA", null, null, 1), NOVEMBER, 4);
        assertThat(rupiah.byPayer())
                .isEqualTo(Map.of(Payer.PEMERINTAH_DAERAH, 2 * 37_800L + 2 * 40_000L, Payer.PEMERINTAH_PUSAT, 4 * 4_200L));
        assertThat(rupiah.total()).isEqualTo(172_400);
        assertThat(rupiah.minus(rupiah)).isEqualTo(Rupiah.NONE);
    }

    @Test
    void a_tariff_of_the_class_takes_the_place_of_that_of_the_same_payer_alone() {
        assertThat(table.of(new Member("BP", "III", null, 1), NOVEMBER, 1).byPayer())
                .isEqualTo(Map.of(Payer.PESERTA, 30_000L, Payer.PEMERINTAH_PUSAT, 7_000L));
        assertThat(table.of(new Member("BP", "I", null, 1), NOVEMBER, 1).of(Payer.PESERTA)).isEqualTo(35_000);
    }

    @Test
    void a_share_of_pay_ends_at_the_ceiling_and_is_spread_over_the_family() {
        assertThat(table.of(new Member("PPU_BU", null, 4_000_000L, 1), NOVEMBER, 1).total()).isEqualTo(200_000);
        assertThat(table.of(new Member("PPU_BU", null, 20_000_000L, 1), NOVEMBER, 1).total()).isEqualTo(600_000);
        assertThat(table.of(new Member("PPU_BU", null, 4_000_000L, 3), NOVEMBER, 1).byPayer())
                .isEqualTo(Map.of(Payer.PEMBERI_KERJA, 53_334L, Payer.PEKERJA, 13_334L));
    }

    @Test
    void what_is_lacking_is_said() {
        assertThat(table.lack(new Member("PBPU", null, null, 1), NOVEMBER)).contains(Lack.CLASS);
        assertThat(table.lack(new Member("PBPU", "II", null, 1), NOVEMBER)).contains(Lack.TARIFF);
        assertThat(table.lack(new Member("PBPU", "I", null, 1), YearMonth.of(2020, 12))).contains(Lack.TARIFF);
        assertThat(table.lack(new Member("PPU_BU", null, null, 1), NOVEMBER)).contains(Lack.PAY);
        assertThat(table.lack(new Member("PBI_APBN", null, null, 1), NOVEMBER)).contains(Lack.TARIFF);
        assertThat(table.lack(new Member("BP", "III", null, 1), NOVEMBER)).isEmpty();
    }
}
