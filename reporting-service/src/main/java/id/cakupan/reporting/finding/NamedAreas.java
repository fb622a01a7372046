package id.cakupan.reporting.finding;

import java.util.List;

import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.finding.Draft.Named;
import id.cakupan.reporting.narrative.AreaNoun;
import id.cakupan.reporting.narrative.Cell;

/** The areas that a report names as being beyond a bound. */
final class NamedAreas {

    private NamedAreas() {
    }

    /** Whether the names are all that it prints: the number of them is ours and not to be put into its mouth. */
    static boolean only(Published printed) {
        return printed.qualifier() == Qualifier.named && printed.bound() != null && !printed.areas().isEmpty();
    }

    static List<Named> of(Published printed) {
        return printed.areas().stream().map(area -> new Named(area.name(), null, null)).toList();
    }

    /** Says so of the report, in words that may go on. */
    static Draft say(Draft draft, Published printed, AreaNoun noun) {
        boolean below = printed.indicator() == Measure.wilayah_di_bawah;
        return draft.put("bound", Cell.bound(printed.bound())).sayNames("named", of(printed), noun,
                "Laporan ({~source}) menyebut * berada di " + (below ? "bawah" : "atas") + " cakupan {~bound}",
                "The report ({~source}) names * as " + (below ? "below" : "above") + " a coverage of {~bound}");
    }
}
