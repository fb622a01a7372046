package id.cakupan.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;

/** Draws questions for figures of an area over the invented past; the same ones in each run of a day. */
final class Questions {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant EARLIEST = Past.FIRST.plusDays(1).atStartOfDay(ZONE).toInstant();
    private static final Instant LATEST = Past.LAST.atStartOfDay(ZONE).toInstant();

    private final SplittableRandom random = new SplittableRandom(1);
    private final String area;
    private final String more;

    /** @param more parameters of each question, beginning with an ampersand */
    Questions(String area, String more) {
        this.area = area;
        this.more = more;
    }

    /** Of any day, as known at any second. */
    String knownThen() {
        return "/api/v1/coverage/%s?asOf=%s&knownAt=%s%s".formatted(area, day(), second(), more);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(random.nextLong(Past.FIRST.toEpochDay(), Past.LAST.toEpochDay() + 1));
    }

    Instant second() {
        return Instant.ofEpochSecond(random.nextLong(EARLIEST.getEpochSecond(), LATEST.getEpochSecond()));
    }
}
