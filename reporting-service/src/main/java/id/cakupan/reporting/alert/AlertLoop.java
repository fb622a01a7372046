package id.cakupan.reporting.alert;

import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.reporting.delivery.Beat;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Checks rules as long as the service runs. */
@ApplicationScoped
class AlertLoop {

    private final Watching watching;
    private final AlertConfig config;
    private final Beat beat;
    private volatile Future<?> looks;

    AlertLoop(Watching watching, AlertConfig config, Beat beat) {
        this.watching = watching;
        this.config = config;
        this.beat = beat;
    }

    void start(@Observes StartupEvent event) {
        looks = beat.everyOne(config.every(), "alerts", watching::checkOne);
    }

    void stop(@Observes ShutdownEvent event) {
        looks.cancel(false);
    }
}
