package id.cakupan.reporting.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Works on packs in the background and removes those that are too old. */
@ApplicationScoped
class PackWorkers {

    private static final Logger LOG = Logger.getLogger(PackWorkers.class);
    private static final int MOST_PAUSES = 10;
    private static final long PURGE_SECONDS = 60;

    private final PackWork work;
    private final PackStore store;
    private final PackConfig config;
    private final ScheduledExecutorService executor;
    private final List<ScheduledFuture<?>> looks = new ArrayList<>();
    private volatile boolean stopped;

    PackWorkers(PackWork work, PackStore store, PackConfig config, ScheduledExecutorService executor) {
        this.work = work;
        this.store = store;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        if (config.workers() < 0 || config.workers() > PackConfig.MOST_WORKERS) {
            throw new IllegalArgumentException("cakupan.packs.workers must be from 0 to %d, and is %d."
                    .formatted(PackConfig.MOST_WORKERS, config.workers()));
        }
        for (int i = 0; i < config.workers(); i++) {
            looks.add(executor.scheduleWithFixedDelay(new Worker()::look, config.look().toMillis(), config.look().toMillis(),
                    TimeUnit.MILLISECONDS));
        }
        looks.add(executor.scheduleWithFixedDelay(this::purge, 0, PURGE_SECONDS, TimeUnit.SECONDS));
    }

    /** An area that is being made is finished or, where the process ends first, taken by another one later. */
    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        looks.forEach(look -> look.cancel(false));
    }

    private void purge() {
        try {
            int removed = store.purge();
            if (removed > 0) {
                LOG.infof("%d packs were older than %s and are removed", removed, config.kept());
            }
        } catch (RuntimeException e) { // a look that throws would be the last one
            LOG.warn("Old packs could not be removed; trying on", e);
        }
    }

    /** One area at a time; after a peer did not answer it waits, longer each time. */
    private final class Worker {

        private int pauses;
        private long notBefore = System.nanoTime();
        private boolean failing;

        private void look() {
            try {
                while (!stopped && System.nanoTime() - notBefore >= 0 && step()) {
                    failing = false;
                }
            } catch (Throwable e) { // a look that throws would be the last one
                if (!failing) { // once, not each second while the database is away
                    LOG.warn("Packs cannot be worked on; trying on", e);
                }
                failing = true;
            }
        }

        private boolean step() {
            PackWork.Step step = work.one();
            if (step == PackWork.Step.PEER_AWAY) {
                pauses = Math.min(MOST_PAUSES, Math.max(1, pauses * 2));
                notBefore = System.nanoTime() + pauses * config.pause().toNanos();
            } else if (step == PackWork.Step.ONE_TRIED) {
                pauses = 0;
            }
            return step == PackWork.Step.ONE_TRIED;
        }
    }
}
