package id.cakupan.enrollment.ledger;

import java.time.LocalDate;

/**
 * A change of a count.
 *
 * @param effectiveOn the first day on which it holds, not the day of entry
 * @param channelCode channel through which it came, or {@link #NO_CHANNEL}
 * @param participants how many more (or fewer), not 0
 * @param corrects id of the earlier movement that this one takes back or mends, or null
 */
public record Movement(LocalDate effectiveOn, Count count, Cause cause, String channelCode, long participants,
        Long corrects) {

    public static final String NO_CHANNEL = "NONE";
}
