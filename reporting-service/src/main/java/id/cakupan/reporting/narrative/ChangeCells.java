package id.cakupan.reporting.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Bridge;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.People;
import id.cakupan.reporting.coverage.Provenance;

/** Lays out why a count changed: rows that come from the first count to the second, rates, and the areas. */
final class ChangeCells {

    private static final People NOBODY = new People(0, 0, 0, 0);
    private static final int MOST_AREAS = 60;

    private final Bridge bridge;
    private final Cells cells;
    private final Lang lang;
    private final Provenance provenance;
    private int rows;

    private ChangeCells(Bridge bridge, Cells cells, Lang lang) {
        this.bridge = bridge;
        this.cells = cells;
        this.lang = lang;
        this.provenance = bridge.from().provenance() == Provenance.ESTIMATED
                || bridge.to().provenance() == Provenance.ESTIMATED ? Provenance.ESTIMATED : bridge.to().provenance();
    }

    static void put(Behind behind, Cells cells, Lang lang) {
        cells.put("since", Cell.day(behind.material().since(), false));
        behind.bridge().ifPresent(bridge -> new ChangeCells(bridge, cells, lang).put(behind.material().previous()));
    }

    /** Whether the status of all is known on both days, so that a change of the active is one. */
    static boolean knowsStatus(Bridge bridge) {
        return bridge.from().count().unspecified() == 0 && bridge.to().count().unspecified() == 0;
    }

    static int rowsOf(Bridge bridge) {
        return rowsAboveCauses(bridge) + Causes.of(bridge).changes().size() + (isAny(unexplained(bridge)) ? 1 : 0) + 1;
    }

    static int rowsAboveCauses(Bridge bridge) {
        return 1 + (isAny(bridge.correction()) ? 1 : 0) + (isAny(bridge.territory()) ? 1 : 0);
    }

    /** What the known rows leave over: nothing, unless a sum is wrong or the territory of the first day is not known. */
    private static People unexplained(Bridge bridge) {
        People left = Causes.minus(bridge.to().count(), bridge.from().count());
        for (People known : new People[] { bridge.correction(), bridge.territory() }) {
            left = known == null ? left : Causes.minus(left, known);
        }
        for (Bridge.Change one : bridge.causes()) {
            left = Causes.minus(left, one.change());
        }
        return left;
    }

    static boolean isAny(People change) {
        return change != null && !change.equals(NOBODY);
    }

    /** Areas with a count on both days, those of which most people changed first. */
    static List<Bridge.Area> areasOf(Bridge bridge) {
        return bridge.children().stream().filter(area -> area.from() != null && area.to() != null)
                .sorted(Comparator.comparing((Bridge.Area area) -> -Math.abs(change(area))).thenComparing(Bridge.Area::code))
                .limit(MOST_AREAS).toList();
    }

    static long change(Bridge.Area area) {
        return area.to().registered() - area.from().registered();
    }

    private void put(Previous previous) {
        People from = bridge.from().count();
        People to = bridge.to().count();
        cells.put("change.people", people(to.registered() - from.registered()));
        cells.put("change.activePeople", people(to.active() - from.active()));
        cells.put("change.from", Cell.people(from.registered(), bridge.from().provenance()));
        cells.put("change.stated", Cell.difference(Causes.of(bridge).stated(), provenance));
        if (previous != null) {
            cells.put("previous.number", Cell.number(Cell.Kind.number, previous.number()));
        }
        if (isAny(bridge.territory())) {
            cells.put("change.territory", Cell.difference(bridge.territory().registered(), null));
        }
        if (isAny(bridge.correction())) {
            cells.put("change.correction", Cell.difference(bridge.correction().registered(), null));
        }
        rows(from, to);
        bridge.rates().forEach(this::step);
        int number = 0;
        for (Bridge.Area area : areasOf(bridge)) {
            area("moved." + ++number, area);
        }
    }

