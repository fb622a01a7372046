package id.cakupan.coverage.region;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Keeps the mirror like the register's areas; until the first success it tries every second. */
@ApplicationScoped
class RegionRefresh {

    private static final Logger LOG = Logger.getLogger(RegionRefresh.class);

    private final RegionMirror mirror;
    private final RegionConfig config;
    private final ScheduledExecutorService executor;
    private volatile Future<?> next;
    private volatile boolean stopped;

    RegionRefresh(RegionMirror mirror, RegionConfig config, ScheduledExecutorService executor) {
        this.mirror = mirror;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        next = executor.submit(this::refresh);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        next.cancel(true);
    }

    private void refresh() {
        long wait = config.refreshEvery().toMillis();
        try {
            mirror.refresh();
        } catch (Throwable e) {
            wait = Math.min(wait, 1000);
            LOG.warnf("The areas could not be read: %s", e);
        } finally {
            if (!stopped) {
                next = executor.schedule(this::refresh, wait, TimeUnit.MILLISECONDS);
            }
        }
    }
}
