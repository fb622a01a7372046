package id.cakupan.reporting.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.narrative.Lang;

/** What the figures rest on. */
final class Inputs {

    private static final int MOST_NAMES = 10;

    private Inputs() {
    }

    static List<Objection> in(Figure figure, LocalDate today) {
        List<Objection> found = new ArrayList<>();
        List<String> unknown = figure.children().stream().filter(child -> child.registered() == null).map(Child::name).toList();
        // Where no area has a figure, none is listed, and the reader is not led to take some for all.
        if (!unknown.isEmpty() && unknown.size() < figure.children().size()) {
            found.add(Rule.AREAS_KNOWN.objects("", "Belum ada angka untuk " + named(unknown, Lang.ID, "wilayah") + ".",
                    "There is no figure for " + named(unknown, Lang.EN, "areas") + "."));
        }
        if (!figure.asOf().isBefore(today)) {
            found.add(Rule.DAY_IS_OVER.objects("",
                    "Naskah menyebut keadaan pada akhir " + Lang.ID.day(figure.asOf()) + ", dan hari itu belum berakhir.",
                    "The briefing tells the state at the end of " + Lang.EN.day(figure.asOf()) + ", which is not over yet."));
        }
        if (figure.count() != null && figure.count().provenance() == Provenance.ESTIMATED) {
            found.add(Rule.ESTIMATED_INPUT.objects("registered", "Jumlah peserta adalah perkiraan.",
                    "The number of participants is an estimate."));
        }
        if (figure.count() != null && figure.count().breakdownProvenance() == Provenance.ESTIMATED) {
            found.add(Rule.ESTIMATED_INPUT.objects("active", "Jumlah peserta aktif adalah perkiraan.",
                    "The number of active participants is an estimate."));
        }
        if (figure.count() != null && figure.count().partsProvenance() == Provenance.ESTIMATED) {
            found.add(Rule.ESTIMATED_INPUT.objects("parts", "Totalnya dinyatakan, tetapi bagiannya adalah perkiraan.",
                    "The total is stated, but its parts are estimates."));
        }
        if (figure.population() != null && figure.population().provenance() == Provenance.ESTIMATED) {
            found.add(Rule.ESTIMATED_INPUT.objects("population", "Jumlah penduduk adalah perkiraan.",
                    "The population is an estimate."));
        }
        return found;
    }

    /** The names, or how many there are where they are more than a sentence bears. */
    static String named(List<String> names, Lang lang, String areas) {
        return names.size() <= MOST_NAMES ? lang.list(names) : lang.number(names.size()) + " " + areas;
    }
}
