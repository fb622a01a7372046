package id.cakupan.reporting.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks coverage-service what alerts are made of. */
@ApplicationScoped
public class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    private final WatchClient client;

    Watch(@RestClient WatchClient client) {
        this.client = client;
    }

    /** Predicates on a day, and what became of them since another one; empty without an answer. */
    @Timeout(value = 25, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "noPredicates")
    public Optional<Predicates> predicates(String scope, LocalDate asOf, LocalDate since) {
        return Optional.of(client.predicates(scope, asOf, since));
    }

    /** When something last became known; empty without an answer. */
    @Timeout(value = 25, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "noQuality")
    public Optional<Quality> quality(String scope, LocalDate asOf) {
        return Optional.of(client.quality(scope, asOf));
    }

    Optional<Predicates> noPredicates(String scope, LocalDate asOf, LocalDate since, Throwable cause) {
        LOG.warnf("coverage-service gave no predicates of %s: %s", scope, cause);
        return Optional.empty();
    }

    Optional<Quality> noQuality(String scope, LocalDate asOf, Throwable cause) {
        LOG.warnf("coverage-service did not say when %s was last heard of: %s", scope, cause);
        return Optional.empty();
    }
}
