package id.cakupan.enrollment.life;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

import id.cakupan.enrollment.participant.ParticularTexts;

/** A member who was known inside a total. Texts, so that everything wrong is found at once. */
record TakeOverRequest(ParticularTexts particulars, String noKk, String relationship, String district, String segment,
        String status,
        String reason, String classRight, String facility, String effectiveOn, String note) {

    /** One text for one content. */
    String canonical() {
        return Stream.of(noKk, relationship, district, segment, status, reason, classRight, facility, effectiveOn, note)
                .map(value -> value == null ? "-" : value.length() + ":" + value).collect(joining(","))
                + (particulars == null ? "" : particulars.canonical());
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "TakeOverRequest";
    }
}
