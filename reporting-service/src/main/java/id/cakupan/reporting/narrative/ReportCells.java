package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Utilisation;
import id.cakupan.reporting.narrative.Cell.Kind;

/** Lays out what reports printed about a scope, each figure beside ours. */
final class ReportCells {

    private static final Map<Measure, Wording> NAMES = Map.ofEntries(
            Map.entry(Measure.cakupan, new Wording("Cakupan", "Coverage")),
            Map.entry(Measure.keaktifan, new Wording("Tingkat keaktifan", "Activity rate")),
            Map.entry(Measure.ketidakaktifan, new Wording("Bagian yang tidak aktif", "Inactive share")),
            Map.entry(Measure.cakupan_seharusnya, new Wording("Cakupan yang seharusnya", "Coverage that should be reached")),
            Map.entry(Measure.terdaftar, new Wording("Peserta terdaftar", "Registered participants")),
            Map.entry(Measure.aktif, new Wording("Peserta aktif", "Active participants")),
            Map.entry(Measure.tidak_aktif, new Wording("Peserta tidak aktif", "Inactive participants")),
            Map.entry(Measure.belum_terdaftar, new Wording("Belum terdaftar", "Not registered yet")),
            Map.entry(Measure.penduduk, new Wording("Penduduk", "Population")),
            Map.entry(Measure.wilayah, new Wording("Jumlah wilayah", "Number of areas")),
            Map.entry(Measure.wilayah_di_atas, new Wording("Wilayah dengan cakupan di atas ", "Areas with a coverage above ")),
            Map.entry(Measure.wilayah_di_bawah,
                    new Wording("Wilayah dengan cakupan di bawah ", "Areas with a coverage below ")));

    private final Cells cells;
    private final Lang lang;
    private final Figure whole;

    private ReportCells(Cells cells, Lang lang, Figure whole) {
        this.whole = whole;
        this.cells = cells;
        this.lang = lang;
    }

    static void put(Figure figure, Cells cells, Lang lang) {
        ReportCells builder = new ReportCells(cells, lang, figure);
        Reports reports = Reports.of(figure);
        for (int i = 0; i < reports.figures().size(); i++) {
            builder.figure("published." + (i + 1), reports.figures().get(i));
        }
        for (int i = 0; i < reports.segments().size(); i++) {
            builder.segment("segment." + (i + 1), reports.segments().get(i));
        }
        List<String> sources = figure.published().stream().map(comparison -> comparison.figure().source()).distinct().toList();
        for (int i = 0; i < sources.size(); i++) {
            cells.quote("report." + (i + 1) + ".source", sources.get(i));
        }
        for (int i = 0; i < reports.visits().size(); i++) {
            builder.visits("visits." + (i + 1), reports.visits().get(i));
        }
        builder.growth(reports);
    }

    private void figure(String id, Comparison comparison) {
        Published figure = comparison.figure();
        cells.put(id + ".what", Cell.text(figure.scope().equals(whole.scope().code()) ? what(figure)
                : what(figure) + ", " + comparison.scopeName()));
        cells.put(id + ".printed", Cell.printed(figure));
        cells.put(id + ".asPrinted", Cell.text(Printed.of(figure).words(lang, false)));
        cells.put(id + ".day", day(figure));
        new Ours(comparison).put(id + ".ours", cells, lang);
        cells.put(id + ".verdict", Cell.text(Verdicts.words(comparison, lang)));
        cells.note(id + ".speaker", figure.speaker());
        cells.note(id + ".note", Reports.notes(comparison, whole));
    }

    private void segment(String id, Comparison comparison) {
        Published figure = comparison.figure();
        cells.put(id + ".name", Cell.text(Segments.name(figure.segment(), lang)));
        cells.put(id + ".printed", Cell.printed(figure));
        cells.put(id + ".day", day(figure));
        cells.note(id + ".note", Reports.notes(comparison, whole));
    }

    private Cell day(Published figure) {
        if (figure.asOfGrain() == Published.Grain.DAY) {
            return Cell.day(figure.asOf(), false);
        }
        return Cell.text(figure.asOfGrain() == Published.Grain.MONTH ? lang.month(figure.asOf())
                : String.valueOf(figure.asOf().getYear()));
    }

    private String what(Published figure) {
        String label = lang.say(figure.labelId(), figure.labelEn());
        Wording name = NAMES.getOrDefault(figure.indicator(), new Wording("Angka lain", "Another figure"));
        String words = label != null && !label.isBlank() ? label : name.in(lang);
        if (words.endsWith(" ")) {
            words = figure.bound() == null ? words.strip().replaceFirst(" \\S+ \\S+$", "")
                    : words + Cell.bound(figure.bound()).compact(lang);
        }
        return figure.segment() == null ? words : words + ", " + Segments.name(figure.segment(), lang);
    }

    private void visits(String id, Utilisation visits) {
        cells.put(id + ".from", Cell.day(visits.from(), false));
        cells.put(id + ".to", Cell.day(visits.to(), false));
        cells.put(id + ".period", Cell.text(period(visits)));
        cells.put(id + ".visits", Cell.printed(visits.visits(), visits.step()));
        cells.put(id + ".days", Cell.number(Kind.days, visits.days()));
        cells.put(id + ".perDay", Cell.number(Kind.visits, visits.perDay()));
        if (visits.printedPerDay() != null) {
            cells.put(id + ".printedPerDay", Cell.number(Kind.visits, visits.printedPerDay()));
        }
        cells.note(id + ".note", visits.note());
        for (int i = 0; i < visits.printedDivisors().size(); i++) {
            cells.put(id + ".divisor." + (i + 1), Cell.number(Kind.days, visits.printedDivisors().get(i)));
        }
    }

    /** {@code 2023}, or first and last day. */
    private String period(Utilisation visits) {
        return visits.coversYear() ? String.valueOf(visits.from().getYear())
                : lang.day(visits.from()) + lang.say(" sampai ", " to ") + lang.day(visits.to());
    }

    /** Of the later year over the earlier one in percent, without its sign, from the printed numbers. */
    private void growth(Reports reports) {
        List<Integer> years = reports.comparedYears();
        if (!years.isEmpty()) {
            BigDecimal later = BigDecimal.valueOf(reports.visits().get(years.get(0)).visits());
            BigDecimal earlier = BigDecimal.valueOf(reports.visits().get(years.get(1)).visits());
            BigDecimal growth = later.subtract(earlier).abs().multiply(BigDecimal.valueOf(100)).divide(earlier, 1,
                    RoundingMode.HALF_UP);
            cells.put("visits.growth", Cell.percent(growth, null));
        }
    }
}
