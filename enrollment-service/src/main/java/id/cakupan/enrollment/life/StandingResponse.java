package id.cakupan.enrollment.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param status also MENINGGAL and PINDAH_WN, of who is not counted any more; null of who is not yet */
public record StandingResponse(UUID participant, int version, LocalDate asOf, Instant knownAt, boolean counted, String district,
        String segment, String status, String reason) {

    static StandingResponse of(UUID participant, int version, LocalDate asOf, Instant knownAt, Standing standing) {
        Enum<?> status = standing.ending() == null ? standing.status() : standing.ending();
        return new StandingResponse(participant, version, asOf, knownAt, standing.isCounted(), standing.district(),
                name(standing.segment()), name(status), name(standing.reason()));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
