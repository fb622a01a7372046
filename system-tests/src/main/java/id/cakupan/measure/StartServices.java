package id.cakupan.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import id.cakupan.local.Service;
import id.cakupan.local.ServiceProcess;

/** How soon a service is ready that starts alone on a database with data, and what all need at rest. */
final class StartServices implements Measurement {

    private static final int STARTS = 5;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(5);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Outcome> on(Rig rig) {
        for (Service service : Service.values()) {
            rig.process(service).stop(STOP_PATIENCE);
        }
        Map<Service, Sample> starts = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            starts.put(service, starts(rig, service));
        }
        rig.start(Service.values());
        pause(REST);
        List<Outcome> outcomes = new ArrayList<>();
        starts.forEach((service, sample) -> outcomes.add(outcome(service, sample,
                Memory.residentMegabytes(rig.process(service).handle().pid()))));
        return outcomes;
    }

    private static Outcome outcome(Service service, Sample starts, double resident) {
        return new Outcome("%s starts alone until it is ready; memory at rest".formatted(service.lowerName()), null, "starts",
                starts, null, resident, List.of(Goal.below("median ms until ready", starts.median(Load::p50), 2500),
                        Goal.below("resident MB at rest", resident, 300)));
    }

    private static Sample starts(Rig rig, Service service) {
        List<Load> starts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            ServiceProcess process = rig.another(service, service.lowerName() + "-alone");
            long begin = System.nanoTime();
            process.start();
            try {
                while (!process.isReady()) {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(service + " ended before it was ready");
                    }
                    pause(POLL);
                }
                starts.add(Load.single((System.nanoTime() - begin) / 1e6));
            } finally {
                process.stop(STOP_PATIENCE);
            }
        }
        return new Sample(starts);
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(TimeUnit.NANOSECONDS.convert(time));
    }
}
