package id.cakupan.coverage.projection;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.target.Indicator;

/** Whom a target counts. */
enum People {
    REGISTERED,
    ACTIVE;

    /** Who stands above the line of an indicator. */
    static People of(Indicator indicator) {
        return indicator == Indicator.CAKUPAN ? REGISTERED : ACTIVE;
    }

    long in(Participants people) {
        return this == REGISTERED ? people.registered() : people.active();
    }

    /** As it is written in answers. */
    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
