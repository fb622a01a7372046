package id.cakupan.coverage.cube;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Keeps the memory of the cube near the end of the feed, so that who asks has little to read. */
@ApplicationScoped
class MemoryUpkeep {

    private static final Logger LOG = Logger.getLogger(MemoryUpkeep.class);
    private static final long PAUSE_MILLIS = 250;

    private final CubeMemory memory;
    private final ScheduledExecutorService executor;
    private volatile ScheduledFuture<?> looks;
    private boolean failing;

    MemoryUpkeep(CubeMemory memory, ScheduledExecutorService executor) {
        this.memory = memory;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        looks = executor.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        looks.cancel(false);
    }

    private void look() {
        try {
            memory.keepUp();
            failing = false;
        } catch (Throwable e) { // a look that throws would be the last one
            if (!failing) { // once, not four times a second while the database is away
                LOG.warn("The cube cannot be read into memory; trying on", e);
            }
            failing = true;
        }
    }
}
