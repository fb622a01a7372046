package id.cakupan.reporting.delivery;

import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Sends what waits as long as the service runs. */
@ApplicationScoped
class DeliveryLoop {

    private final Sending sending;
    private final DeliveryConfig config;
    private final Beat beat;
    private volatile Future<?> looks;

    DeliveryLoop(Sending sending, DeliveryConfig config, Beat beat) {
        this.sending = sending;
        this.config = config;
        this.beat = beat;
    }

    void start(@Observes StartupEvent event) {
        looks = beat.every(config.every(), "deliveries", sending::send);
    }

    void stop(@Observes ShutdownEvent event) {
        looks.cancel(false);
    }
}
