package id.cakupan.reporting.coverage;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks coverage-service which population editions there are, with the patience of {@link Coverages}. */
@ApplicationScoped
public class Editions {

    private static final Logger LOG = Logger.getLogger(Editions.class);

    private final EditionClient client;

    Editions(@RestClient EditionClient client) {
        this.client = client;
    }

    /** All that are in force; empty without an answer. */
    @Timeout(1500)
    @Retry(maxRetries = 1, delay = 50, jitter = 30, maxDuration = 300, durationUnit = ChronoUnit.MILLIS, abortOn = {
            TimeoutException.class, CircuitBreakerOpenException.class })
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "unavailable")
    public CompletionStage<Optional<List<Edition>>> all() {
        return client.editions().thenApply(listed -> Optional.of(listed.items()));
    }

    CompletionStage<Optional<List<Edition>>> unavailable(Throwable cause) {
        LOG.warnf("coverage-service did not list its population editions: %s", cause);
        return CompletableFuture.completedStage(Optional.empty());
    }
}
