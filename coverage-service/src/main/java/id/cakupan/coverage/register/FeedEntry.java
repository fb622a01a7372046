package id.cakupan.coverage.register;

import java.time.Instant;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * One position of the feed: a movement or a statement, the other is null.
 *
 * @param position dense, from 1
 * @param knownAt when it was published; entries of one round share it
 */
@JsonDeserialize(using = FeedEntryReader.class)
public record FeedEntry(long position, Instant knownAt, Movement movement, Statement statement) {

    /** Whether it says something: one of the two, with all that a count or a word needs. */
    public boolean isWhole() {
        return position > 0 && knownAt != null && (movement == null) != (statement == null)
                && (movement == null ? statement.isWhole() : movement.isWhole());
    }

    /** The area that it speaks of. */
    public String regionCode() {
        return movement == null ? statement.regionCode() : movement.regionCode();
    }
}
