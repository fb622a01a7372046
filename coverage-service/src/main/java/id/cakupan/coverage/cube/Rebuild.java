package id.cakupan.coverage.cube;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.cakupan.coverage.register.FeedAnswer;
import id.cakupan.coverage.register.FeedPage;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Carries a rebuild on, whoever began it: fills the building generation, lets it serve, removes the old one. */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    private final FeedReader reader;
    private final ReadAhead pages;
    private final Cube cube;
    private final CubeConfig config;
    private final ScheduledExecutorService executor;
    private final Backoff backoff = new Backoff();
    private volatile Future<?> next;
    private volatile boolean stopped;

    Rebuild(FeedReader reader, Cube cube, CubeConfig config, ScheduledExecutorService executor) {
        this.reader = reader;
        this.pages = new ReadAhead(reader, executor);
        this.cube = cube;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent event) {
        next = executor.submit(this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        next.cancel(true);
    }

    private void look() {
        Duration wait = config.rebuildLook();
        try {
            carryOn();
            backoff.succeeded();
        } catch (BrokenEntries.Broken e) {
            wait = backoff.failed();
        } catch (Throwable e) {
            wait = backoff.failed();
            LOG.warnf("The rebuild is held up and tried again: %s", e);
        } finally {
            if (!stopped) {
                next = executor.schedule(this::look, wait.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void carryOn() throws InterruptedException {
        Optional<Generation> building = reader.state().rebuild();
        boolean same = true;
        while (same && building.isPresent() && !stopped) {
            long generation = building.get().generation();
            fill(building.get());
            building = reader.state().rebuild();
            same = building.filter(now -> now.generation() != generation).isEmpty(); // else it began anew: take a breath
        }
        boolean more = true;
        while (more && !stopped) {
            more = cube.sweep();
        }
    }

    private void fill(Generation at) throws InterruptedException {
        FeedAnswer answer = pages.ask(at, Duration.ZERO);
        if (answer instanceof FeedPage page && page.entries().isEmpty()) {
            cube.serve(at, page);
        } else {
            reader.take(at, answer);
        }
    }
}
