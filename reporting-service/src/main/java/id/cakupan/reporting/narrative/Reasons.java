package id.cakupan.reporting.narrative;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.enrollment.WorkAnswer;

/**
 * Why a topic is left out.
 *
 * @param registerAsked whether the register was asked; it answers for the present only
 * @param work what was said of open work; null where it was not asked for
 * @param editionAsked whether the reader chose the population edition
 */
record Reasons(Figure figure, boolean registerAsked, WorkAnswer work, boolean editionAsked) {

    /** Topics that nobody misses: contradictions where there are none, and what is missing where nothing is. */
    boolean isSilent(Topic topic) {
        return topic == Topic.FINDINGS || topic == Topic.MISSING && figure.count() != null;
    }

    Wording of(Topic topic) {
        return switch (topic) {
            case TARGETS -> new Wording("Tidak ada sasaran yang berlaku pada tanggal ini.", "No target applies on this day.");
            case POPULATION -> noPopulation();
            case SEGMENTS -> new Wording("Tidak ada laporan tentang keaktifan menurut segmen.",
                    "No report gives activity by segment.");
            case REPORTED -> new Wording("Tidak ada angka laporan tentang wilayah ini sendiri pada tanggal ini.",
                    "There is no reported figure about this area itself on this day.");
            case UTILISATION -> new Wording("Tidak ada laporan pemanfaatan yang dimuat untuk wilayah ini.",
                    "No report of visits is loaded for this scope.");
            case CHANNELS -> registerAsked
                    ? new Wording("Tidak ada titik layanan yang diketahui pada tanggal ini.", "No point is known on this day.")
                    : presentOnly();
            case WORK -> noWork();
            case PROGRAMMES -> registerAsked
                    ? new Wording("Tidak ada program yang diketahui pada tanggal ini.", "No programme is known on this day.")
                    : presentOnly();
            case AREAS -> figure.children().isEmpty()
                    ? new Wording("Wilayah ini tidak dibagi lagi di sini.", "This area is not divided further here.")
                    : new Wording("Belum ada angka " + AreaNoun.of(figure).indonesian() + ".",
                            "There are no figures of its " + AreaNoun.of(figure).plural() + ".");
            default -> new Wording("Belum ada angka lengkap.", "There is no complete figure.");
        };
    }

    private Wording noPopulation() {
        if (!figure.listsAllAreas()) {
            return new Wording("Wilayah kantor ini belum diketahui seluruhnya, sehingga penduduknya tidak dijumlahkan.",
                    "Not all of this office's territory is known, so its population is not added up.");
        }
        return editionAsked
                ? new Wording("Edisi penduduk yang diminta tidak memuat wilayah ini.",
                        "The edition asked for does not hold this area.")
                : new Wording("Tidak ada edisi penduduk yang memuat wilayah ini pada tanggal ini.",
                        "No population edition holds this area on this day.");
    }

    private Wording noWork() {
        if (work == null) {
            return new Wording("Pekerjaan yang terbuka hanya diketahui untuk hari ini, bukan untuk waktu yang lalu.",
                    "Open work is known of today only, not of an earlier time.");
        }
        if (work.late()) {
            return Behind.LATE;
        }
        return work.counts() == null
                ? new Wording("Register tidak menghitung pekerjaan untuk wilayah ini.",
                        "The register counts no work for this scope.")
                : new Wording("Belum ada wilayah yang diketahui, sehingga tidak ada pekerjaan yang dihitung.",
                        "No area is known, so no work is counted.");
    }

    private static Wording presentOnly() {
        return new Wording(
                "Yang diminta adalah pengetahuan pada waktu yang lalu; kanal dan program hanya tersedia untuk saat ini.",
                "What was known at an earlier time is asked for; channels and programmes exist for the present only.");
    }
}
