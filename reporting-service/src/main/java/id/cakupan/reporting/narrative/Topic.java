package id.cakupan.reporting.narrative;

import java.util.Locale;
import java.util.Optional;

import id.cakupan.reporting.coverage.BackgroundPart;

/** The subjects of a briefing in the order in which they are told. */
enum Topic {
    MISSING("Yang belum diketahui", "What is not known"),
    COVERAGE("Cakupan", "Coverage"),
    FINDINGS("Yang perlu diperhatikan", "What to be aware of"),
    ACTIVITY("Keaktifan", "Activity"),
    REASONS("Sebab tidak aktif", "Why people are not active", BackgroundPart.COMPOSITION),
    COMPOSITION("Peserta menurut segmen", "Participants by segment", BackgroundPart.COMPOSITION),
    SEGMENTS("Keaktifan menurut segmen", "Activity by segment"),
    CHANGE("Yang berubah", "What changed", BackgroundPart.BRIDGE),
    CHANGED_AREAS("Perubahan menurut wilayah", "Change by area", BackgroundPart.BRIDGE),
    TREND("Perkembangan", "Over the months", BackgroundPart.SERIES),
    TARGETS("Sasaran", "Targets"),
    PREDICATES("Predikat UHC", "UHC predicates", BackgroundPart.PREDICATES),
    PREDICATE_AREAS("Predikat menurut wilayah", "Predicates by area", BackgroundPart.PREDICATES),
    /** The title names what they are called, see {@link AreaNoun#title()}. */
    AREAS("Wilayah", "Areas"),
    REPORTED("Sebagaimana dilaporkan", "As reported"),
    UTILISATION("Pemanfaatan layanan", "Use of services"),
    CHANNELS("Kanal dan titik layanan", "Channels and points"),
    WORK("Pekerjaan yang terbuka", "Open work"),
    PROGRAMMES("Program", "Programmes"),
    POPULATION("Penduduk sebagai pembagi", "The population used"),
    DEFINITIONS("Arti angka", "What the figures mean"),
    SOURCES("Asal angka", "Where the figures come from");

    private final Wording title;
    private final BackgroundPart part;

    Topic(String indonesian, String english) {
        this(indonesian, english, null);
    }

    Topic(String indonesian, String english, BackgroundPart part) {
        this.title = new Wording(indonesian, english);
        this.part = part;
    }

    /** What it tells of beside the figure; empty where the figure suffices. */
    Optional<BackgroundPart> part() {
        return Optional.ofNullable(part);
    }

    String title(Lang lang) {
        return title.in(lang);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the sentences stand as items of a list and do not make a paragraph. */
    boolean isList() {
        return this == MISSING || this == FINDINGS || this == PREDICATES || this == PREDICATE_AREAS || this == PROGRAMMES
                || this == DEFINITIONS
                || this == SOURCES;
    }
}
