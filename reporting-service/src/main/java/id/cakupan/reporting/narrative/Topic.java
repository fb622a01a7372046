package id.cakupan.reporting.narrative;

import java.util.Locale;

/** The subjects of a briefing in the order in which they are told. */
enum Topic {
    MISSING("Yang belum diketahui", "What is not known"),
    COVERAGE("Cakupan", "Coverage"),
    FINDINGS("Yang perlu diperhatikan", "What to be aware of"),
    ACTIVITY("Keaktifan", "Activity"),
    SEGMENTS("Keaktifan menurut segmen", "Activity by segment"),
    TARGETS("Sasaran", "Targets"),
    /** The title names what they are called, see {@link AreaNoun#title()}. */
    AREAS("Wilayah", "Areas"),
    REPORTED("Sebagaimana dilaporkan", "As reported"),
    UTILISATION("Pemanfaatan layanan", "Use of services"),
    CHANNELS("Kanal dan titik layanan", "Channels and points"),
    PROGRAMMES("Program", "Programmes"),
    POPULATION("Penduduk sebagai pembagi", "The population used"),
    DEFINITIONS("Arti angka", "What the figures mean"),
    SOURCES("Asal angka", "Where the figures come from");

    private final Wording title;

    Topic(String indonesian, String english) {
        this.title = new Wording(indonesian, english);
    }

    String title(Lang lang) {
        return title.in(lang);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the sentences stand as items of a list and do not make a paragraph. */
    boolean isList() {
        return this == MISSING || this == FINDINGS || this == PROGRAMMES || this == DEFINITIONS || this == SOURCES;
    }
}
