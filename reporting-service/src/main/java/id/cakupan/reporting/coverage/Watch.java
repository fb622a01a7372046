package id.cakupan.reporting.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import id.cakupan.kit.Refusal;

/** Asks coverage-service what alerts are made of. */
@ApplicationScoped
public class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final WatchClient client;

    Watch(@RestClient WatchClient client) {
        this.client = client;
    }

    /**
     * Predicates on a day, and what became of them since another one; empty without an answer.
     *
     * @throws Refusal 404 {@code not-found} where there is no such scope, which is no failure of the peer
     */
    @Timeout(value = 25, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000, skipOn = Refusal.class)
    @Fallback(fallbackMethod = "noPredicates", skipOn = Refusal.class)
    public Optional<Predicates> predicates(String scope, LocalDate asOf, LocalDate since) {
        return Optional.of(known(() -> client.predicates(scope, asOf, since)));
    }

    /**
     * When something last became known; empty without an answer.
     *
     * @throws Refusal 404 {@code not-found} where there is no such scope, which is no failure of the peer
     */
    @Timeout(value = 25, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000, skipOn = Refusal.class)
    @Fallback(fallbackMethod = "noQuality", skipOn = Refusal.class)
    public Optional<Quality> quality(String scope, LocalDate asOf) {
        return Optional.of(known(() -> client.quality(scope, asOf)));
    }

    Optional<Predicates> noPredicates(String scope, LocalDate asOf, LocalDate since, Throwable cause) {
        LOG.warnf("coverage-service gave no predicates of %s: %s", scope, cause);
        return Optional.empty();
    }

    Optional<Quality> noQuality(String scope, LocalDate asOf, Throwable cause) {
        LOG.warnf("coverage-service did not say when %s was last heard of: %s", scope, cause);
        return Optional.empty();
    }

    private static <T> T known(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status == 404 || status == 400) {
                throw Refusal.notFound("coverage-service knows no such scope.");
            }
            throw e;
        }
    }
}
