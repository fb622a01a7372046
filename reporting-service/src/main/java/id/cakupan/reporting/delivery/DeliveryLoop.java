package id.cakupan.reporting.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Sends what waits as long as the service runs. */
@ApplicationScoped
class DeliveryLoop {

    private static final Duration PURGE = Duration.ofHours(1);

    private final Sending sending;
    private final DeliveryConfig config;
    private final Beat beat;
    private volatile List<Future<?>> looks;

    DeliveryLoop(Sending sending, DeliveryConfig config, Beat beat) {
        this.sending = sending;
        this.config = config;
        this.beat = beat;
    }

    void start(@Observes StartupEvent event) {
        looks = List.of(beat.everyOne(config.every(), "deliveries", sending::sendOne),
                beat.every(PURGE, "purge", sending::purge));
    }

    void stop(@Observes ShutdownEvent event) {
        looks.forEach(look -> look.cancel(false));
    }
}
