package id.cakupan.reporting.enrollment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The one door to enrollment-service; answers within two seconds, as the door to coverage-service does. */
@ApplicationScoped
public class Register {

    private static final Logger LOG = Logger.getLogger(Register.class);

    private static final Set<Integer> OF_THE_QUESTION = Set.of(400, 404);

    private static final int MOST_AREAS = 1_000;

    private final EnrollmentClient client;

    Register(@RestClient EnrollmentClient client) {
        this.client = client;
    }

    /**
     * Points and their registrations for a scope up to the end of a day, and the programmes in force on it; never fails,
     * see {@link ChannelAnswer}.
     */
    @Timeout(1500)
    @Retry(maxRetries = 1, delay = 50, jitter = 30, maxDuration = 300, durationUnit = ChronoUnit.MILLIS, abortOn = {
            TimeoutException.class, CircuitBreakerOpenException.class })
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "channelsUnavailable")
    public CompletionStage<ChannelAnswer> channels(String scope, LocalDate asOf) {
        CompletionStage<EnrollmentClient.Programmes> programmes = answered(client.programmes(asOf),
                new EnrollmentClient.Programmes(List.of()));
        return answered(client.channelFigures(scope, asOf), EnrollmentClient.Figures.NONE).thenCombine(programmes,
                EnrollmentClient.Figures::with);
    }

    /** How much work is open about people of a scope now; never fails, see {@link WorkAnswer}. */
    @Timeout(1500)
    @Retry(maxRetries = 1, delay = 50, jitter = 30, maxDuration = 300, durationUnit = ChronoUnit.MILLIS, abortOn = {
            TimeoutException.class, CircuitBreakerOpenException.class })
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "workUnavailable")
    public CompletionStage<WorkAnswer> work(String scope) {
        return answered(client.workCounts(scope).thenApply(counts -> new WorkAnswer(false, counts)), WorkAnswer.NONE);
    }

    /** Branches and deputy regions of a day; never fails, see {@link OfficesAnswer}. */
    @Timeout(1500)
    @Retry(maxRetries = 1, delay = 50, jitter = 30, maxDuration = 300, durationUnit = ChronoUnit.MILLIS, abortOn = {
            TimeoutException.class, CircuitBreakerOpenException.class })
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "officesUnavailable")
    public CompletionStage<OfficesAnswer> offices(LocalDate asOf) {
        EnrollmentClient.Offices none = new EnrollmentClient.Offices(List.of());
        CompletionStage<EnrollmentClient.Offices> deputies = answered(client.deputies(asOf), none);
        return answered(client.branches(asOf), none).thenCombine(deputies, (branches, regions) -> new OfficesAnswer.Found(
                Stream.concat(branches.items().stream().map(EnrollmentClient.Listed::branch),
                        regions.items().stream().map(EnrollmentClient.Listed::deputy)).toList()));
    }

    /** Provinces, regencies and cities of a day; never fails, see {@link AreasAnswer}. */
    @Timeout(1500)
    @Retry(maxRetries = 1, delay = 50, jitter = 30, maxDuration = 300, durationUnit = ChronoUnit.MILLIS, abortOn = {
            TimeoutException.class, CircuitBreakerOpenException.class })
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "areasUnavailable")
    public CompletionStage<AreasAnswer> areas(LocalDate asOf) {
        CompletionStage<EnrollmentClient.Areas> regencies = client.areas("REGENCY", MOST_AREAS, asOf);
        CompletionStage<EnrollmentClient.Areas> cities = client.areas("CITY", MOST_AREAS, asOf);
        return client.areas("PROVINCE", MOST_AREAS, asOf).thenCombine(regencies, Register::both)
                .thenCombine(cities, Register::both).thenApply(all -> new AreasAnswer.Found(all.items()));
    }

    private static EnrollmentClient.Areas both(EnrollmentClient.Areas one, EnrollmentClient.Areas other) {
        return new EnrollmentClient.Areas(Stream.concat(one.items().stream(), other.items().stream()).toList());
    }

    CompletionStage<AreasAnswer> areasUnavailable(LocalDate asOf, Throwable cause) {
        LOG.warnf("enrollment-service gave no areas on %s: %s", asOf, cause);
        return CompletableFuture.completedStage(new AreasAnswer.Unavailable());
    }

    CompletionStage<ChannelAnswer> channelsUnavailable(String scope, LocalDate asOf, Throwable cause) {
        LOG.warnf("enrollment-service gave no channels and programmes for %s on %s: %s", scope, asOf, cause);
        return CompletableFuture.completedStage(new ChannelAnswer.Unavailable());
    }

    CompletionStage<WorkAnswer> workUnavailable(String scope, Throwable cause) {
        LOG.warnf("enrollment-service gave no open work of %s: %s", scope, cause);
        return CompletableFuture.completedStage(WorkAnswer.LATE);
    }

    CompletionStage<OfficesAnswer> officesUnavailable(LocalDate asOf, Throwable cause) {
        LOG.warnf("enrollment-service gave no branches and deputy regions on %s: %s", asOf, cause);
        return CompletableFuture.completedStage(new OfficesAnswer.Unavailable());
    }

    /** A scope or day that the register does not know is no failure of it; whether there is such a one, coverage decides. */
    private static <T> CompletionStage<T> answered(CompletionStage<T> answer, T nothing) {
        return answer.exceptionally(failure -> {
            Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                    : failure;
            if (cause instanceof WebApplicationException refused
                    && OF_THE_QUESTION.contains(refused.getResponse().getStatus())) {
                return nothing;
            }
            throw cause instanceof RuntimeException runtime ? runtime : new CompletionException(cause);
        });
    }
}
