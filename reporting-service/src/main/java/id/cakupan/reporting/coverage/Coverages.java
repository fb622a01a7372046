package id.cakupan.reporting.coverage;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import id.cakupan.kit.Violation;

/**
 * The one door to coverage-service. Answers within two seconds: an attempt takes at most 1.5 s, and a second one is
 * made only when the first failed within 0.3 s.
 */
@ApplicationScoped
public class Coverages {

    private static final Logger LOG = Logger.getLogger(Coverages.class);
    private static final Set<String> OUR_PARAMETERS = Set.of("scope", "asOf", "knownAt", "population");

    private final CoverageClient client;
    private final Kept kept;

    Coverages(@RestClient CoverageClient client, Kept kept) {
        this.client = client;
        this.kept = kept;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Refusals(List<Violation> violations) {
    }

    /**
     * The figures of a scope with what reports printed about it; never fails, see {@link FigureAnswer}. Where coverage-service
     * is
     * away those of the last minutes, marked as stale.
     */
    @Timeout(1500)
    @Retry(maxRetries = 1, delay = 50, jitter = 30, maxDuration = 300, durationUnit = ChronoUnit.MILLIS, abortOn = {
            TimeoutException.class, CircuitBreakerOpenException.class })
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "figureUnavailable")
    public CompletionStage<FigureAnswer> figure(FigureQuestion question) {
        return kept
                .ask(question, question, Figure.class, tag -> client.figure(tag, question.scope(), question.asOf(),
                        question.knownAt().orElse(null), question.population().orElse(null), true))
                .<FigureAnswer> thenApply(FigureAnswer.Found::new).exceptionally(Coverages::answerOf);
    }

    /**
     * Areas and days with figures; never fails, see {@link StatedAnswer}.
     *
     * @param limit how many at most, 1 to 500
     * @param after where the page begins; null for the first one
     * @param words part of a name or code; null for every area
     */
    @Timeout(1500)
    @Retry(maxRetries = 1, delay = 50, jitter = 30, maxDuration = 300, durationUnit = ChronoUnit.MILLIS, abortOn = {
            TimeoutException.class, CircuitBreakerOpenException.class })
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
    @Fallback(fallbackMethod = "listUnavailable")
    public CompletionStage<StatedAnswer> list(int limit, String after, String words) {
        return client.list(limit, after, words).<StatedAnswer> thenApply(StatedAnswer.Listed::new)
                .exceptionally(Coverages::listAnswerOf);
    }

    CompletionStage<FigureAnswer> figureUnavailable(FigureQuestion question, Throwable cause) {
        LOG.warnf("coverage-service gave no figures for %s: %s", question.scope(), cause);
        return CompletableFuture.completedStage(kept.last(question, Figure.class).map(Figure::marked)
                .<FigureAnswer> map(FigureAnswer.Found::new).orElseGet(FigureAnswer.Unavailable::new));
    }

    CompletionStage<StatedAnswer> listUnavailable(int limit, String after, String words, Throwable cause) {
        LOG.warnf("coverage-service gave no list of %d figures: %s", limit, cause);
        return CompletableFuture.completedStage(new StatedAnswer.Unavailable());
    }

    private static StatedAnswer listAnswerOf(Throwable failure) {
        Throwable cause = causeOf(failure);
        if (cause instanceof WebApplicationException refused && refused.getResponse().getStatus() == 400) {
            return new StatedAnswer.Refused();
        }
        throw cause instanceof RuntimeException runtime ? runtime : new CompletionException(cause);
    }

    private static FigureAnswer answerOf(Throwable failure) {
        Throwable cause = causeOf(failure);
        if (cause instanceof WebApplicationException refused && refused.getResponse().getStatus() == 404) {
            return new FigureAnswer.NotFound();
        }
        if (cause instanceof WebApplicationException refused && refused.getResponse().getStatus() == 400) {
            return new FigureAnswer.Refused(violationsOf(refused));
        }
        throw cause instanceof RuntimeException runtime ? runtime : new CompletionException(cause);
    }

    private static Throwable causeOf(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static List<Violation> violationsOf(WebApplicationException refused) {
        try {
            return refused.getResponse().readEntity(Refusals.class).violations().stream()
                    .filter(violation -> OUR_PARAMETERS.contains(violation.field())).toList();
        } catch (ProcessingException | IllegalStateException | NullPointerException e) {
            throw refused;
        }
    }
}
