package id.cakupan.enrollment.registration;

import java.util.Collections;
import java.util.List;

/** @param missing names of documents; null where it was left out */
record MissingRequest(List<String> missing) {

    MissingRequest {
        missing = missing == null ? null : Collections.unmodifiableList(missing); // may hold a null from the client
    }
}
