package id.cakupan.enrollment.participant;

import java.util.List;

/**
 * @param reason why somebody has to see it
 * @param particulars names of the fields
 */
record RevelationRequest(String reason, List<String> particulars) {

    RevelationRequest {
        particulars = particulars == null ? List.of() : particulars.stream().toList(); // may hold a null from the client
    }
}
