package id.cakupan.reporting.alert;

import id.cakupan.reporting.narrative.Lang;

/** What a rule watches. */
enum Kind {
    PREDICATE,
    SILENT,
    DRIFT;

    public String word(Lang lang) {
        return switch (this) {
            case PREDICATE -> lang.say("predikat yang terancam atau hilang", "a predicate at risk or lost");
            case SILENT -> lang.say("wilayah tanpa kabar", "an area without news");
            case DRIFT -> lang.say("selisih register dan coverage", "drift between register and coverage");
        };
    }
}
