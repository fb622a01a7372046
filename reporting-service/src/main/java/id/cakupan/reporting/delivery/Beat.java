package id.cakupan.reporting.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Does something again and again in the background, whatever is thrown; a gauge tells when it last went well. */
@ApplicationScoped
public class Beat {

    private static final Logger LOG = Logger.getLogger(Beat.class);

    private final ScheduledExecutorService executor;
    private final MeterRegistry meters;
    private final Clock clock;

    Beat(ScheduledExecutorService executor, MeterRegistry meters, Clock clock) {
        this.executor = executor;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Begins after one pause.
     *
     * @param job its name in the gauge {@code cakupan_job_last_success_seconds}, epoch seconds, 0 until the first success
     * @param work given the clock of the service
     * @return what ends it
     */
    public Future<?> every(Duration pause, String job, Consumer<Clock> work) {
        AtomicLong last = new AtomicLong();
        Gauge.builder("cakupan.job.last.success", last, AtomicLong::get).baseUnit("seconds").tag("job", job)
                .strongReference(true).register(meters);
        return executor.scheduleWithFixedDelay(() -> {
            try {
                work.accept(clock);
                last.set(clock.instant().getEpochSecond());
            } catch (Throwable e) { // one that throws would be the last one
                LOG.warnf(e, "The job %s failed; it is tried again", job);
            }
        }, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
