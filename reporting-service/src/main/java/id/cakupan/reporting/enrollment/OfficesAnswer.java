package id.cakupan.reporting.enrollment;

import java.util.List;

/** What enrollment-service said about branches and deputy regions. */
public sealed interface OfficesAnswer {

    /** Branches first, each kind by code. */
    record Found(List<Office> offices) implements OfficesAnswer {

        public Found {
            offices = List.copyOf(offices);
        }
    }

    /** No usable answer came in time. */
    record Unavailable() implements OfficesAnswer {
    }
}
