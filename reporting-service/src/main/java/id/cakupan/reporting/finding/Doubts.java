package id.cakupan.reporting.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Population;
import id.cakupan.reporting.finding.Draft.Named;
import id.cakupan.reporting.narrative.AreaNoun;

/** Populations that are doubted: that of the scope, and those with which printed figures are compared. */
final class Doubts {

    private static final String CODE = "doubtful-population";

    private Doubts() {
    }

    /** The words of a doubt are said once, however many figures rest on it. */
    static List<Draft> in(Figure figure) {
        List<Draft> found = new ArrayList<>();
        Population population = figure.population();
        String own = population == null ? "" : words(population.doubt());
        if (!own.isEmpty()) {
            found.add(Draft.warning(CODE).people("people", population.people(), population.provenance())
                    .text("edition", population.edition()).quote("doubt", own)
                    .say("Jumlah penduduk {~people} jiwa dari edisi {~edition} diragukan: “{~doubt}”.",
                            "The population of {~people} from edition {~edition} is doubted: “{~doubt}”."));
        }
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Comparison comparison : figure.published()) {
            String doubt = words(comparison.doubt());
            if (!doubt.isEmpty() && !own.contains(doubt)) {
                places.computeIfAbsent(doubt, key -> new LinkedHashSet<>()).add(comparison.scopeName());
            }
        }
        places.forEach((doubt, names) -> found.add(compared(doubt, names)));
        return found;
    }

    private static Draft compared(String doubt, Set<String> names) {
        return Draft.warning(CODE).quote("doubt", doubt).sayNames("place",
                names.stream().map(name -> new Named(name, null, null)).toList(), AreaNoun.AREA,
                "Jumlah penduduk * yang menjadi pembanding angka laporan diragukan: “{~doubt}”.",
                "The population of * with which printed figures are compared is doubted: “{~doubt}”.");
    }

    private static String words(String doubt) {
        return doubt == null ? "" : doubt.strip().replaceFirst("\\.$", "");
    }
}