    private void rows(People from, People to) {
        whole(lang.say("Pada ", "On ") + lang.day(bridge.from().asOf()), from, bridge.from().provenance());
        row(lang.say("Koreksi atas angka itu", "Corrections of that figure"), bridge.correction());
        row(lang.say("Wilayah bertambah atau berkurang", "Territory grew or shrank"), bridge.territory());
        Causes.of(bridge).changes().forEach(one -> row(Codes.cause(one.cause(), lang), one.change()));
        row(bridge.territory() == null
                ? lang.say("Wilayah pada hari pertama tidak diketahui seluruhnya",
                        "Territory of the first day not wholly known")
                : lang.say("Selisih yang tidak dapat dijelaskan", "Difference that nothing explains"), unexplained(bridge));
        whole(lang.say("Pada ", "On ") + lang.day(bridge.to().asOf()), to, bridge.to().provenance());
    }

    private void whole(String name, People people, Provenance stated) {
        String id = "change." + ++rows;
        cells.put(id + ".name", Cell.text(name));
        cells.put(id + ".registered", Cell.people(people.registered(), stated));
        if (knowsStatus(bridge)) {
            cells.put(id + ".active", Cell.people(people.active(), stated));
            cells.put(id + ".inactive", Cell.people(people.inactive(), stated));
        }
    }

    private void row(String name, People change) {
        if (!isAny(change)) {
            return;
        }
        String id = "change." + ++rows;
        cells.put(id + ".name", Cell.text(name));
        cells.put(id + ".registered", Cell.difference(change.registered(), null));
        if (knowsStatus(bridge)) {
            cells.put(id + ".active", Cell.difference(change.active(), null));
            cells.put(id + ".inactive", Cell.difference(change.inactive(), null));
        }
    }

    private void step(Bridge.Step step) {
        String id = "step." + step.indicator();
        cells.put(id + ".points", Cell.points(step.points().abs()));
        cells.put(id + ".from", percent(step.indicator(), step.from(), bridge.from()));
        cells.put(id + ".to", percent(step.indicator(), step.to(), bridge.to()));
        if (step.numeratorEffect() != null && step.denominatorEffect() != null) {
            cells.put(id + ".ofPeople", Cell.step(step.numeratorEffect()));
            cells.put(id + ".ofPopulation", Cell.step(step.denominatorEffect()));
        }
        if (bridge.from().populationEdition() != null && bridge.to().populationEdition() != null) {
            cells.put("change.editionFrom", Cell.text(bridge.from().populationEdition()));
            cells.put("change.editionTo", Cell.text(bridge.to().populationEdition()));
        }
    }

    private static Cell percent(Indicator indicator, Bridge.Share share, Bridge.End end) {
        String edition = indicator == Indicator.keaktifan_peserta ? null : end.populationEdition();
        return new Cell(Cell.Kind.percent, share.percent(), share.numerator(), share.denominator(), edition, null,
                end.provenance());
    }

    private Cell people(long change) {
        return Cell.people(Math.abs(change), provenance);
    }

    private void area(String id, Bridge.Area area) {
        cells.put(id + ".name", Cell.text(area.name()));
        cells.put(id + ".from", Cell.people(area.from().registered(), null));
        cells.put(id + ".to", Cell.people(area.to().registered(), null));
        cells.put(id + ".change", Cell.difference(change(area), null));
        Causes causes = Causes.of(area.causes(), true);
        mainCause(area, causes).ifPresent(main -> {
            cells.put(id + ".cause", Cell.text(Codes.cause(main.cause(), lang)));
            cells.put(id + ".causePeople", Cell.difference(main.change().registered(), null));
        });
    }

    /** Named only where the causes explain the change: what became known later of the first day is none of them. */
    private static Optional<Bridge.Change> mainCause(Bridge.Area area, Causes causes) {
        long explained = causes.changes().stream().mapToLong(one -> one.change().registered()).sum();
        int sign = Long.signum(change(area));
        return sign == 0 || explained != change(area) ? Optional.empty()
                : causes.changes().stream().filter(one -> Long.signum(one.change().registered()) == sign).findFirst();
    }

    /** Whether the areas that are told come to the change of the scope. */
    static boolean areasComeToWhole(Bridge bridge) {
        return areasOf(bridge).size() == bridge.children().size()
                && areasOf(bridge).stream().mapToLong(ChangeCells::change).sum() == bridge.to().count().registered()
                        - bridge.from().count().registered();
    }
}
