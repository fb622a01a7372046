package id.cakupan.enrollment.registration;

import java.util.Collections;
import java.util.List;

import id.cakupan.enrollment.registration.RegistrationRequest.EvidenceRequest;

/** A member wants to be of a segment in which she pays first. Texts, so that everything wrong is found at once. */
record SegmentChangeRequest(String segment, String classRight, String point, String receivedOn,
        String vaIssuedOn, EvidenceRequest evidence, List<String> missing) {

    SegmentChangeRequest {
        missing = missing == null ? null : Collections.unmodifiableList(missing); // may hold a null from the client
    }

    /** What of a form it has. */
    RegistrationRequest form() {
        return new RegistrationRequest(null, null, null, null, null, null, null, null, null, null, null, null, segment, null,
                point,
                receivedOn, vaIssuedOn, null, null, classRight, null, evidence, missing);
    }
}
