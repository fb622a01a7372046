package id.cakupan.enrollment.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** A page of the feed, written row by row as it goes over the wire, so that its entries are never all in memory as objects. */
final class FeedPage {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator json;
    private final Optional<Cursor> after;
    private final int limit;

    private int entries;
    private boolean begun;
    private UUID feedId;
    private long position;
    private byte[] chain;
    private Instant knownAt;
    private Instant through;

    /** @param limit entries at most, from 1 */
    FeedPage(JsonFactory factory, Optional<Cursor> after, int limit) {
        this.after = after;
        this.limit = limit;
        position = after.map(Cursor::position).orElse(0L);
        try {
            json = factory.createGenerator(bytes);
            json.writeStartObject();
            json.writeArrayFieldStart("entries");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the next row; the first one also says where the feed stands, and may hold no entry.
     *
     * @throws Refusal 409 {@code feed-diverged} when the cursor stands in another feed or in a future that is no more
     */
    void take(ResultSet row) throws SQLException {
        if (!begun) {
            begin(row);
        }
        if (row.getObject("position") == null) {
            return;
        }
        if (entries == limit) { // one more than asked for: the feed goes on, maybe within the same round
            through = Database.instant(row, "known_at").minus(1, ChronoUnit.MICROS);
            return;
        }
        position = row.getLong("position");
        knownAt = Database.instant(row, "known_at");
        chain = row.getBytes("chain");
        entries++;
        try {
            EntryWriter.write(row, position, knownAt, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(ResultSet row) throws SQLException {
        begun = true;
        feedId = row.getObject("feed_id", UUID.class);
        chain = row.getBytes("chain_at");
        knownAt = Database.instant(row, "known_at_cursor");
        through = Database.instant(row, "through");
        if (after.isPresent() && !(after.get().feedId().equals(feedId) && Arrays.equals(after.get().chain(), chain))) {
            throw new Refusal(409, "feed-diverged",
                    "This cursor does not belong to the feed as it is now: it was restored to an earlier point or replaced. "
                            + "Rebuild from the start.");
        }
    }

    /** How many it holds. */
    int entries() {
        return entries;
    }

    /** The whole page; nothing is taken afterwards. */
    byte[] json() {
        try (json) {
            json.writeEndArray();
            json.writeStringField("next", new Cursor(feedId, position, chain).encode());
            json.writeNumberField("position", position);
            json.writeStringField("knownAt", knownAt == null ? null : knownAt.toString());
            json.writeStringField("through", through == null ? null : through.toString());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
