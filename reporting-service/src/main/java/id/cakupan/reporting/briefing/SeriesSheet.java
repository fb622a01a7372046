package id.cakupan.reporting.briefing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import id.cakupan.reporting.coverage.Moment;
import id.cakupan.reporting.coverage.Series;
import id.cakupan.reporting.narrative.Lang;

/** The months of a scope and of areas inside it, a row for each area and day, as pivot tables want them. */
final class SeriesSheet {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATES = 7;
    private static final int ROWS_IN_MEMORY = 500;

    private final Worksheet sheet;
    private final Series series;
    private int row = 1;

    SeriesSheet(Worksheet sheet, Series series) {
        this.sheet = sheet;
        this.series = series;
    }

    static List<String> heads(Lang lang) {
        return List.of(lang.say("Kode", "Code"), lang.say("Wilayah", "Area"), lang.say("Tanggal", "Day"),
                lang.say("Peserta", "Participants"), lang.say("Aktif", "Active"), lang.say("Penduduk", "Population"),
                lang.say("Edisi penduduk", "Population edition"), lang.say("Cakupan", "Coverage"),
                lang.say("Keaktifan dari penduduk", "Activity of population"),
                lang.say("Keaktifan dari peserta", "Activity of participants"));
    }

    void write(String code, String name) throws IOException {
        for (Moment moment : series.points()) {
            write(code, name, moment, moment);
        }
        for (Series.Row area : series.children()) {
            for (int i = 0; i < area.points().size(); i++) {
                if (area.points().get(i) != null) {
                    write(area.code(), area.name(), series.points().get(i), area.points().get(i));
                }
            }
        }
    }

    private void write(String code, String name, Moment day, Moment moment) throws IOException {
        sheet.value(row, 0, code);
        sheet.value(row, 1, name);
        sheet.value(row, 2, day.asOf());
        sheet.style(row, 2).format("yyyy-mm-dd").set();
        sheet.value(row, 3, moment.registered());
        sheet.value(row, 4, moment.knowsStatus() ? moment.active() : null);
        sheet.value(row, 5, moment.population());
        sheet.value(row, 6, moment.populationEdition());
        percent(RATES, moment.cakupan());
        percent(RATES + 1, moment.keaktifanPenduduk());
        percent(RATES + 2, moment.keaktifanPeserta());
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void percent(int column, BigDecimal percent) {
        if (percent != null) {
            sheet.value(row, column, percent.divide(HUNDRED));
            sheet.style(row, column).format("0.00%").set();
        }
    }
}
