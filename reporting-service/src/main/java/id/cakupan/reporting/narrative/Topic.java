package id.cakupan.reporting.narrative;

import java.util.Locale;

/** The subjects of a briefing in the order in which they are told. */
enum Topic {
    MISSING("Yang belum diketahui", "What is not known"),
    COVERAGE("Cakupan", "Coverage"),
    FINDINGS("Yang tidak cocok", "What does not fit together"),
    ACTIVITY("Keaktifan", "Activity"),
    TARGETS("Sasaran", "Targets"),
    AREAS("Wilayah di bawahnya", "Areas"),
    CHANNELS("Pendaftaran menurut kanal", "Registrations by channel"),
    POPULATION("Penduduk sebagai pembagi", "The population used"),
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
}
