package id.cakupan.enrollment.due;

import java.time.LocalDate;
import java.util.UUID;

/** Something, and the day to which it has come. */
public record Due(UUID id, LocalDate day) {

    /** Before everything that is due. */
    static final Due NONE = new Due(new UUID(0, 0), LocalDate.EPOCH);
}
