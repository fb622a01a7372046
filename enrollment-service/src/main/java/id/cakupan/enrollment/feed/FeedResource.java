package id.cakupan.enrollment.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

@Path("/api/v1/movements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "service", "operator" })
class FeedResource {

    private static final PageSize SIZE = new PageSize(1000, 10_000);
    private static final int MAX_WAIT = 30;

    private final FeedReader feed;
    private final FeedConfig config;
    private final PublishingRound rounds;
    private final Clock clock;

    FeedResource(FeedReader feed, FeedConfig config, PublishingRound rounds, Clock clock) {
        this.feed = feed;
        this.config = config;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GET
    public FeedPage read(@QueryParam("after") String after, @QueryParam("limit") String limit,
            @QueryParam("wait") @DefaultValue("0s") String wait) {
        List<Violation> violations = new ArrayList<>();
        Optional<Cursor> cursor = Optional.ofNullable(after).flatMap(Cursor::decode);
        if (after != null && cursor.isEmpty()) {
            violations.add(Violation.query("after", "Is no cursor of this feed; pass `next` of the last page."));
        }
        int size = SIZE.of(limit, violations);
        int seconds = wait.matches("[0-9]{1,2}s") ? Integer.parseInt(wait.replace("s", "")) : -1;
        if (seconds < 0 || seconds > MAX_WAIT) {
            violations.add(Violation.query("wait", "Must be seconds from 0s to %ds.".formatted(MAX_WAIT)));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return waitFor(cursor, size, clock.instant().plusSeconds(seconds));
    }

    // Each look is a short statement of its own: waiting holds neither a connection nor a snapshot.
    private FeedPage waitFor(Optional<Cursor> cursor, int size, Instant end) {
        FeedPage page = feed.read(cursor, size);
        while (page.entries().isEmpty() && rounds.running() && clock.instant().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(config.publishEvery().toMillis() / 2));
            page = feed.read(cursor, size);
        }
        return page;
    }
}
