package id.cakupan.reporting.schedule;

import java.util.List;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.reporting.delivery.Beat;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Plans and carries out runs as long as the service runs. */
@ApplicationScoped
class ScheduleLoop {

    private final Planning planning;
    private final Running running;
    private final ScheduleConfig config;
    private final Beat beat;
    private volatile List<Future<?>> looks;

    ScheduleLoop(Planning planning, Running running, ScheduleConfig config, Beat beat) {
        this.planning = planning;
        this.running = running;
        this.config = config;
        this.beat = beat;
    }

    void start(@Observes StartupEvent event) {
        looks = List.of(beat.every(config.every(), "planning", planning::plan),
                beat.everyOne(config.every(), "runs", running::workOne));
    }

    void stop(@Observes ShutdownEvent event) {
        looks.forEach(look -> look.cancel(false));
    }
}
