package id.cakupan.coverage.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.financing.TariffTable;
import id.cakupan.coverage.financing.TariffTable.Lack;
import id.cakupan.coverage.register.Payer;

/**
 * How long a sum lasts, month by month.
 *
 * @param wholeMonths that it pays for wholly
 * @param months the same and the part of the month after, with two decimals, rounded down, so that it suffices; null where the
 *        dues of that month are not known
 * @param paidTo last day of the whole months; null where it pays for none
 * @param rest rupiah that are left after them
 * @param dues of each month from which on they are other than before
 * @param reason why it was not followed to its end; null where it was
 */
record Budget(int wholeMonths, String months, LocalDate paidTo, long rest, List<Dues> dues, String reason) {

    private static final int LONGEST = 1200;

    /**
     * Dues of one payer.
     *
     * @param each of one member a month
     * @param all of all of them a month
     */
    record Dues(YearMonth from, long each, long all) {
    }

    /**
     * Follows a sum of a payer.
     *
     * @param people 1 or more
     */
    static Budget of(TariffTable tariffs, Member member, Payer payer, long people, long rupiah, YearMonth first) {
        List<Dues> dues = new ArrayList<>();
        long rest = rupiah;
        for (int month = 0; month < LONGEST; month++) {
            YearMonth now = first.plusMonths(month);
            Optional<Lack> lack = tariffs.lack(member, now);
            long each = lack.isPresent() ? 0 : tariffs.of(member, now, 1).of(payer);
            if (each == 0) {
                return new Budget(month, null, end(first, month), rest, dues,
                        lack.isPresent() ? "tariff-unknown" : "nothing-due");
            }
            long all = Math.multiplyExact(each, people);
            if (dues.isEmpty() || dues.get(dues.size() - 1).each() != each) {
                dues.add(new Dues(now, each, all));
            }
            if (rest < all) {
                BigDecimal part = BigDecimal.valueOf(rest).divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN);
                return new Budget(month, part.add(BigDecimal.valueOf(month)).toPlainString(), end(first, month), rest, dues,
                        null);
            }
            rest -= all;
        }
        return new Budget(LONGEST, null, end(first, LONGEST), rest, dues, "longer-than-a-century");
    }

    private static LocalDate end(YearMonth first, int months) {
        return months == 0 ? null : first.plusMonths(months - 1L).atEndOfMonth();
    }
}
