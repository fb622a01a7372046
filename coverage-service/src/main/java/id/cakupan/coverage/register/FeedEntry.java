package id.cakupan.coverage.register;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One position of the feed: a movement or a statement, the other is null.
 *
 * @param position dense, from 1
 * @param knownAt when it was published; entries of one round share it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedEntry(long position, Instant knownAt, Movement movement, Statement statement) {

    /** The area that it speaks of. */
    public String regionCode() {
        return movement == null ? statement.regionCode() : movement.regionCode();
    }
}
