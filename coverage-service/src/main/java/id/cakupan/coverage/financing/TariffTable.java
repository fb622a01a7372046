package id.cakupan.coverage.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.cakupan.coverage.register.Payer;
import id.cakupan.coverage.register.Tariff;

/**
 * What is due for a member, by calendar month: the tariffs of its first day are those of the month. Where a payer has a tariff
 * for the class, that one holds, else the one for every class.
 */
public record TariffTable(List<Tariff> tariffs) {

    public TariffTable {
        tariffs = List.copyOf(tariffs);
    }

    /** What must be known of a member to tell her dues. */
    public enum Lack {
        /** No tariff of the segment holds, or none of the class. */
        TARIFF,
        /** It depends on the class. */
        CLASS,
        /** It is a share of pay. */
        PAY
    }

    /** What is lacking to tell the dues of a month; empty where they can be told. */
    public Optional<Lack> lack(Member member, YearMonth month) {
        List<Tariff> due = due(member, month).toList();
        boolean byClass = member.classRight() == null
                && ofSegment(member, month).anyMatch(tariff -> tariff.classRight() != null);
        if (due.isEmpty() || byClass) {
            return Optional.of(byClass ? Lack.CLASS : Lack.TARIFF);
        }
        return due.stream().anyMatch(tariff -> tariff.rupiah() == null) && member.monthlyPay() == null ? Optional.of(Lack.PAY)
                : Optional.empty();
    }

    /**
     * What each payer pays for one member over some months. A share of pay is rounded up to a rupiah for each member, month and
     * payer. Of no month may anything be lacking.
     *
     * @param months 0 or more
     */
    public Rupiah of(Member member, YearMonth first, int months) {
        Rupiah sum = Rupiah.NONE;
        for (int i = 0; i < months; i++) {
            sum = sum.plus(ofMonth(member, first.plusMonths(i)));
        }
        return sum;
    }

    private Rupiah ofMonth(Member member, YearMonth month) {
        Map<Payer, Long> rupiah = new EnumMap<>(Payer.class);
        due(member, month).forEach(tariff -> rupiah.merge(tariff.payer(), of(tariff, member), Math::addExact));
        return new Rupiah(rupiah);
    }

    private static long of(Tariff tariff, Member member) {
        if (tariff.rupiah() != null) {
            return tariff.rupiah();
        }
        long pay = tariff.payCeiling() == null ? member.monthlyPay() : Math.min(member.monthlyPay(), tariff.payCeiling());
        return tariff.percent().multiply(BigDecimal.valueOf(pay)).movePointLeft(2)
                .divide(BigDecimal.valueOf(member.familySize()), 0, RoundingMode.CEILING).longValueExact();
    }

    private Stream<Tariff> due(Member member, YearMonth month) {
        List<Tariff> all = ofSegment(member, month).toList();
        return all.stream().filter(tariff -> tariff.classRight() == null
                ? all.stream().noneMatch(other -> other.payer() == tariff.payer() && isOfClass(other, member))
                : isOfClass(tariff, member));
    }

    private static boolean isOfClass(Tariff tariff, Member member) {
        return tariff.classRight() != null && tariff.classRight().equals(member.classRight());
    }

    private Stream<Tariff> ofSegment(Member member, YearMonth month) {
        LocalDate first = month.atDay(1);
        return tariffs.stream().filter(tariff -> tariff.segment().equals(member.segment()) && tariff.validOn(first));
    }
}
