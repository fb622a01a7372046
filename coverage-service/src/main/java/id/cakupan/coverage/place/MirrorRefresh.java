package id.cakupan.coverage.place;

import java.util.ArrayList;
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
        List<Runnable> parts = new ArrayList<>(List.of(scopes::refresh));
        lists.forEach(list -> parts.add(list::refresh));
        long failed = parts.stream().filter(part -> !tried(part)).count();
        if (!stopped) {
            long wait = config.refreshEvery().toMillis();
            next = executor.schedule(this::refresh, failed == 0 ? wait : Math.min(wait, 1000), TimeUnit.MILLISECONDS);
        }
    }

    private static boolean tried(Runnable part) {
        try {
            part.run();
            return true;
        } catch (Throwable e) { // one that cannot be read keeps no other from being read
            LOG.warnf("Areas, branches or another list could not be read: %s", e);
            return false;
        }
    }
}
