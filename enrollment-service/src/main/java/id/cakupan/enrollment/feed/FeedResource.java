package id.cakupan.enrollment.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

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
    @Blocking
    public Uni<byte[]> read(@QueryParam("after") String after, @QueryParam("limit") String limit,
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

    // Each look is a short transaction of its own: waiting holds neither a snapshot nor a connection nor a thread.
    private Uni<byte[]> waitFor(Optional<Cursor> cursor, int size, Instant end) {
        Duration pause = config.publishEvery().dividedBy(2);
        return Uni.createFrom().item(() -> feed.read(cursor, size)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat().withDelay(pause)
                .whilst(page -> page.entries() == 0 && rounds.running() && clock.instant().isBefore(end))
                .collect().last().map(FeedPage::json);
    }
}
