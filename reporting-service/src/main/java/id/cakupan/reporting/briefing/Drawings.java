package id.cakupan.reporting.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Narrative;
import id.cakupan.reporting.picture.Picture;
import id.cakupan.reporting.picture.Pictures;
import id.cakupan.reporting.picture.Pictures.Bar;
import id.cakupan.reporting.picture.Pictures.Bars;
import id.cakupan.reporting.picture.Pictures.Line;
import id.cakupan.reporting.picture.Pictures.Row;
import id.cakupan.reporting.picture.Pictures.Stacks;
import id.cakupan.reporting.picture.Pictures.Step;
import id.cakupan.reporting.picture.Pictures.Trend;
import id.cakupan.reporting.picture.Pictures.Waterfall;

/** The drawings of a briefing, of the same cells that its tables print; made when they are first asked for. */
final class Drawings {

    private final Figure figure;
    private final Map<String, Cell> cells;
    private final Lang lang;
    private final Map<String, List<Picture>> made = new ConcurrentHashMap<>();

    Drawings(Figure figure, Map<String, Cell> cells, Lang lang) {
        this.figure = figure;
        this.cells = cells;
        this.lang = lang;
    }

    /** Of a section, under the caption of its table. */
    List<Picture> of(String section, String caption) {
        return made.computeIfAbsent(section, id -> switch (id) {
            case "areas" -> Pictures.ofAreas(figure, target(), lang);
            case "composition" -> Pictures.of(new Stacks(caption, parts()), lang).stream().toList();
            case "reasons" -> Pictures.of(new Bars(caption, reasons()), lang).stream().toList();
            case "trend" -> trend(caption).stream().toList();
            case "change" -> Stream.of(
                    waterfall("registered", caption + lang.say(": peserta", ": participants")),
                    waterfall("active", caption + lang.say(": peserta aktif", ": active participants")))
                    .flatMap(Optional::stream).toList();
            default -> List.of();
        });
    }

    private BigDecimal target() {
        return Narrative.coverageTarget(figure).map(number -> figure.targets().get(number - 1).percentage()).orElse(null);
    }

    private List<Row> parts() {
        return rows("part").map(id -> new Row(text(id + ".name"), people(id + ".active"), people(id + ".inactive"),
                people(id + ".unspecified"))).toList();
    }

    private List<Bar> reasons() {
        return rows("reason").map(id -> new Bar(text(id + ".name"), people(id + ".people"))).toList();
    }

    private Optional<Picture> trend(String caption) {
        List<String> ids = rows("trend").toList();
        List<LocalDate> changes = new ArrayList<>();
        for (int i = 1; i < ids.size(); i++) {
            Cell before = cells.get(ids.get(i - 1) + ".edition");
            Cell edition = cells.get(ids.get(i) + ".edition");
            if (before != null && edition != null && !before.value().equals(edition.value())) {
                changes.add((LocalDate) cells.get(ids.get(i) + ".day").value());
            }
        }
        List<Line> lines = Stream.of(line(ids, "cakupan", lang.say("Cakupan", "Coverage")),
                line(ids, "keaktifanPenduduk", lang.say("Keaktifan dari penduduk", "Activity of population")),
                line(ids, "keaktifanPeserta", lang.say("Keaktifan dari peserta", "Activity of participants")))
                .filter(line -> line.percents().stream().anyMatch(Objects::nonNull)).toList();
        return lines.isEmpty() ? Optional.empty()
                : Pictures.of(
                        new Trend(caption, ids.stream().map(id -> (LocalDate) cells.get(id + ".day").value()).toList(), lines,
                                target(), changes),
                        lang);
    }

    private Line line(List<String> ids, String rate, String label) {
        List<BigDecimal> percents = new ArrayList<>();
        ids.forEach(id -> percents.add(cells.containsKey(id + "." + rate) ? (BigDecimal) cells.get(id + "." + rate).value()
                : null));
        return new Line(label, percents);
    }

    /** From the first row to the last; none where the steps do not lead there. */
    private Optional<Picture> waterfall(String counted, String caption) {
        List<String> ids = rows("change").filter(id -> cells.containsKey(id + "." + counted)).toList();
        if (ids.size() < 3) {
            return Optional.empty();
        }
        List<Step> steps = ids.subList(1, ids.size() - 1).stream()
                .map(id -> new Step(text(id + ".name"), people(id + "." + counted))).filter(step -> step.change() != 0)
                .toList();
        String first = ids.get(0);
        String last = ids.get(ids.size() - 1);
        long from = people(first + "." + counted);
        long to = people(last + "." + counted);
        boolean leads = from + steps.stream().mapToLong(Step::change).sum() == to;
        return leads ? Pictures.of(new Waterfall(caption, text(first + ".name"), from, steps, text(last + ".name"), to), lang)
                : Optional.empty();
    }

    private Stream<String> rows(String prefix) {
        return Stream.iterate(1, number -> number + 1).map(number -> prefix + "." + number)
                .takeWhile(id -> cells.containsKey(id + ".name") || cells.containsKey(id + ".day"));
    }

    private String text(String id) {
        return cells.get(id).compact(lang);
    }

    private long people(String id) {
        return cells.containsKey(id) ? (Long) cells.get(id).value() : 0;
    }
}
