package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

import id.cakupan.reporting.coverage.Composition;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Provenance;

/** Lays out of whom a count consists: segments, and reasons why people are not active. */
final class PartCells {

    private final Cells cells;
    private final Lang lang;
    private final Provenance provenance;

    private PartCells(Figure figure, Cells cells, Lang lang) {
        this.cells = cells;
        this.lang = lang;
        this.provenance = figure.count() == null ? null
                : figure.count().breakdownProvenance() == null ? figure.count().provenance()
                        : figure.count().breakdownProvenance();
    }

    static void put(Behind behind, Cells cells, Lang lang) {
        PartCells builder = new PartCells(behind.material().figure(), cells, lang);
        behind.composition().ifPresent(builder::segments);
        behind.reasons().ifPresent(builder::reasons);
    }

    /** The largest first, who is of none last. */
    static List<Composition.Segment> segmentsOf(Composition composition) {
        return composition.segments().stream().filter(part -> part.registered() != 0)
                .sorted(Comparator.comparing((Composition.Segment part) -> part.segment().equals("UNSPECIFIED"))
                        .thenComparing(Comparator.comparing(Composition.Segment::registered).reversed()))
                .toList();
    }

    static List<Composition.Why> reasonsOf(Composition composition) {
        return composition.reasons().stream().filter(why -> why.people() != 0)
                .sorted(Comparator.comparing((Composition.Why why) -> why.reason().equals("UNSPECIFIED"))
                        .thenComparing(Comparator.comparing(Composition.Why::people).reversed()))
                .toList();
    }

    static String segment(String code, Lang lang) {
        return code.equals("UNSPECIFIED") ? lang.say("Segmen tidak disebut laporan", "Segment not named by the report")
                : Segments.name(code, lang);
    }

    private void segments(Composition composition) {
        int number = 0;
        for (Composition.Segment part : segmentsOf(composition)) {
            String id = "part." + ++number;
            cells.put(id + ".name", Cell.text(segment(part.segment(), lang)));
            cells.put(id + ".registered", Cell.people(part.registered(), provenance));
            cells.put(id + ".share", share(part.registered(), composition.count().registered()));
            cells.put(id + ".active", Cell.people(part.active(), provenance));
            cells.put(id + ".inactive", Cell.people(part.inactive(), provenance));
            if (part.unspecified() != 0) {
                cells.put(id + ".unspecified", Cell.people(part.unspecified(), provenance));
            }
        }
    }

    private void reasons(Composition composition) {
        int number = 0;
        for (Composition.Why why : reasonsOf(composition)) {
            String id = "reason." + ++number;
            cells.put(id + ".name", Cell.text(Codes.reason(why.reason(), lang)));
            cells.put(id + ".people", Cell.people(why.people(), provenance));
            cells.put(id + ".share", share(why.people(), composition.count().inactive()));
            why.segments().stream().max(Comparator.comparing(Composition.Share::people)).ifPresent(most -> {
                cells.put(id + ".segment", Cell.text(segment(most.segment(), lang)));
                cells.put(id + ".segmentPeople", Cell.people(most.people(), provenance));
            });
        }
    }

    private Cell share(long part, long whole) {
        BigDecimal percent = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 2,
                RoundingMode.HALF_UP);
        return new Cell(Cell.Kind.percent, percent, part, whole, null, null, provenance);
    }
}
