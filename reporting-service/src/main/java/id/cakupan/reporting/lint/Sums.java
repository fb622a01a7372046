package id.cakupan.reporting.lint;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.narrative.Lang;

/** Parts against their total. */
final class Sums {

    private Sums() {
    }

    static List<Objection> in(Figure figure) {
        Count count = figure.count();
        if (count == null) {
            return List.of();
        }
        List<Objection> found = new ArrayList<>(areas(figure, count));
        long parts = count.active() + count.inactive() + count.unspecified();
        if (parts != count.registered()) {
            found.add(Rule.STATUS_AND_TOTAL.objects("",
                    "Aktif, nonaktif, dan yang statusnya belum diketahui berjumlah %s, sedangkan peserta terdaftar %s."
                            .formatted(Lang.ID.number(parts), Lang.ID.number(count.registered())),
                    "Active, inactive and those of unknown status sum to %s, while %s are registered."
                            .formatted(Lang.EN.number(parts), Lang.EN.number(count.registered()))));
        }
        if (count.unspecified() < 0) {
            found.add(Rule.STATUS_AND_TOTAL.objects("parts",
                    "Peserta aktif dan nonaktif melebihi peserta terdaftar sebanyak %s."
                            .formatted(Lang.ID.number(-count.unspecified())),
                    "Active and inactive participants exceed the registered by %s."
                            .formatted(Lang.EN.number(-count.unspecified()))));
        }
        return found;
    }

    private static List<Objection> areas(Figure figure, Count count) {
        List<Child> children = figure.children();
        if (children.isEmpty() || !figure.listsAllAreas() || children.stream().anyMatch(child -> child.registered() == null)) {
            return List.of();
        }
        long sum = children.stream().mapToLong(Child::registered).sum();
        long rest = count.registered() - sum;
        if (rest == 0) {
            return List.of();
        }
        String indonesian = "Wilayah di dalamnya berjumlah %s, sedangkan totalnya %s (selisih %s)."
                .formatted(Lang.ID.number(sum), Lang.ID.number(count.registered()), Lang.ID.number(Math.abs(rest)));
        String english = "The areas in it sum to %s, while the total is %s (a difference of %s)."
                .formatted(Lang.EN.number(sum), Lang.EN.number(count.registered()), Lang.EN.number(Math.abs(rest)));
        return List.of((rest < 0 ? Rule.PARTS_AND_TOTAL : Rule.REST_OUTSIDE_AREAS).objects("", indonesian, english));
    }
}
