package id.cakupan.reporting.narrative;

import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.enrollment.PointFigure;

/** The tables of a briefing. */
final class Tables {

    private Tables() {
    }

    /** The table of a topic; null where it has none or nothing is known. */
    static Table of(Topic topic, Figure figure, List<PointFigure> points, Cells cells, Lang lang) {
        if (topic == Topic.AREAS && AreaRanking.of(figure.children()).anythingKnown()) {
            return areas(figure, cells, lang);
        }
        return topic == Topic.CHANNELS && received(points) ? channels(points, cells, lang) : null;
    }

    static boolean received(List<PointFigure> points) {
        return points.stream().anyMatch(point -> point.received() != 0);
    }

    private static Table areas(Figure figure, Cells cells, Lang lang) {
        boolean activity = figure.children().stream().anyMatch(child -> child.keaktifanPeserta() != null);
        Wording caption = new Wording("Wilayah di bawah {scope.name} menurut cakupan, {asOf}",
                "Areas of {scope.name} by coverage, {asOf}");
        Table.Builder table = new Table.Builder(caption, cells, lang).column("Wilayah", "Area", false)
                .column("Urutan", "Rank", true).column("Peserta", "Participants", true)
                .column("Penduduk", "Population", true).column("Cakupan", "Coverage", true);
        if (activity) {
            table.column("Keaktifan dari penduduk", "Activity of population", true).column("Keaktifan dari peserta",
                    "Activity of participants", true);
        }
        for (Child child : figure.children()) {
            String prefix = "child." + child.code();
            if (activity) {
                table.row(prefix, "name", "rank", "registered", "population", "cakupan", "keaktifanPenduduk",
                        "keaktifanPeserta");
            } else {
                table.row(prefix, "name", "rank", "registered", "population", "cakupan");
            }
        }
        return table.build();
    }

    private static Table channels(List<PointFigure> points, Cells cells, Lang lang) {
        Wording caption = new Wording("Pendaftaran menurut kanal dan titik layanan sampai {asOf}",
                "Registrations by channel and point by {asOf}");
        Table.Builder table = new Table.Builder(caption, cells, lang).column("Titik layanan", "Point", false)
                .column("Kanal", "Channel", false).column("Diterima", "Received", true)
                .column("Diverifikasi", "Verified", true).column("Aktif", "Active", true);
        for (int i = 1; i <= points.size(); i++) {
            table.row("point." + i, "name", "channel", "received", "verified", "active");
        }
        return table.build();
    }
}
