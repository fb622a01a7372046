package id.cakupan.enrollment.participant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Newest first. */
record RevelationsResponse(UUID participant, List<Revelation> items) {

    record Revelation(Instant revealedAt, String revealedBy, String reason, List<String> particulars) {

        Revelation {
            particulars = List.copyOf(particulars);
        }
    }

    RevelationsResponse {
        items = List.copyOf(items);
    }
}
