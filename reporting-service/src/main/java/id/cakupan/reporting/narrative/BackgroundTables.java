package id.cakupan.reporting.narrative;

import id.cakupan.reporting.coverage.Bridge;

/** The tables of what lies behind a figure; each is null where nothing is known. */
final class BackgroundTables {

    private final Behind behind;
    private final Cells cells;
    private final Lang lang;

    BackgroundTables(Behind behind, Cells cells, Lang lang) {
        this.behind = behind;
        this.cells = cells;
        this.lang = lang;
    }

    Table segments() {
        return behind.composition().map(composition -> {
            boolean allKnown = composition.count().unspecified() == 0;
            Table.Builder table = table("Peserta menurut segmen, {asOf}", "Participants by segment, {asOf}")
                    .text("name", "Segmen", "Segment").number("registered", "Peserta", "Participants")
                    .number("share", "Bagian dari peserta", "Share of participants")
                    .number("active", allKnown ? "Aktif" : "Diketahui aktif", allKnown ? "Active" : "Known to be active")
                    .number("inactive", allKnown ? "Tidak aktif" : "Diketahui tidak aktif",
                            allKnown ? "Inactive" : "Known to be inactive")
                    .number("unspecified", "Status tidak diketahui", "Status not known").ifAny();
            return rows(table, "part", PartCells.segmentsOf(composition).size());
        }).orElse(null);
    }

    Table reasons() {
        return behind.reasons().map(composition -> {
            Table.Builder table = table("Peserta tidak aktif menurut sebab, {asOf}", "Inactive participants by reason, {asOf}")
                    .text("name", "Sebab", "Reason").number("people", "Jiwa", "People")
                    .number("share", "Bagian dari yang tidak aktif", "Share of the inactive")
                    .text("segment", "Segmen terbanyak", "Most in segment").ifAny()
                    .number("segmentPeople", "Jiwa di segmen itu", "People of that segment").ifAny();
            return rows(table, "reason", PartCells.reasonsOf(composition).size());
        }).orElse(null);
    }

    Table change() {
        return behind.bridge().map(bridge -> {
            Table.Builder table = table("Dari {since} sampai {asOf} menurut sebab", "From {since} to {asOf} by cause")
                    .text("name", "Sebab", "Cause").number("registered", "Peserta", "Participants")
                    .number("active", "Aktif", "Active").ifAny().number("inactive", "Tidak aktif", "Inactive").ifAny();
            return rows(table, "change", ChangeCells.rowsOf(bridge));
        }).orElse(null);
    }

    Table changedAreas() {
        return behind.bridge().filter(bridge -> !ChangeCells.areasOf(bridge).isEmpty()).map(this::changedAreas).orElse(null);
    }

    private Table changedAreas(Bridge bridge) {
        Table.Builder table = table("Perubahan peserta menurut wilayah, {since} sampai {asOf}",
                "Change of participants by area, {since} to {asOf}").text("name", "Wilayah", "Area")
                .number("from", "Pada tanggal awal", "On the first day").number("to", "Pada tanggal akhir", "On the last day")
                .number("change", "Perubahan", "Change").text("cause", "Sebab terbesar", "Largest cause").ifAny()
                .number("causePeople", "Karena itu", "By that").ifAny();
        if (!ChangeCells.areasComeToWhole(bridge)) {
            table.note(new Wording(
                    "Jumlah wilayah di sini tidak sama dengan perubahan seluruhnya: wilayah yang hanya diketahui pada satu tanggal "
                            + "tidak dimuat, dan suatu total dapat melebihi bagian-bagiannya.",
                    "The areas here do not come to the whole change: those known on one day only are not listed, and a total may "
                            + "exceed its parts."));
        }
        return rows(table, "moved", ChangeCells.areasOf(bridge).size());
    }

    Table trend() {
        if (behind.trend().isEmpty()) {
            return null;
        }
        Table.Builder table = table("Perkembangan sampai {asOf}", "Over the months to {asOf}").text("day", "Tanggal", "Day")
                .number("registered", "Peserta", "Participants").number("active", "Aktif", "Active").ifAny()
                .number("population", "Penduduk", "Population").ifAny().number("cakupan", "Cakupan", "Coverage").ifAny()
                .number("keaktifanPenduduk", "Keaktifan dari penduduk", "Activity of population").ifAny()
                .number("keaktifanPeserta", "Keaktifan dari peserta", "Activity of participants").ifAny()
                .text("edition", "Edisi penduduk", "Population edition").once();
        table.note(new Wording("Tiap angka adalah yang terakhir diketahui sampai hari itu.",
                "Each figure is the last one known by that day."));
        return rows(table, "trend", behind.trend().size());
    }

    Table predicates() {
        if (PredicateCells.areasOf(behind).isEmpty()) {
            return null;
        }
        Table.Builder table = table("Predikat menurut wilayah, {asOf}", "Predicates by area, {asOf}")
                .text("name", "Wilayah", "Area").text("met", "Terpenuhi", "Met").ifAny()
                .number("spare", "Dapat hilang (jiwa)", "May be lost (people)").ifAny()
                .text("until", "Bila terus berkurang, sampai", "If losses go on, until").ifAny()
                .text("next", "Lepas dengan edisi berikutnya", "Lost with the next edition").ifAny()
                .text("near", "Terdekat", "Nearest").ifAny().number("missing", "Kurang (jiwa)", "Missing (people)").ifAny();
        table.note(new Wording(
                "Yang terdekat adalah predikat yang paling sedikit kurang orangnya; syarat lain, juga yang belum diketahui, ada di "
                        + "lembar wilayah itu sendiri.",
                "The nearest is the predicate that lacks fewest people; its other conditions, those not known too, are in the area's "
                        + "own sheet."));
        return rows(table, "bar", PredicateCells.areasOf(behind).size());
    }

    private Table.Builder table(String indonesian, String english) {
        return new Table.Builder(new Wording(indonesian, english), cells, lang);
    }

    private static Table rows(Table.Builder table, String prefix, int count) {
        for (int i = 1; i <= count; i++) {
            table.row(prefix + "." + i);
        }
        return table.build();
    }
}
