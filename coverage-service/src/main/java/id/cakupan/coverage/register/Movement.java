package id.cakupan.coverage.register;

import java.time.LocalDate;

/**
 * A change of a count.
 *
 * @param effectiveOn day from whose end on it counts
 * @param participants how many more, or fewer where negative
 */
public record Movement(LocalDate effectiveOn, String regionCode, String segment, String status, String reason, String cause,
        String channelCode, long participants) {

    boolean isWhole() {
        return effectiveOn != null && regionCode != null && segment != null && status != null && reason != null
                && cause != null && channelCode != null && participants != 0;
    }
}
