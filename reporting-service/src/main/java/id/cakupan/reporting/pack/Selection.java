package id.cakupan.reporting.pack;

import id.cakupan.reporting.narrative.Lang;

/** Which areas of a scope a pack is of. */
enum Selection {
    /** Those directly below it: provinces, regencies and cities, districts; of an office its territory. */
    CHILDREN,
    /** Every regency and city in it. */
    REGENCIES;

    /** What it is called on a page. */
    public String word(Lang lang) {
        return this == CHILDREN ? lang.say("wilayah langsung di bawahnya", "areas directly below it")
                : lang.say("semua kabupaten dan kota di dalamnya", "all regencies and cities in it");
    }
}
