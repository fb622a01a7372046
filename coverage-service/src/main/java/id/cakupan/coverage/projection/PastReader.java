package id.cakupan.coverage.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.Combination;
import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.figure.Figure;
import id.cakupan.coverage.figure.FigureService;

/** Reads how a count came to be what it is. */
@ApplicationScoped
class PastReader {

    private static final List<Integer> WINDOWS = List.of(30, 90, 365);
    private static final int WEEKS = 52;
    private static final int WEEK = 7;
    private static final int STATED_DAYS = 400;

    private final FigureService figures;
    private final CubeReader cube;

    PastReader(FigureService figures, CubeReader cube) {
        this.figures = figures;
        this.cube = cube;
    }

    /** The past of a figure that has a count. */
    Past read(ProjectionQuestion question, Figure figure) {
        Set<String> places = figure.countedWithin();
        List<Past.Window> windows = WINDOWS.stream().map(days -> window(question.asOf(), figure, days)).toList();
        Set<String> stated = figure.statedAreas();
        List<LocalDate> ends = stated.isEmpty() ? weeks(question.asOf(), figure.statedOn())
                : totals(question.asOf(), figure, stated);
        List<Past.Observation> observed = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            observed.add(new Past.Observation(ends.get(i - 1), ends.get(i),
                    Participants.of(moved(figure, ends.get(i - 1), ends.get(i), places))));
        }
        return new Past(windows, observed, !stated.isEmpty());
    }

    private Past.Window window(LocalDate asOf, Figure figure, int days) {
        LocalDate from = asOf.minusDays(days);
        Optional<Participants> then = figures.countOn(figure, from).map(count -> count.people());
        Map<Combination, Long> moved = moved(figure, from, asOf, figure.countedWithin());
        Map<Combination, Long> stated = new HashMap<>(moved);
        stated.keySet().removeIf(combination -> !combination.ofTotal());
        boolean statusKnown = figure.rates().count().people().statusKnown()
                && then.filter(Participants::statusKnown).isPresent();
        return new Past.Window(days, from, then.isPresent(), statusKnown, Participants.of(moved), Participants.of(stated));
    }

    private Map<Combination, Long> moved(Figure figure, LocalDate after, LocalDate until, Set<String> places) {
        Map<Combination, Long> sums = new HashMap<>();
        cube.moved(figure.cut(), after, until, places).values()
                .forEach(area -> area.forEach((combination, people) -> sums.merge(combination, people, Math::addExact)));
        sums.keySet().removeIf(Combination::ofBoundary);
        return sums;
    }

    /** Ends of the last weeks, the first at or after the day since when people are kept by name. */
    private static List<LocalDate> weeks(LocalDate asOf, LocalDate since) {
        List<LocalDate> ends = new ArrayList<>();
        for (int week = WEEKS; week >= 0; week--) {
            LocalDate end = asOf.minusDays((long) week * WEEK);
            if (!end.isBefore(since)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** The days of stated totals, from the first on which the present territory has a count. */
    private List<LocalDate> totals(LocalDate asOf, Figure figure, Set<String> areas) {
        Set<String> everCalled = new HashSet<>(areas);
        areas.forEach(area -> everCalled.addAll(figure.tree().formers(area)));
        List<LocalDate> days = new ArrayList<>(
                cube.balanceDays(figure.cut(), asOf.minusDays(STATED_DAYS), asOf, everCalled));
        while (!days.isEmpty() && figures.countOn(figure, days.get(0)).isEmpty()) {
            days.remove(0);
        }
        return days;
    }
}
