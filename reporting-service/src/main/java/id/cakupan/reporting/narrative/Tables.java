package id.cakupan.reporting.narrative;

import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.enrollment.PointFigure;
import id.cakupan.reporting.enrollment.WorkCounts;

/** The tables of a briefing; each is null where nothing is known. */
final class Tables {

    private Tables() {
    }

    static boolean received(List<PointFigure> points) {
        return points.stream().anyMatch(point -> point.received() != 0);
    }

    static Table areas(Figure figure, Cells cells, Lang lang) {
        List<Child> listed = AreaCells.listed(figure);
        if (listed.isEmpty()) {
            return null;
        }
        Wording title = AreaNoun.of(figure).title();
        Wording caption = new Wording(title.indonesian() + " menurut cakupan, {asOf}",
                title.english() + " by coverage, {asOf}");
        Table.Builder table = new Table.Builder(caption, cells, lang).text("name", "Wilayah", "Area")
                .number("rank", "Urutan", "Rank").ifAny().number("registered", "Peserta", "Participants")
                .number("population", "Penduduk", "Population").number("cakupan", "Cakupan", "Coverage");
        Narrative.coverageTarget(figure).ifPresent(number -> {
            String bound = cells.all().get("target." + number + ".percentage").compact(lang);
            table.number("gap", "Selisih ke " + bound + " (jiwa)", "From " + bound + " (people)").ifAny();
        });
        table.number("reported", "Cakupan menurut laporan", "Coverage as reported").ifAny()
                .number("keaktifanPenduduk", "Keaktifan dari penduduk", "Activity of population").ifAny()
                .number("keaktifanPeserta", "Keaktifan dari peserta", "Activity of participants").ifAny();
        listed.forEach(child -> table.row("child." + child.code()));
        if (cells.has("areas.edition")) {
            boolean ofScope = figure.population() != null;
            table.note(new Wording(
                    "Cakupan di tabel ini memakai edisi penduduk {areas.edition}"
                            + (ofScope ? ", yang berlaku untuk {scope.name}" : "")
                            + "; halaman tiap wilayah dapat memakai edisi lain.",
                    "The rates of this table use population edition {areas.edition}"
                            + (ofScope ? ", that of {scope.name}" : "") + "; an area's own page may use another."));
        }
        return table.build();
    }

    static Table segments(Reports reports, Cells cells, Lang lang) {
        Wording caption = new Wording("Keaktifan menurut segmen sebagaimana dilaporkan, dari peserta segmen itu",
                "Activity by segment as reported, of the segment's participants");
        Table.Builder table = new Table.Builder(caption, cells, lang).text("name", "Segmen", "Segment")
                .number("printed", "Aktif, dari peserta segmen", "Active, of the segment").text("day", "Keadaan", "As of")
                .once().notes();
        return rows(table, "segment", reports.segments().size());
    }

    static Table reported(Reports reports, Cells cells, Lang lang) {
        Wording caption = reports.someCompared()
                ? new Wording("Angka laporan tentang {scope.name} di samping hitungan kami",
                        "Reported figures of {scope.name} beside ours")
                : new Wording("Angka laporan tentang {scope.name}", "Reported figures of {scope.name}");
        Table.Builder table = new Table.Builder(caption, cells, lang).text("what", "Yang dilaporkan", "What was reported")
                .number("asPrinted", "Tercetak", "As printed").text("day", "Keadaan", "As of").once()
                .number("ours", "Hitungan kami", "Ours").ifAny().text("verdict", "Penilaian", "Verdict")
                .text("speaker", "Menurut", "Said by").once().notes();
        return rows(table, "published", reports.figures().size());
    }

    static Table visits(Reports reports, Cells cells, Lang lang) {
        Wording caption = new Wording("Pemanfaatan yang dilaporkan menurut masa", "Reported visits by period");
        Table.Builder table = new Table.Builder(caption, cells, lang).text("period", "Masa", "Period")
                .number("visits", "Pemanfaatan", "Visits").number("days", "Hari kalender", "Calendar days")
                .number("perDay", "Per hari", "Per day").number("printedPerDay", "Per hari, tercetak", "Per day, printed")
                .ifAny().notes();
        return rows(table, "visits", reports.visits().size());
    }

    static Table channels(List<PointFigure> points, Cells cells, Lang lang) {
        Wording caption = new Wording("Kanal dan titik layanan pada {asOf}", "Channels and points on {asOf}");
        Table.Builder table = new Table.Builder(caption, cells, lang).text("name", "Titik layanan", "Point")
                .text("channel", "Kanal", "Channel").text("kind", "Jenis", "Kind").text("place", "Tempat", "Place").ifAny()
                .text("contact", "Kontak", "Contact").ifAny().text("segments", "Segmen", "Segments")
                .text("since", "Berlaku", "In use").ifAny().text("use", "Guna", "For")
                .number("received", "Diterima", "Received").ifAny().number("verified", "Diverifikasi", "Verified").ifAny()
                .number("active", "Aktif", "Active").ifAny().notes();
        if (cells.has("channels.areasKnown")) {
            table.note(cells.all().get("channels.areasKnown").value().equals(0L)
                    ? new Wording("Belum ada wilayah yang diketahui, sehingga tidak ada pendaftaran yang dihitung.",
                            "No area is known, so no registrations are counted.")
                    : new Wording("Pendaftaran dihitung dari {channels.areasKnown} wilayah yang diketahui.",
                            "Registrations are counted from the {channels.areasKnown|known area|known areas}."));
        }
        return rows(table, "point", points.size());
    }

    static Table work(WorkCounts counts, Cells cells, Lang lang) {
        Wording caption = new Wording("Pekerjaan yang terbuka pada {work.day}", "Open work on {work.day}");
        String soonUntil = cells.all().get("work.soonUntil").compact(lang);
        Table.Builder table = new Table.Builder(caption, cells, lang).text("name", "Pekerjaan", "Work")
                .number("late", "Terlambat", "Late").text("lateSince", "Jatuh tempo tertua", "Oldest due").ifAny()
                .number("today", "Jatuh tempo hari itu", "Due that day")
                .number("soon", "Lalu sampai " + soonUntil, "Then by " + soonUntil).number("later", "Sesudahnya", "Later");
        if (!counts.complete()) {
            table.note(new Wording("Pekerjaan dihitung dari {work.areasKnown} wilayah yang diketahui.",
                    "Work is counted from the {work.areasKnown|known area|known areas}."));
        }
        return rows(table, "work", WorkCells.rowsOf(counts).size());
    }

    private static Table rows(Table.Builder table, String prefix, int count) {
        for (int i = 1; i <= count; i++) {
            table.row(prefix + "." + i);
        }
        return count == 0 ? null : table.build();
    }
}
