package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.util.List;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Comparison.Base;
import id.cakupan.reporting.coverage.Comparison.Candidate;
import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published.Unit;

/** How a published figure stands to ours, in the words of a table. */
final class Verdicts {

    private Verdicts() {
    }

    static String words(Comparison comparison, Lang lang) {
        if (comparison.verdict() == Verdict.NOT_COMPARED) {
            return lang.say("hanya dilaporkan", "as reported only");
        }
        if (comparison.verdict() == Verdict.DIFFERS) {
            return difference(comparison, lang) + doubt(comparison, lang);
        }
        boolean cut = comparison.verdict() == Verdict.CUT_OFF;
        return (cut ? cutOff(comparison, lang) : same(comparison, lang) + base(comparison, lang)) + weakness(comparison, lang)
                + doubt(comparison, lang);
    }

    private static String cutOff(Comparison comparison, Lang lang) {
        String of = of(comparison, lang);
        return of.isEmpty() ? lang.say("sesuai bila dipotong, bukan dibulatkan", "agrees if cut off, not rounded")
                : lang.say("sesuai " + of + " bila dipotong, bukan dibulatkan",
                        "agrees, taken " + of + ", if cut off, not rounded");
    }

    private static String same(Comparison comparison, Lang lang) {
        if (comparison.figure().softened()) {
            return lang.say("sesuai", "agrees");
        }
        BigDecimal computed = comparison.computed();
        boolean exact = computed != null && computed.compareTo(comparison.figure().value()) == 0;
        return exact || computed == null ? lang.say("sama", "the same")
                : lang.say("sama setelah dibulatkan", "the same when rounded");
    }

    private static String base(Comparison comparison, Lang lang) {
        String of = of(comparison, lang);
        return of.isEmpty() ? "" : lang.say(" bila dihitung ", " if taken ") + of;
    }

    /** Of whom the rates are that give a percentage whose base is open; empty where it is not. */
    private static String of(Comparison comparison, Lang lang) {
        List<Base> bases = new Ours(comparison).bases().stream().map(Candidate::indicator).toList();
        boolean people = bases.stream().anyMatch(Ours::isOfPopulation);
        boolean participants = !bases.stream().allMatch(Ours::isOfPopulation);
        if (people && participants) {
            return lang.say("dari penduduk maupun dari peserta", "of the population as well as of the participants");
        }
        if (people) {
            return lang.say("dari penduduk", "of the population");
        }
        return participants ? lang.say("dari peserta", "of the participants") : "";
    }

    /** Agreement with a figure that may rest on the very report proves little. */
    private static String weakness(Comparison comparison, Lang lang) {
        if (comparison.provenance() == null || comparison.provenance() == Provenance.STATED) {
            return "";
        }
        return comparison.provenance() == Provenance.DERIVED
                ? lang.say("; angka dasarnya diturunkan", "; the figures behind ours are derived")
                : lang.say("; angka dasarnya perkiraan", "; the figures behind ours are estimated");
    }

    private static String doubt(Comparison comparison, Lang lang) {
        return comparison.doubt() == null || comparison.doubt().isBlank() ? ""
                : lang.say("; jumlah penduduknya diragukan", "; the population is doubted");
    }

    private static String difference(Comparison comparison, Lang lang) {
        BigDecimal difference = comparison.difference();
        if (difference == null || difference.signum() == 0) {
            return lang.say("berbeda; tidak ada dasar yang menghasilkannya", "differs; no base gives it");
        }
        Ours ours = new Ours(comparison);
        boolean percent = ours.isPercentage();
        boolean more = difference.signum() > 0;
        BigDecimal shown = percent ? ours.percent().subtract(comparison.figure().value()) : difference;
        BigDecimal size = (shown.signum() == 0 ? difference : shown).abs().stripTrailingZeros();
        String number = percent || size.scale() > 0 ? lang.decimal(size) : lang.number(size.longValueExact());
        boolean one = size.compareTo(BigDecimal.ONE) == 0;
        if (percent) {
            return lang.say("berbeda; hitungan kami " + number + " poin persen lebih " + (more ? "tinggi" : "rendah"),
                    "differs; ours is " + number + " percentage " + (one ? "point " : "points ")
                            + (more ? "higher" : "lower"));
        }
        String unit = unit(comparison.figure().unit(), one, lang);
        return lang.say("berbeda; hitungan kami " + number + " " + unit + "lebih " + (more ? "banyak" : "sedikit"),
                "differs; ours is " + number + " " + unit + (more ? "more" : one || unit.isEmpty() ? "less" : "fewer"));
    }

    private static String unit(Unit unit, boolean one, Lang lang) {
        return switch (unit) {
            case people -> lang.say("jiwa ", one ? "person " : "people ");
            case areas -> lang.say("wilayah ", one ? "area " : "areas ");
            default -> "";
        };
    }
}
