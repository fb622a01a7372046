package id.cakupan.enrollment.holiday;

import java.time.LocalDate;

/** A day off; REVOKED where it was decreed and then made a working day after all. */
record Holiday(LocalDate day, String name, Kind kind, String source, String note) {

    enum Kind {
        NATIONAL,
        COLLECTIVE_LEAVE,
        ELECTION,
        REVOKED
    }
}
