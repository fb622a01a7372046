package id.cakupan.enrollment.registration;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** What the desk sends. All texts, so that everything wrong is found at once. */
record RegistrationRequest(String nik, String noKk, String fullName, String birthDate, String sex, String district,
        String point, String receivedOn, String vaIssuedOn) {

    /** One text for one content: each value with its length before it. */
    String canonical() {
        return Stream.of(nik, noKk, fullName, birthDate, sex, district, point, receivedOn, vaIssuedOn)
                .map(value -> value == null ? "-" : value.length() + ":" + value).collect(joining(","));
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "RegistrationRequest";
    }
}
