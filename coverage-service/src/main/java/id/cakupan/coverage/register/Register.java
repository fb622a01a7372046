package id.cakupan.coverage.register;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

import id.cakupan.kit.Refusal;

/** The one door to enrollment-service. What cannot be read in bounded time is refused with {@code register-unavailable}. */
@ApplicationScoped
public class Register {

    private static final int AREAS_A_PAGE = 1000;
    private static final int MOST_PAGES = 100;

    private final EnrollmentClient client;

    Register(@RestClient EnrollmentClient client) {
        this.client = client;
    }

    /**
     * The page after a cursor. The caller tries again by itself, so this does not.
     *
     * @param after cursor; null reads from the start
     * @param limit most entries, 1 to 10,000
     * @param wait how long the register may wait for a first entry, at most 30 s
     */
    @Timeout(value = 35, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 1, delayUnit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "noFeed")
    public FeedAnswer feed(String after, int limit, Duration wait) {
        try {
            return client.movements(after, limit, wait.toSeconds() + "s");
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == Status.CONFLICT.getStatusCode()) {
                return new FeedDiverged();
            }
            throw e;
        }
    }

    /**
     * All areas, unless they are in the state that is held already.
     *
     * @param state mark of the state that is held; null reads in any case
     */
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, jitter = 100)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2, delayUnit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "noAreas")
    public AreasAnswer areas(String state) {
        RestResponse<AreaPage> first = client.regions(null, AREAS_A_PAGE, state);
        if (first.getStatus() == Status.NOT_MODIFIED.getStatusCode()) {
            return new AreasAnswer.Unchanged();
        }
        String mark = first.getHeaderString(HttpHeaders.ETAG);
        List<Area> areas = new ArrayList<>(first.getEntity().items());
        String next = first.getEntity().next();
        for (int page = 1; next != null && page < MOST_PAGES; page++) {
            RestResponse<AreaPage> more = client.regions(next, AREAS_A_PAGE, null);
            if (!Objects.equals(mark, more.getHeaderString(HttpHeaders.ETAG))) {
                throw new IllegalStateException("The areas changed while they were read.");
            }
            areas.addAll(more.getEntity().items());
            next = more.getEntity().next();
        }
        return new AreasAnswer.Read(areas, mark);
    }

    /**
     * Branches, territories and deputy regions, each unless it is in the state that is held already.
     *
     * @param held marks of the states that are held
     */
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, jitter = 100)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2, delayUnit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "noPlaces")
    public PlaceLists places(PlaceLists.Marks held) {
        return new PlaceLists(listed(client.branches(held.branches())), listed(client.territories(held.territories())),
                listed(client.deputies(held.deputies())));
    }

    /**
     * Days off, unless they are in the state that is held already.
     *
     * @param held mark of the state that is held; null reads in any case
     */
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, jitter = 100)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2, delayUnit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "noHolidays")
    public Optional<Listed<Holiday>> holidays(String held) {
        return Optional.ofNullable(listed(client.holidays(held)));
    }

    /**
     * Agreements of local governments, unless they are in the state that is held already.
     *
     * @param held mark of the state that is held; null reads in any case
     */
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, jitter = 100)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2, delayUnit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "noAgreements")
    public Optional<Listed<Agreement>> agreements(String held) {
        return Optional.ofNullable(listed(client.agreements(held)));
    }

    /**
     * Tariffs, unless they are in the state that is held already.
     *
     * @param held mark of the state that is held; null reads in any case
     */
    @Timeout(value = 10, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, jitter = 100)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2, delayUnit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "noTariffs")
    public Optional<Listed<Tariff>> tariffs(String held) {
        return Optional.ofNullable(listed(client.tariffs(held)));
    }

    private static <T> Listed<T> listed(RestResponse<ItemList<T>> answer) {
        return answer.getStatus() == Status.NOT_MODIFIED.getStatusCode() ? null
                : new Listed<>(answer.getEntity().items(), answer.getHeaderString(HttpHeaders.ETAG));
    }

    /**
     * What the register itself counts, to hold the cube against. It counts all people for this, which takes its time; so the
     * answer is awaited long and not asked for twice.
     */
    @Timeout(value = 60, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2, delayUnit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "noTotals")
    public Totals totals() {
        return client.totals();
    }

    /**
     * What the register's ledger comes to at the end of a day, as published up to a position.
     *
     * @param under only the area of this code and those inside it; null for all
     */
    @Timeout(value = 20, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, delay = 2, delayUnit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "noLedger")
    public Totals ledger(LocalDate asOf, long position, String under) {
        return client.ledger(asOf, position, under);
    }

    Totals noLedger(LocalDate asOf, long position, String under, Exception cause) {
        throw unavailable(cause);
    }

    FeedAnswer noFeed(String after, int limit, Duration wait, Exception cause) {
        throw unavailable(cause);
    }

    AreasAnswer noAreas(String state, Exception cause) {
        throw unavailable(cause);
    }

    PlaceLists noPlaces(PlaceLists.Marks held, Exception cause) {
        throw unavailable(cause);
    }

    Optional<Listed<Holiday>> noHolidays(String held, Exception cause) {
        throw unavailable(cause);
    }

    Optional<Listed<Agreement>> noAgreements(String held, Exception cause) {
        throw unavailable(cause);
    }

    Optional<Listed<Tariff>> noTariffs(String held, Exception cause) {
        throw unavailable(cause);
    }

    Totals noTotals(Exception cause) {
        throw unavailable(cause);
    }

    private static Refusal unavailable(Exception cause) {
        Refusal refusal = Refusal.busy("register-unavailable", "The register does not answer; try again in a few seconds.",
                Duration.ofSeconds(5));
        refusal.initCause(cause);
        return refusal;
    }
}
