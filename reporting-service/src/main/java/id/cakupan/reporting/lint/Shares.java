package id.cakupan.reporting.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Rate;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.narrative.AreaRanking;
import id.cakupan.reporting.narrative.Lang;

/** Percentages against their parts, their bases and their edition. */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRINTED_DECIMALS = 2;

    private Shares() {
    }

    static List<Objection> in(Figure figure) {
        List<Objection> found = new ArrayList<>();
        figure.rates().stream().filter(rate -> !fits(rate, figure))
                .forEach(rate -> found.add(Rule.RATE_OF_PARTS.objects(rate.indicator().name(),
                        "%s tercetak %s persen, padahal %s dari %s.".formatted(name(rate, Lang.ID),
                                Lang.ID.decimal(rate.percent()), Lang.ID.number(rate.numerator()),
                                Lang.ID.number(rate.denominator())),
                        "%s is printed as %s percent, but it is %s of %s.".formatted(name(rate, Lang.EN),
                                Lang.EN.decimal(rate.percent()), Lang.EN.number(rate.numerator()),
                                Lang.EN.number(rate.denominator())))));
        if (has(figure, Indicator.keaktifan_penduduk) && !has(figure, Indicator.keaktifan_peserta)
                || !has(figure, Indicator.keaktifan_penduduk) && has(figure, Indicator.keaktifan_peserta)) {
            found.add(Rule.BOTH_BASES.objects("", "Keaktifan hanya diketahui dari satu dasar, penduduk atau peserta.",
                    "The activity is known on one base only, the population or the participants."));
        }
        boolean above = figure.rates().stream()
                .anyMatch(rate -> rate.indicator() == Indicator.cakupan && rate.numerator() > rate.denominator());
        if (above && figure.causes().isEmpty()) {
            found.add(Rule.ABOVE_FULL_EXPLAINED.objects("", "Cakupan di atas seratus persen tanpa penjelasan.",
                    "The coverage is above a hundred percent without an explanation."));
        }
        found.addAll(areasAboveFull(figure));
        found.addAll(editions(figure));
        return found;
    }

    private static List<Objection> areasAboveFull(Figure figure) {
        List<String> areas = figure.children().stream()
                .filter(child -> AreaRanking.isRated(child) && AreaRanking.compare(child, HUNDRED) > 0).map(Child::name)
                .toList();
        return areas.isEmpty() ? List.of()
                : List.of(Rule.AREAS_ABOVE_FULL.objects("",
                        "Cakupan di atas seratus persen di %s; penyebab yang biasa: terdaftar di tempat lain, pindah atau meninggal, data ganda, penduduk edisi lama, kelahiran yang belum tercatat."
                                .formatted(Inputs.named(areas, Lang.ID, "wilayah")),
                        "The coverage is above a hundred percent in %s; the usual causes: registered elsewhere, moved or died, duplicates, an older population, births not yet in it."
                                .formatted(Inputs.named(areas, Lang.EN, "areas"))));
    }

    private static List<Objection> editions(Figure figure) {
        List<String> editions = Stream
                .concat(figure.rates().stream().map(Rate::populationEdition),
                        Stream.of(figure.population() == null ? null : figure.population().edition(), figure.childrenEdition()))
                .filter(Objects::nonNull).distinct().toList();
        return editions.size() < 2 ? List.of()
                : List.of(Rule.ONE_EDITION.objects("",
                        "Naskah memakai lebih dari satu edisi penduduk: " + Lang.ID.list(editions) + ".",
                        "The briefing uses more than one population edition: " + Lang.EN.list(editions) + "."));
    }

    private static String name(Rate rate, Lang lang) {
        if (rate.indicator() == Indicator.cakupan) {
            return lang.say("Cakupan", "The coverage");
        }
        return rate.indicator() == Indicator.keaktifan_penduduk
                ? lang.say("Keaktifan dari penduduk", "The activity of the population")
                : lang.say("Keaktifan dari peserta", "The activity of the participants");
    }

    private static boolean has(Figure figure, Indicator indicator) {
        return figure.rates().stream().anyMatch(rate -> rate.indicator() == indicator);
    }

    private static boolean fits(Rate rate, Figure figure) {
        if (figure.count() == null || rate.denominator() <= 0) {
            return false;
        }
        boolean ofActive = rate.indicator() != Indicator.cakupan;
        boolean ofParticipants = rate.indicator() == Indicator.keaktifan_peserta;
        long numerator = ofActive ? figure.count().active() : figure.count().registered();
        boolean denominator = ofParticipants ? rate.denominator() == figure.count().registered()
                : figure.population() != null && rate.denominator() == figure.population().people();
        int decimals = Math.max(PRINTED_DECIMALS, rate.percent().scale());
        BigDecimal percent = BigDecimal.valueOf(rate.numerator()).multiply(HUNDRED)
                .divide(BigDecimal.valueOf(rate.denominator()), decimals, RoundingMode.HALF_UP);
        return rate.numerator() == numerator && denominator && percent.compareTo(rate.percent()) == 0;
    }
}
