package id.cakupan.enrollment.registration;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import id.cakupan.enrollment.registration.RegistrationRequest.EvidenceRequest;

/** Several of one family who register together, on one account. Texts, so that everything wrong is found at once. */
record ApplicationRequest(String noKk, String segment, String classRight, String district, String point, String receivedOn,
        String vaIssuedOn, String activeFrom, EvidenceRequest evidence, List<Member> members) {

    /**
     * What is hers alone.
     *
     * @param followsMember place among the members of the worker who covers her
     * @param activeFrom where it is another day than that of all
     */
    record Member(String nik, String passport, String inIndonesiaSince, String fullName, String birthDate, String sex,
            String motherName, String phone, String email, String address, String relationship, BigDecimal followsMember,
            String activeFrom, String facility,
            List<String> missing) {

        Member {
            missing = missing == null ? null : Collections.unmodifiableList(missing); // may hold a null from the client
        }

        /** Names no one. */
        @Override
        public String toString() {
            return "ApplicationRequest.Member";
        }
    }

    ApplicationRequest {
        members = members == null ? List.of() : Collections.unmodifiableList(members); // may hold a null from the client
    }

    /** The form of one of them. */
    RegistrationRequest form(Member member) {
        return new RegistrationRequest(member.nik(), member.passport(), member.inIndonesiaSince(), noKk, member.fullName(),
                member.birthDate(),
                member.sex(),
                member.motherName(), member.phone(), member.email(), member.address(), member.relationship(), segment, district,
                point, receivedOn, vaIssuedOn, member.activeFrom() == null ? activeFrom : member.activeFrom(), null, classRight,
                member.facility(), evidence, member.missing());
    }

    /** One text for one content. */
    String canonical() {
        return members.stream().map(member -> member == null ? "-" : canonical(member)).collect(joining(";"));
    }

    private String canonical(Member member) {
        return form(member).canonical()
                + (member.followsMember() == null ? "" : ",followsMember=" + member.followsMember());
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "ApplicationRequest";
    }
}
