package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
 * @param mark that it is derived or estimated, or its population doubted, in a few words; null where all is stated
 */
public record KeyFigure(Sentence label, Sentence value, Sentence detail, String mark) {

    private static final int MOST_TARGETS = 2;

    static List<KeyFigure> of(Figure figure, Cells cells, Lang lang) {
        List<KeyFigure> heads = new ArrayList<>();
        if (figure.count() == null) {
            return heads;
        }
        Pen pen = new Pen(cells, lang, figure.count().partsProvenance(), Figures.isPopulationDoubted(figure), heads);
        first(pen, figure);
        if (figure.belumTerdaftar() != null) {
            remainder(pen.ofPopulation(), figure);
        }
        if (Figures.has(figure, Indicator.keaktifan_penduduk)) {
            pen.ofPopulation().head("Aktif dari penduduk", "Active, of population", "{rate.keaktifan_penduduk}",
                    "{count.active} aktif, {population.people} penduduk",
                    "{count.active} active, {population.people|resident|residents}");
        }
        if (Figures.has(figure, Indicator.keaktifan_peserta)) {
            pen.head("Aktif dari peserta", "Active, of participants", "{rate.keaktifan_peserta}",
                    "{count.active} aktif, {count.registered} peserta",
                    "{count.active} active, {count.registered|participant|participants}");
        }
        IntStream.range(0, figure.targets().size()).filter(i -> TargetFact.isAssessed(figure.targets().get(i)))
                .limit(MOST_TARGETS).forEach(i -> target(pen, figure.targets().get(i), "target." + (i + 1)));
        return List.copyOf(heads);
    }

    /** The count with its day where that is not the one asked for. */
    private static void first(Pen pen, Figure figure) {
        Wording basis = Basis.olderThanAsked(figure).map(Basis::asOf)
                .map(asOf -> new Wording(" " + asOf.indonesian(), " " + asOf.english())).orElse(new Wording("", ""));
        if (Figures.has(figure, Indicator.cakupan)) {
            pen.ofPopulation().head("Cakupan", "Coverage", "{rate.cakupan}",
                    "{count.registered} peserta" + basis.indonesian() + ", {population.people} penduduk",
                    "{count.registered|participant|participants}" + basis.english()
                            + ", {population.people|resident|residents}");
        } else {
            boolean dated = !basis.indonesian().isEmpty();
            pen.head("Peserta terdaftar", "Registered", "{count.registered}",
                    (dated ? basis.indonesian().strip() + "; " : "") + "jumlah penduduk tidak tersedia",
                    (dated ? basis.english().strip() + "; " : "") + "no population available");
        }
    }

    private static void remainder(Pen pen, Figure figure) {
        long left = figure.belumTerdaftar().signed();
        if (left > 0 && Figures.hidesUnregistered(figure)) {
            pen.head("Penduduk dikurangi peserta", "Residents less participants", "{remainder.people}",
                    "yang belum terdaftar lebih banyak", "more are not registered");
        } else if (left > 0) {
            pen.head("Belum terdaftar", "Not registered", "{remainder.people}", "penduduk dikurangi peserta",
                    "residents less participants");
        } else if (left < 0) {
            pen.head("Peserta melebihi penduduk", "Participants above residents", "{remainder.people}",
                    "lihat penjelasan di bawah", "explained below");
        }
    }

    private static void target(Pen pen, Target target, String id) {
        Wording aim = aim(target, id);
        Wording stands = target.signedGap() > 0 ? new Wording("Kurang ke sasaran ", "Short of the ")
                : target.signedGap() == 0 ? new Wording("Tepat pada sasaran ", "Exactly at the ")
                        : new Wording("Di atas sasaran ", "Above the ");
        boolean ofPopulation = target.percentage() != null && target.indicator() != Indicator.keaktifan_peserta;
        (ofPopulation ? pen.ofPopulation() : pen).head(stands.indonesian() + aim.indonesian(), stands.english() + aim.english(),
                "{" + id + ".gap}",
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

    /**
     * @param parts provenance of the parts of a printed total; null where there is none
     * @param doubted whether the population is doubted
     * @param onPopulation whether what is written rests on it
     */
    private record Pen(Cells cells, Lang lang, Provenance parts, boolean doubted, boolean onPopulation,
            List<KeyFigure> heads) {

        Pen(Cells cells, Lang lang, Provenance parts, boolean doubted, List<KeyFigure> heads) {
            this(cells, lang, parts, doubted, false, heads);
        }

        Pen ofPopulation() {
            return new Pen(cells, lang, parts, doubted, true, heads);
        }

        void head(String labelId, String labelEn, String value, String detailId, String detailEn) {
            Cell cell = cells.all().get(value.substring(1, value.length() - 1));
            heads.add(new KeyFigure(cells.compact(new Wording(labelId, labelEn), lang),
                    cells.compact(new Wording(value, value), lang), cells.compact(new Wording(detailId, detailEn), lang),
                    mark(cell.provenance())));
        }

        /** A total that a report states keeps its strength though its parts are weaker, and both are said. */
        private String mark(Provenance provenance) {
            List<String> marks = new ArrayList<>();
            if (provenance == Provenance.ESTIMATED || provenance == Provenance.DERIVED) {
                marks.add(provenance == Provenance.ESTIMATED ? lang.say("perkiraan", "estimated")
                        : lang.say("diturunkan", "derived"));
            }
            if (doubted && onPopulation) {
                marks.add(lang.say("jumlah penduduk diragukan", "population doubted"));
            }
            if (heads.isEmpty() && parts != null && parts != Provenance.STATED) {
                marks.add(parts == Provenance.ESTIMATED
                        ? lang.say("peserta: total dinyatakan, bagian diperkirakan",
                                "participants: total stated, parts estimated")
                        : lang.say("peserta: total dinyatakan, bagian diturunkan",
                                "participants: total stated, parts derived"));
            }
            return marks.isEmpty() ? null : String.join("; ", marks);
        }
    }
}
