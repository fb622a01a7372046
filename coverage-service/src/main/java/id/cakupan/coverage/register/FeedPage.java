package id.cakupan.coverage.register;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A page of the register's feed.
 *
 * @param entries in the order of their positions; may be empty
 * @param next cursor after the last entry
 * @param position position of the last entry, or of the cursor
 * @param knownAt when the register published that position; null at the very start
 * @param through no later entry gets a {@code knownAt} at or before this
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedPage(List<FeedEntry> entries, String next, long position, Instant knownAt, Instant through)
        implements
            FeedAnswer {

    public FeedPage {
        entries = List.copyOf(entries);
    }
}
