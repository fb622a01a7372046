package id.cakupan.enrollment.registration;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

import id.cakupan.enrollment.participant.ParticularTexts;

/** What the desk sends. All texts, so that everything wrong is found at once. */
record RegistrationRequest(String nik, String passport, String inIndonesiaSince, String noKk, String fullName, String birthDate,
        String sex,
        String motherName, String phone, String email, String address, String relationship, String segment, String district,
        String point, String receivedOn, String vaIssuedOn, String activeFrom, String follows, String classRight,
        String facility, EvidenceRequest evidence,
        List<String> missing) {

    record EvidenceRequest(String kind, String reference) {
    }

    RegistrationRequest {
        missing = missing == null ? List.of() : missing.stream().toList(); // may hold a null from the client
    }

    ParticularTexts particulars() {
        return new ParticularTexts(nik, passport, fullName, birthDate, sex, motherName, phone, email, address, null).ofForm();
    }

    /** One text for one content: each value with its length before it. */
    String canonical() {
        ParticularTexts others = new ParticularTexts(null, passport, null, null, null, motherName, phone, email, address, null);
        return Stream.of(nik, noKk, fullName, birthDate, sex, district, point, receivedOn, vaIssuedOn)
                .map(value -> value == null ? "-" : value.length() + ":" + value).collect(joining(",")) + others.canonical()
                + (inIndonesiaSince == null ? "" : ",inIndonesiaSince=" + inIndonesiaSince)
                + (relationship == null ? "" : ",relationship=" + relationship)
                + (segment == null ? "" : ",segment=" + segment)
                + (activeFrom == null ? "" : ",activeFrom=" + activeFrom) + (follows == null ? "" : ",follows=" + follows)
                + (classRight == null ? "" : ",classRight=" + classRight) + (facility == null ? "" : ",facility=" + facility)
                + (evidence == null ? "" : ",evidence=" + evidence.kind() + ":" + evidence.reference())
                + (missing.isEmpty() ? "" : ",missing=" + missing);
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "RegistrationRequest";
    }
}
