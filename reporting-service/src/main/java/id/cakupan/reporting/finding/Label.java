package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Unit;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Wording;

/** What a printed figure is, in words, and its values as cells. */
final class Label {

    private static final Map<Measure, Wording> WORDS = Map.ofEntries(
            Map.entry(Measure.cakupan, rate("cakupan", "a coverage")),
            Map.entry(Measure.keaktifan, rate("tingkat keaktifan", "an activity rate")),
            Map.entry(Measure.ketidakaktifan, rate("tingkat ketidakaktifan", "an inactivity rate")),
            Map.entry(Measure.cakupan_seharusnya, rate("cakupan yang seharusnya", "an expected coverage")),
            Map.entry(Measure.terdaftar, number("jumlah peserta", "the number of participants")),
            Map.entry(Measure.aktif, number("jumlah peserta aktif", "the number of active participants")),
            Map.entry(Measure.tidak_aktif, number("jumlah peserta tidak aktif", "the number of inactive participants")),
            Map.entry(Measure.belum_terdaftar,
                    number("jumlah penduduk yang belum terdaftar", "the number of people not yet registered")),
            Map.entry(Measure.penduduk, number("jumlah penduduk", "the population")),
            Map.entry(Measure.wilayah, number("jumlah wilayah", "the number of areas")),
            Map.entry(Measure.wilayah_di_atas,
                    number("jumlah wilayah dengan cakupan di atas {~bound}", "the number of areas above {~bound}")),
            Map.entry(Measure.wilayah_di_bawah,
                    number("jumlah wilayah dengan cakupan di bawah {~bound}", "the number of areas below {~bound}")));

    private Label() {
    }

    /** The printed value, {@code {~printed}}, with what it is; any other measure brings its own words. */
    static Wording of(Published figure) {
        return WORDS.getOrDefault(figure.indicator(), number("{~label.id}", "{~label.en}"));
    }

    private static Wording rate(String indonesian, String english) {
        return new Wording(indonesian + " {~printed}", english + " of {~printed}");
    }

    private static Wording number(String indonesian, String english) {
        return new Wording("{~printed} sebagai " + indonesian, "{~printed} as " + english);
    }

    static boolean isPercentage(Published figure) {
        return figure.unit() == Unit.percent;
    }

    /** Ours; a percentage with so many decimals, but no more than are computed. */
    static Cell ours(Published figure, BigDecimal computed, int decimals, Provenance provenance) {
        return isPercentage(figure)
                ? Cell.percent(Comparison.rounded(computed, Math.min(4, Math.max(2, decimals))), provenance)
                : number(figure, computed, provenance);
    }

    /** Decimals of the printed value. */
    static int decimals(Published figure) {
        return Math.max(0, figure.step().stripTrailingZeros().scale());
    }

    private static Cell number(Published figure, BigDecimal value, Provenance provenance) {
        long whole = value.setScale(0, RoundingMode.HALF_UP).longValue();
        return figure.unit() == Unit.people ? Cell.people(whole, provenance)
                : Cell.number(figure.unit() == Unit.areas ? Cell.Kind.areas : Cell.Kind.number, whole);
    }
}
