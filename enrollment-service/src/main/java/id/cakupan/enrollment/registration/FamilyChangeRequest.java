package id.cakupan.enrollment.registration;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;

import id.cakupan.enrollment.registration.RegistrationRequest.EvidenceRequest;

/** Several members of a family want to be of a segment in which they pay first, on one account. */
record FamilyChangeRequest(String segment, String classRight, String point, String receivedOn, String vaIssuedOn,
        EvidenceRequest evidence, List<Member> members) {

    /** What is hers alone. */
    record Member(String participant, List<String> missing) {

        Member {
            missing = missing == null ? null : Collections.unmodifiableList(missing); // may hold a null from the client
        }
    }

    FamilyChangeRequest {
        members = members == null ? List.of() : Collections.unmodifiableList(members); // may hold a null from the client
    }

    /** What of a form one of them has. */
    RegistrationRequest form(Member member) {
        return new SegmentChangeRequest(segment, classRight, point, receivedOn, vaIssuedOn, evidence, member.missing()).form();
    }

    /** One text for one content. */
    String canonical() {
        return members.stream().map(member -> member == null ? "-" : member.participant() + " " + form(member).canonical())
                .collect(joining(";"));
    }
}
