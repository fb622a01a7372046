package id.cakupan.enrollment.registration;

import java.util.List;

/** @param missing names of documents */
record MissingRequest(List<String> missing) {

    MissingRequest {
        missing = missing == null ? List.of() : missing.stream().toList(); // may hold a null from the client
    }
}
