package id.cakupan.reporting.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks coverage-service for one part of the background, with the patience of {@link Coverages}. Answers null where there is no
 * such scope: what the figure's answer says of it decides.
 */
@ApplicationScoped
@Timeout(1500)
@Retry(maxRetries = 1, delay = 50, jitter = 30, maxDuration = 300, durationUnit = ChronoUnit.MILLIS, abortOn = {
        TimeoutException.class, CircuitBreakerOpenException.class })
@CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2000)
class Parts {

    private record SeriesOf(FigureQuestion figure) {
    }

    private record BridgeOf(FigureQuestion figure, LocalDate since, Instant sinceKnownAt) {
    }

    private record CompositionOf(FigureQuestion figure) {
    }

    private record PredicatesOf(FigureQuestion figure, int levels) {
    }

    private final CoverageClient client;
    private final Kept kept;

    Parts(@RestClient CoverageClient client, Kept kept) {
        this.client = client;
        this.kept = kept;
    }

    CompletionStage<Series> series(BackgroundQuestion question) {
        FigureQuestion of = question.figure();
        return kept.ask(new SeriesOf(of), of, Series.class,
                tag -> client.series(tag, of.scope(), Months.first(of.asOf()), of.asOf(), Months.cut(of.asOf()), true,
                        knownAt(of),
                        of.population().orElse(null)))
                .exceptionally(Parts::nothing);
    }

    CompletionStage<Bridge> bridge(BackgroundQuestion question) {
        FigureQuestion of = question.figure();
        return kept
                .ask(new BridgeOf(of, question.since(), question.sinceKnownAt()), of, Bridge.class,
                        tag -> client.bridge(tag, of.scope(), question.since(), of.asOf(),
                                question.sinceKnownAt(), knownAt(of), of.population().orElse(null)))
                .exceptionally(Parts::nothing);
    }

    CompletionStage<Composition> composition(BackgroundQuestion question) {
        FigureQuestion of = question.figure();
        return kept.ask(new CompositionOf(of), of, Composition.class,
                tag -> client.composition(tag, of.scope(), of.asOf(), knownAt(of))).exceptionally(Parts::nothing);
    }

    CompletionStage<Predicates> predicates(BackgroundQuestion question) {
        FigureQuestion of = question.figure();
        return kept.ask(new PredicatesOf(of, question.levels()), of, Predicates.class, tag -> client.predicates(tag, of.scope(),
                of.asOf(), knownAt(of), of.population().orElse(null), question.levels())).exceptionally(Parts::nothing);
    }

    private static Instant knownAt(FigureQuestion question) {
        return question.knownAt().orElse(null);
    }

    private static <T> T nothing(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof WebApplicationException refused && refused.getResponse().getStatus() == 404) {
            return null;
        }
        throw cause instanceof RuntimeException runtime ? runtime : new CompletionException(cause);
    }
}
