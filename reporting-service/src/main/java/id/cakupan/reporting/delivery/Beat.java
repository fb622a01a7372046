package id.cakupan.reporting.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;

/** Does something again and again in the background, whatever is thrown; a gauge tells when it last went well. */
@ApplicationScoped
public class Beat {

    private static final Logger LOG = Logger.getLogger(Beat.class);

    private final ScheduledExecutorService executor;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile boolean stopped;

    Beat(ScheduledExecutorService executor, MeterRegistry meters, Clock clock) {
        this.executor = executor;
        this.meters = meters;
        this.clock = clock;
    }

    /** What is under way is finished, and nothing is begun any more. */
    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    /**
     * Begins after one pause.
     *
     * @param job its name in the gauge {@code cakupan_job_last_success_seconds}, epoch seconds, 0 until the first success
     * @param work given the clock of the service
     * @return what ends it
     */
    public Future<?> every(Duration pause, String job, Consumer<Clock> work) {
        return everyOne(pause, job, clock -> {
            work.accept(clock);
            return false;
        });
    }

    /**
     * The same piece by piece: after each pause all that there is, but no more once the service ends.
     *
     * @param piece does one piece; false where there was none
     */
    public Future<?> everyOne(Duration pause, String job, Predicate<Clock> piece) {
        AtomicLong last = new AtomicLong();
        Gauge.builder("cakupan.job.last.success", last, AtomicLong::get).baseUnit("seconds").tag("job", job)
                .strongReference(true).register(meters);
        return executor.scheduleWithFixedDelay(() -> {
            try {
                boolean more = true;
                while (more && !stopped) {
                    more = piece.test(clock);
                }
                last.set(clock.instant().getEpochSecond());
            } catch (Throwable e) { // one that throws would be the last one
                LOG.warnf(e, "The job %s failed; it is tried again", job);
            }
        }, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
