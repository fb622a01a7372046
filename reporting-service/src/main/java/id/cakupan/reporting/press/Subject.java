package id.cakupan.reporting.press;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

import id.cakupan.reporting.narrative.Lang;

/** Of what a figure in a text speaks. */
enum Subject {
    POPULATION,
    REGISTERED,
    ACTIVE,
    INACTIVE,
    /** People who are not registered. */
    GAP,
    /** Share of the population that is registered. */
    COVERAGE,
    /** Share of active people, of whatever base. */
    ACTIVITY,
    INACTIVITY,
    TARGET,
    /** People registered within a period. */
    ADDED,
    VISITS,
    VISITS_PER_DAY,
    /** A number of areas. */
    AREAS;

    /** What it is in words. */
    String word(Lang lang) {
        return switch (this) {
            case POPULATION -> lang.say("penduduk", "population");
            case REGISTERED -> lang.say("peserta terdaftar", "registered");
            case ACTIVE -> lang.say("peserta aktif", "active");
            case INACTIVE -> lang.say("peserta tidak aktif", "inactive");
            case GAP -> lang.say("belum terdaftar", "not registered");
            case COVERAGE -> lang.say("cakupan", "coverage");
            case ACTIVITY -> lang.say("keaktifan", "activity");
            case INACTIVITY -> lang.say("ketidakaktifan", "inactivity");
            case TARGET -> lang.say("target", "target");
            case ADDED -> lang.say("tambahan peserta", "newly registered");
            case VISITS -> lang.say("kunjungan", "visits");
            case VISITS_PER_DAY -> lang.say("kunjungan per hari", "visits a day");
            case AREAS -> lang.say("banyaknya wilayah", "number of areas");
        };
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The share that goes with a count of people; of anything else, itself. */
    Subject share() {
        return switch (this) {
            case REGISTERED, POPULATION -> COVERAGE;
            case ACTIVE -> ACTIVITY;
            case INACTIVE -> INACTIVITY;
            default -> this;
        };
    }

    /** The count that goes with a share. */
    Subject count() {
        return switch (this) {
            case COVERAGE -> REGISTERED;
            case ACTIVITY -> ACTIVE;
            case INACTIVITY -> INACTIVE;
            default -> this;
        };
    }
}
