package id.cakupan.reporting.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Rate;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.narrative.Lang;

/** Other issues of the same scope and day that still stand and say another number. */
final class Issued {

    private Issued() {
    }

    static List<Objection> in(Figure figure, List<LastIssue> sameDay) {
        List<Objection> found = new ArrayList<>();
        if (figure.count() == null) {
            return found;
        }
        for (LastIssue other : sameDay) {
            boolean same = other.registered() == figure.count().registered()
                    && (other.cakupan() == null || Objects.equals(scaled(other), cakupan(figure)));
            if (!same) {
                found.add(Rule.ISSUES_AGREE.objects(Long.toString(other.number()),
                        "Terbitan nomor %d tentang wilayah dan tanggal yang sama masih berlaku dan menyebut %s peserta%s."
                                .formatted(other.number(), Lang.ID.number(other.registered()), cakupan(other, Lang.ID)),
                        "Issue number %d about the same scope and day still stands and says %s participants%s."
                                .formatted(other.number(), Lang.EN.number(other.registered()), cakupan(other, Lang.EN))));
            }
        }
        return found;
    }

    private static String cakupan(LastIssue issue, Lang lang) {
        return issue.cakupan() == null ? ""
                : lang.say(" dan cakupan %s persen", " and a coverage of %s percent").formatted(lang.decimal(issue.cakupan()));
    }

    private static String scaled(LastIssue issue) {
        return issue.cakupan().stripTrailingZeros().toPlainString();
    }

    private static String cakupan(Figure figure) {
        return figure.rates().stream().filter(rate -> rate.indicator() == Indicator.cakupan).map(Rate::percent)
                .map(percent -> percent.stripTrailingZeros().toPlainString()).findFirst().orElse(null);
    }
}
