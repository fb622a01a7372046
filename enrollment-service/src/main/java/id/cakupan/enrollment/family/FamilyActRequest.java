package id.cakupan.enrollment.family;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

import id.cakupan.enrollment.life.LifeEventRequest;

/** What happens to several members of a family. Texts, so that everything wrong is found at once. */
record FamilyActRequest(String kind, String effectiveOn, String district, String reason, String classRight, String undoes,
        String note,
        List<Member> members) {

    /** To whom it happens; what she is in the family from then on, for FAMILY_CHANGED. */
    record Member(String participant, String relationship, String coveredBy, String educationUntil) {
    }

    FamilyActRequest {
        members = members == null ? List.of() : members.stream().toList(); // may hold a null from the client
    }

    /** The event in the life of each of them. */
    LifeEventRequest event() {
        return new LifeEventRequest(kind, effectiveOn, district, null, reason, classRight, null, null, null, null, note);
    }

    /** One text for one content. */
    String canonical() {
        return Stream.concat(Stream.of(kind, effectiveOn, district, reason, undoes, note),
                members.stream().flatMap(member -> member == null ? Stream.of("-")
                        : Stream.of(member.participant(), member.relationship(), member.coveredBy(), member.educationUntil())))
                .map(value -> value == null ? "-" : value.length() + ":" + value).collect(joining(","))
                + (classRight == null ? "" : ",classRight=" + classRight);
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "FamilyActRequest";
    }
}
