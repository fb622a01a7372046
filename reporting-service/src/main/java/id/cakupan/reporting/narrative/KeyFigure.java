package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;

/**
 * One of the few numbers at the head of a briefing.
 *
 * @param label what is measured
 * @param value the number
 * @param detail its parts or its day
 * @param mark that it is derived or estimated, in a word or two; null where all is stated
 */
public record KeyFigure(Sentence label, Sentence value, Sentence detail, String mark) {

    private static final int MOST_TARGETS = 2;

    static List<KeyFigure> of(Figure figure, Cells cells, Lang lang) {
        List<KeyFigure> heads = new ArrayList<>();
        if (figure.count() == null) {
            return heads;
        }
        Pen pen = new Pen(cells, lang, figure.count().partsProvenance(), heads);
        if (Figures.has(figure, Indicator.cakupan)) {
            pen.head("Cakupan", "Coverage", "{rate.cakupan}", "{count.registered} peserta, {population.people} penduduk",
                    "{count.registered|participant|participants}, {population.people|resident|residents}");
        } else {
            pen.head("Peserta terdaftar", "Registered", "{count.registered}", "jumlah penduduk tidak tersedia",
                    "no population available");
        }
        if (figure.belumTerdaftar() != null && figure.belumTerdaftar().signed() > 0) {
            pen.head("Belum terdaftar", "Not registered", "{remainder.people}", "penduduk dikurangi peserta",
                    "residents less participants");
        } else if (figure.belumTerdaftar() != null && figure.belumTerdaftar().signed() < 0) {
            pen.head("Peserta melebihi penduduk", "Participants above residents", "{remainder.people}",
                    "lihat penjelasan di bawah", "explained below");
        }
        if (Figures.has(figure, Indicator.keaktifan_penduduk)) {
            pen.head("Aktif dari penduduk", "Active, of population", "{rate.keaktifan_penduduk}",
                    "{count.active} aktif, {population.people} penduduk",
                    "{count.active} active, {population.people|resident|residents}");
        }
        if (Figures.has(figure, Indicator.keaktifan_peserta)) {
            pen.head("Aktif dari peserta", "Active, of participants", "{rate.keaktifan_peserta}",
                    "{count.active} aktif, {count.registered} peserta",
                    "{count.active} active, {count.registered|participant|participants}");
        }
        for (int i = 0; i < Math.min(MOST_TARGETS, figure.targets().size()); i++) {
            target(pen, figure.targets().get(i), "target." + (i + 1));
        }
        return List.copyOf(heads);
    }

    private static void target(Pen pen, Target target, String id) {
        if (target.signedGap() == null || target.required() == null) {
            return;
        }
        Wording aim = aim(target, id);
        Wording stands = target.signedGap() > 0 ? new Wording("Kurang ke sasaran ", "Short of the ")
                : target.signedGap() == 0 ? new Wording("Tepat pada sasaran ", "Exactly at the ")
                        : new Wording("Di atas sasaran ", "Above the ");
        pen.head(stands.indonesian() + aim.indonesian(), stands.english() + aim.english(), "{" + id + ".gap}",
                "{" + id + ".owner}, {" + id + ".due}", "{" + id + ".owner}, {" + id + ".due}");
    }

    /** The target with its indicator, so that coverage and the two activities are not taken for one another. */
    private static Wording aim(Target target, String id) {
        if (target.additional() != null) {
            boolean registered = target.indicator() == Indicator.cakupan;
            String more = "{" + id + ".additional}";
            return new Wording("penambahan " + more + (registered ? " peserta terdaftar" : " peserta aktif"),
                    "target of " + more + (registered ? " more registered" : " more active"));
        }
        String people = "{" + id + ".headcount}";
        String rate = "{" + id + ".percentage}";
        if (target.indicator() == Indicator.cakupan) {
            return target.percentage() == null
                    ? new Wording(people + " peserta terdaftar", "target of " + people + " registered")
                    : new Wording("cakupan " + rate, "coverage target of " + rate);
        }
        if (target.percentage() == null) {
            return new Wording(people + " peserta aktif", "target of " + people + " active");
        }
        return target.indicator() == Indicator.keaktifan_penduduk
                ? new Wording("keaktifan " + rate + " dari penduduk", "activity target of " + rate + " of the population")
                : new Wording("keaktifan " + rate + " dari peserta", "activity target of " + rate + " of the participants");
    }

    /** @param parts provenance of the parts of a printed total; null where there is none */
    private record Pen(Cells cells, Lang lang, Provenance parts, List<KeyFigure> heads) {

        void head(String labelId, String labelEn, String value, String detailId, String detailEn) {
            Cell cell = cells.all().get(value.substring(1, value.length() - 1));
            heads.add(new KeyFigure(cells.compact(new Wording(labelId, labelEn), lang),
                    cells.compact(new Wording(value, value), lang), cells.compact(new Wording(detailId, detailEn), lang),
                    mark(cell.provenance())));
        }

        /** A total that a report states keeps its strength though its parts are weaker, and both are said. */
        private String mark(Provenance provenance) {
            String own = provenance == Provenance.ESTIMATED ? lang.say("perkiraan", "estimated")
                    : provenance == Provenance.DERIVED ? lang.say("diturunkan", "derived") : null;
            if (!heads.isEmpty() || parts == null || parts == Provenance.STATED) {
                return own;
            }
            String split = parts == Provenance.ESTIMATED
                    ? lang.say("peserta: total dinyatakan, bagian diperkirakan", "participants: total stated, parts estimated")
                    : lang.say("peserta: total dinyatakan, bagian diturunkan", "participants: total stated, parts derived");
            return own == null ? split : own + "; " + split;
        }
    }
}
