package id.cakupan.reporting.coverage;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks coverage-service whether a figure is what the register's ledger comes to. */
@ApplicationScoped
public class Reconciliations {

    private static final Logger LOG = Logger.getLogger(Reconciliations.class);

    private final ReconciliationClient client;

    Reconciliations(@RestClient ReconciliationClient client) {
        this.client = client;
    }

    /** Both sums at the feed position of the figure; empty where one of the services does not answer. */
    @Timeout(value = 25, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "unavailable")
    public Optional<Reconciliation> of(Figure figure) {
        return Optional.of(client.reconciliation(figure.scope().code(), figure.asOf(), figure.through()));
    }

    Optional<Reconciliation> unavailable(Figure figure, Throwable cause) {
        LOG.warnf("coverage-service did not reconcile %s with the register: %s", figure.scope().code(), cause);
        return Optional.empty();
    }
}
