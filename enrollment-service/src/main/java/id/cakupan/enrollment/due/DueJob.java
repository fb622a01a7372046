package id.cakupan.enrollment.due;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Looks again and again for what has come to its day. */
@ApplicationScoped
class DueJob {

    private final List<DueWork> kinds;
    private final DueConfig config;
    private final ScheduledExecutorService executor;
    private volatile List<? extends ScheduledFuture<?>> rounds = List.of();

    DueJob(@All List<DueWork> kinds, DueConfig config, ScheduledExecutorService executor) {
        this.kinds = kinds;
        this.config = config;
        this.executor = executor;
    }

    void start(@Observes StartupEvent start) {
        long pause = config.every().toSeconds();
        if (pause < 1) {
            throw new IllegalArgumentException(
                    "cakupan.due.every must be 1 second or more, and is %s.".formatted(config.every()));
        }
        // each by itself, so that a long one holds up no other
        rounds = kinds.stream().map(kind -> executor.scheduleWithFixedDelay(() -> move(kind), pause, pause, TimeUnit.SECONDS))
                .toList();
    }

    void stop(@Observes ShutdownEvent stop) {
        rounds.forEach(round -> round.cancel(false));
    }

    private static void move(DueWork kind) {
        try {
            int moved = kind.move();
            if (moved > 0) {
                Log.infof("%d %s", moved, kind.words());
            }
        } catch (Throwable e) { // whatever ended this round must not end the rounds
            Log.warnf(e, "It could not be looked for \"%s\"; trying again later", kind.words());
        }
    }
}
