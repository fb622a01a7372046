package id.cakupan.reporting.narrative;

import java.util.List;

import id.cakupan.reporting.coverage.Moment;

/** Lays out the months before. */
final class TrendCells {

    private TrendCells() {
    }

    static void put(List<Moment> trend, Cells cells) {
        int number = 0;
        for (Moment moment : trend) {
            String id = "trend." + ++number;
            cells.put(id + ".day", Cell.day(moment.asOf(), false));
            if (moment.population() != null) {
                cells.put(id + ".population", Cell.people(moment.population(), null));
                cells.put(id + ".edition", Cell.text(moment.populationEdition()));
            }
            if (moment.registered() != null) {
                counts(id, moment, cells);
            }
        }
    }

    private static void counts(String id, Moment moment, Cells cells) {
        cells.put(id + ".registered", Cell.people(moment.registered(), moment.provenance()));
        if (moment.knowsStatus()) {
            cells.put(id + ".active", Cell.people(moment.active(), moment.provenance()));
            cells.put(id + ".keaktifanPeserta", Cell.percent(moment.keaktifanPeserta(), moment.provenance()));
        }
        if (moment.keaktifanPenduduk() != null) {
            cells.put(id + ".keaktifanPenduduk", Cell.percent(moment.keaktifanPenduduk(), moment.provenance()));
        }
        if (moment.cakupan() != null) {
            cells.put(id + ".cakupan", Cell.percent(moment.cakupan(), moment.provenance()));
        }
    }
}
