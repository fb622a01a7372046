package id.cakupan.coverage.place;

import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.cakupan.coverage.mirror.Mirror;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Keeps areas, branches and the other lists like those of the register; until the first success it tries every second. */
@ApplicationScoped
class MirrorRefresh {

    private static final Logger LOG = Logger.getLogger(MirrorRefresh.class);

    private final Scopes scopes;
    private final List<Mirror> lists;
    private final MirrorConfig config;
    private final ScheduledExecutorService executor;
    private volatile Future<?> next;
    private volatile boolean stopped;

    MirrorRefresh(Scopes scopes, @All List<Mirror> lists, MirrorConfig config, ScheduledExecutorService executor) {
        this.scopes = scopes;
        this.lists = lists;
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
            scopes.refresh();
            lists.forEach(Mirror::refresh);
        } catch (Throwable e) {
            wait = Math.min(wait, 1000);
            LOG.warnf("Areas, branches and lists could not be read: %s", e);
        } finally {
            if (!stopped) {
                next = executor.schedule(this::refresh, wait, TimeUnit.MILLISECONDS);
            }
        }
    }
}
