package id.cakupan.reporting.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Row;
import id.cakupan.reporting.picture.Pictures.Stacks;

/** People of parts by status, each part as a bar of up to three pieces with its total at the right. */
final class StackRows {

    private static final double TOP = 6;
    private static final double FOOT = 38;

    /** A status: how it is drawn, what it is called and how many of a part are in it. */
    private record Status(String fill, String label, ToLongFunction<Row> people) {
    }

    private StackRows() {
    }

    static String draw(Stacks stacks, Lang lang) {
        String id = Svg.id("stacks", stacks.caption());
        List<Status> statuses = new ArrayList<>(List.of(
                new Status(Svg.STRONG, lang.say("aktif", "active"), Row::active),
                new Status("url(#" + id + ")", lang.say("tidak aktif", "inactive"), Row::inactive),
                new Status("#ffffff", lang.say("status tidak diketahui", "status not known"), Row::unspecified)));
        statuses.removeIf(status -> stacks.rows().stream().allMatch(row -> status.people().applyAsLong(row) == 0));
        Rows rows = new Rows(TOP, stacks.rows().stream()
                .map(row -> new Rows.Entry(row.label(), lang.number(row.total()))).toList());
        Svg svg = new Svg(Rows.WIDTH, rows.bottom() + FOOT, stacks.caption(), alternative(stacks, statuses, lang));
        svg.hatch(id, Svg.LIGHT, Svg.WARM);
        rows.write(svg);
        double scale = rows.room() / stacks.rows().stream().mapToLong(Row::total).max().orElseThrow();
        for (int i = 0; i < stacks.rows().size(); i++) {
            double from = 0;
            for (Status status : statuses) {
                double length = status.people().applyAsLong(stacks.rows().get(i)) * scale;
                if (length > 0) {
                    rows.bar(svg, i, from, length, status.fill());
                }
                from += length;
            }
        }
        Legend.draw(svg, rows.bottom() + 14,
                statuses.stream().map(status -> new Legend.Entry(status.fill(), status.label())).toList());
        return svg.end();
    }

    private static String alternative(Stacks stacks, List<Status> statuses, Lang lang) {
        return stacks.caption() + ". " + stacks.rows().stream()
                .map(row -> row.label() + ": " + lang.number(row.total()) + statuses.stream()
                        .map(status -> status.label() + " " + lang.number(status.people().applyAsLong(row)))
                        .collect(Collectors.joining(", ", " (", ")")))
                .collect(Collectors.joining("; ")) + ".";
    }
}
