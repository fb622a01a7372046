package id.cakupan.reporting.narrative;

import java.util.Map;

/** Segments of participants, as they are called in print. */
public final class Segments {

    private static final Map<String, Wording> NAMES = Map.of("PBI_APBN",
            new Wording("PBI APBN (iuran dibayar negara)", "PBI APBN (paid by the state)"), "PBPU_PEMDA",
            new Wording("PBPU Pemda (iuran dibayar pemerintah daerah)", "PBPU Pemda (paid by the local government)"), "PPU_PN",
            new Wording("PPU PN (penyelenggara negara)", "PPU PN (state employees)"), "PPU_BU",
            new Wording("PPU BU (pekerja badan usaha)", "PPU BU (employees of companies)"), "PBPU",
            new Wording("PBPU (pekerja mandiri)", "PBPU (self-employed)"), "BP",
            new Wording("BP (bukan pekerja)", "BP (non-workers)"));

    private Segments() {
    }

    static String name(String segment, Lang lang) {
        Wording name = NAMES.get(segment);
        return name == null ? abbreviation(segment) : name.in(lang);
    }

    public static String abbreviation(String segment) {
        return segment.replace("PEMDA", "Pemda").replace('_', ' ');
    }
}
