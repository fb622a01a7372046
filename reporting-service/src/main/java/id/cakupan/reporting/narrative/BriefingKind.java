package id.cakupan.reporting.narrative;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.BackgroundPart;

/** What a briefing is for, and of which topics it therefore speaks. */
public enum BriefingKind {
    /** For the press and stakeholders, a bupati, a province: all that is known of a scope. */
    BRIEFING(new Wording("Kepesertaan JKN {scope.name}, {asOf.stated}", "JKN membership in {scope.name}, {asOf.stated}"),
            EnumSet.complementOf(EnumSet.of(Topic.CHANGED_AREAS, Topic.PREDICATE_AREAS, Topic.WORK))),
    CHANNELS(new Wording("Kanal dan program JKN {scope.name}, {asOf.stated}",
            "JKN channels and programmes in {scope.name}, {asOf.stated}"),
            EnumSet.of(Topic.CHANNELS, Topic.WORK, Topic.PROGRAMMES)),
    /** Who is not active, why, and how they come back. */
    ACTIVITY(new Wording("Keaktifan peserta JKN {scope.name}, {asOf.stated}",
            "Activity of JKN participants in {scope.name}, {asOf.stated}"),
            EnumSet.of(Topic.REASONS, Topic.COMPOSITION, Topic.SEGMENTS, Topic.CHANGE, Topic.TREND, Topic.WORK,
                    Topic.PROGRAMMES)),
    /** How far it is to each bar of the predicates, and who may lose one. */
    UHC(new Wording("Pantauan UHC {scope.name}, {asOf.stated}", "UHC watch of {scope.name}, {asOf.stated}"),
            EnumSet.of(Topic.CHANGE, Topic.TREND, Topic.TARGETS, Topic.PREDICATES, Topic.PREDICATE_AREAS, Topic.AREAS)),
    /** Why the figures changed between two days. */
    COMPARISON(new Wording("Perubahan kepesertaan JKN {scope.name}, {since} – {asOf}",
            "Change of JKN membership in {scope.name}, {since} – {asOf}"),
            EnumSet.of(Topic.CHANGE, Topic.CHANGED_AREAS, Topic.TREND));

    /** Without these no figure can be defended. */
    private static final Set<Topic> ALWAYS = EnumSet.of(Topic.MISSING, Topic.COVERAGE, Topic.FINDINGS, Topic.ACTIVITY,
            Topic.POPULATION, Topic.DEFINITIONS, Topic.SOURCES);

    private final Wording title;
    private final Set<Topic> topics;

    BriefingKind(Wording title, Set<Topic> topics) {
        this.title = title;
        this.topics = topics;
    }

    /** Of a {@code kind} parameter; a briefing when it is missing, empty when it is another word. */
    public static Optional<BriefingKind> of(String parameter) {
        return parameter == null || parameter.isEmpty() ? Optional.of(BRIEFING)
                : Arrays.stream(values()).filter(kind -> kind.code().equals(parameter)).findFirst();
    }

    /** Of what was kept; a briefing where it was kept before there were others. */
    @JsonCreator
    static BriefingKind kept(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("There is no kind " + code));
    }

    /** As parameters and documents name it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What must be asked for beside the figure. */
    public Set<BackgroundPart> parts() {
        return topics.stream().flatMap(topic -> topic.part().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BackgroundPart.class)));
    }

    /** Whether it tells how much work is open, which must be asked for too. */
    public boolean tellsWork() {
        return has(Topic.WORK);
    }

    /** The topic whose first sentence is read out first; empty where that is the coverage. */
    Optional<Topic> leads() {
        return switch (this) {
            case BRIEFING -> Optional.empty();
            case CHANNELS -> Optional.of(Topic.CHANNELS);
            case ACTIVITY -> Optional.of(Topic.ACTIVITY);
            case UHC -> Optional.of(Topic.PREDICATES);
            case COMPARISON -> Optional.of(Topic.CHANGE);
        };
    }

    boolean has(Topic topic) {
        return topics.contains(topic) || ALWAYS.contains(topic);
    }

    Wording title() {
        return title;
    }

    /** What it is called over a scope of a kind. */
    public String label(AreaKind scope, Lang lang) {
        return switch (this) {
            case BRIEFING -> overview(scope, lang);
            case CHANNELS -> lang.say("Kanal dan program", "Channels and programmes");
            case ACTIVITY -> lang.say("Keaktifan dan reaktivasi", "Activity and reactivation");
            case UHC -> lang.say("Pantauan UHC", "UHC watch");
            case COMPARISON -> lang.say("Perbandingan dua tanggal", "Comparison of two dates");
        };
    }

    /** What it is called where no scope is in sight. */
    public String word(Lang lang) {
        return label(AreaKind.OTHER, lang);
    }

    private static String overview(AreaKind scope, Lang lang) {
        return switch (scope) {
            case NATION -> lang.say("Ikhtisar nasional", "National overview");
            case PROVINCE -> lang.say("Ikhtisar provinsi", "Provincial overview");
            case REGENCY -> lang.say("Lembar kabupaten", "Regency sheet");
            case CITY -> lang.say("Lembar kota", "City sheet");
            case DISTRICT -> lang.say("Lembar kecamatan", "District sheet");
            case BRANCH -> lang.say("Briefing kantor cabang", "Branch briefing");
            case DEPUTY -> lang.say("Briefing kedeputian wilayah", "Deputy region briefing");
            case OTHER -> lang.say("Briefing", "Briefing");
        };
    }
}
