package id.cakupan.coverage.predicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.coverage.arithmetic.Bar;
import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.register.Agreement;
import id.cakupan.coverage.target.Indicator;

/**
 * Whether an area meets one alternative of a predicate.
 *
 * @param met null where some condition cannot be told and none fails
 */
record Evaluation(Rule rule, List<Condition> conditions, Boolean met) {

    private static final String NO_COUNT = "no-complete-figure";

    Evaluation {
        conditions = List.copyOf(conditions);
    }

    static Evaluation of(Rule rule, Standing standing) {
        List<Condition> conditions = new ArrayList<>();
        Rule.Bars bars = rule.bars();
        if (bars.cakupan() != null) {
            conditions.add(cakupan(bars.cakupan(), standing));
        }
        if (bars.keaktifan() != null) {
            conditions.add(keaktifan(bars.keaktifanBase(), bars.keaktifan(), standing));
        }
        if (bars.pemdaShare() != null) {
            conditions.add(pemda(bars, standing));
        }
        duties(rule.duties(), standing, conditions);
        boolean fails = conditions.stream().anyMatch(condition -> Boolean.FALSE.equals(condition.met()));
        boolean unknown = conditions.stream().anyMatch(condition -> condition.met() == null);
        return new Evaluation(rule, conditions, fails ? Boolean.FALSE : unknown ? null : Boolean.TRUE);
    }

    private static Condition cakupan(BigDecimal percentage, Standing standing) {
        Participants people = standing.people();
        if (people == null) {
            return Condition.unknown("cakupan", percentage.toPlainString(), NO_COUNT);
        }
        return share("cakupan", percentage, people.registered(), standing.population());
    }

    private static Condition keaktifan(Indicator base, BigDecimal percentage, Standing standing) {
        Participants people = standing.people();
        if (people == null || !people.statusKnown()) {
            return Condition.unknown(base.toString(), percentage.toPlainString(),
                    people == null ? NO_COUNT : "status-unknown");
        }
        return share(base.toString(), percentage, people.active(),
                base == Indicator.KEAKTIFAN_PESERTA ? (Long) people.registered() : standing.population());
    }

    private static Condition share(String condition, BigDecimal percentage, long people, Long others) {
        if (others == null || others <= 0) {
            return Condition.unknown(condition, percentage.toPlainString(), "no-population");
        }
        Fraction share = new Fraction(people, others);
        long missing = new Bar(percentage).missing(share);
        return new Condition(condition, percentage.toPlainString(), share.percent(), missing <= 0, missing, null, null);
    }

    /**
     * The share or, where only that holds, the activity that waives it. Of people whose segment is not known any may be of
     * PBPU_PEMDA, so that the share is known only up to them.
     */
    private static Condition pemda(Rule.Bars bars, Standing standing) {
        String condition = "porsi_pemda";
        Indicator base = bars.keaktifanBase() == null ? Indicator.KEAKTIFAN_PENDUDUK : bars.keaktifanBase();
        Condition waiver = bars.pemdaWaivedAt() == null ? null : keaktifan(base, bars.pemdaWaivedAt(), standing);
        Condition share = pemdaShare(bars.pemdaShare(), standing);
        if (waiver == null || Boolean.TRUE.equals(share.met())) {
            return share;
        }
        if (Boolean.TRUE.equals(waiver.met())) {
            return waiver;
        }
        return share.met() != null && waiver.met() == null
                ? Condition.unknown(condition, bars.pemdaShare().toPlainString(), waiver.reason())
                : share;
    }

    private static Condition pemdaShare(BigDecimal percentage, Standing standing) {
        String condition = "porsi_pemda";
        if (standing.people() == null) {
            return Condition.unknown(condition, percentage.toPlainString(), NO_COUNT);
        }
        Tally tally = standing.tally();
        Condition atLeast = share(condition, percentage, tally.pemda(), standing.population());
        boolean mayBeMore = atLeast.people() != null && atLeast.people() > 0 && tally.unspecified() >= atLeast.people();
        return mayBeMore ? Condition.unknown(condition, percentage.toPlainString(), "segment-unknown") : atLeast;
    }

    private static void duties(Rule.Duties duties, Standing standing, List<Condition> conditions) {
        Agreement agreement = standing.agreement();
        if (duties.agreement()) {
            conditions.add(agreement == null ? Condition.unknown("perjanjian", null, "no-agreement-known")
                    : Condition.done("perjanjian", null, null, true));
        }
        if (duties.noArrears()) {
            conditions.add(noArrears(agreement, standing.asOf()));
        }
        if (duties.request()) {
            LocalDate day = agreement == null ? null : agreement.requestedOn();
            conditions.add(agreement == null ? Condition.unknown("permintaan", null, "no-agreement-known")
                    : Condition.done("permintaan", null, day == null ? null : day.toString(),
                            day != null && !day.isAfter(standing.asOf())));
        }
        if (duties.paidTo() != null) {
            String asked = duties.paidTo().toString();
            conditions.add(agreement == null || agreement.paidTo() == null
                    ? Condition.unknown("lunas_sampai", asked, agreement == null ? "no-agreement-known" : "payment-unknown")
                    : Condition.done("lunas_sampai", asked, agreement.paidTo().toString(),
                            !agreement.paidTo().isBefore(duties.paidTo())));
        }
    }

    /** What is owed is known of a day; before it nobody knows. */
    private static Condition noArrears(Agreement agreement, LocalDate asOf) {
        String condition = "tanpa_tunggakan";
        if (agreement == null) {
            return Condition.unknown(condition, null, "no-agreement-known");
        }
        if (agreement.arrearsRupiah() == null || agreement.arrearsOn().isAfter(asOf)) {
            return Condition.unknown(condition, null, "arrears-unknown");
        }
        return new Condition(condition, null, agreement.arrearsOn().toString(), agreement.arrearsRupiah() == 0, null,
                agreement.arrearsRupiah(), null);
    }
}
