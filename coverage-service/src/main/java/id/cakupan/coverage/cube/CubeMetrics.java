package id.cakupan.coverage.cube;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** The cube in numbers that can be watched, as this process last saw it. */
@ApplicationScoped
class CubeMetrics {

    private final AtomicReference<FeedState> state = new AtomicReference<>();
    private final AtomicReference<Double> drift = new AtomicReference<>(Double.NaN);
    private final AtomicReference<Instant> driftChecked = new AtomicReference<>();
    private final Counter applied;
    private final Clock clock;

    CubeMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        driftChecked.set(clock.instant());
        applied = Counter.builder("cakupan.movements.applied").description("Movements that this process added to the cube")
                .register(registry);
        Gauge.builder("cakupan.feed.position", this, CubeMetrics::position)
                .description("Position of the feed up to which the cube is filled").register(registry);
        Gauge.builder("cakupan.feed.lag", this, CubeMetrics::lagSeconds).baseUnit("seconds")
                .description("Age of the instant to which the cube is complete").register(registry);
        Gauge.builder("cakupan.feed.diverged", this, CubeMetrics::diverged)
                .description("1 while the register's past is another one than was read").register(registry);
        Gauge.builder("cakupan.cube.drift", drift, AtomicReference::get)
                .description("Cells in which cube and register differ; must be 0, not a number while it is unknown")
                .register(registry);
        Gauge.builder("cakupan.cube.drift.age", this, CubeMetrics::driftAgeSeconds).baseUnit("seconds")
                .description("Time since the last drift check that succeeded, or since the start while none did")
                .register(registry);
    }

    void seen(FeedState seen) {
        state.set(seen);
    }

    void applied(int movements) {
        applied.increment(movements);
    }

    void drift(int differences) {
        drift.set((double) differences);
        driftChecked.set(clock.instant());
    }

    void driftUnknown() {
        drift.set(Double.NaN);
    }

    private double driftAgeSeconds() {
        return Duration.between(driftChecked.get(), clock.instant()).toMillis() / 1000.0;
    }

    private double position() {
        FeedState seen = state.get();
        return seen == null ? Double.NaN : seen.live().position();
    }

    private double lagSeconds() {
        FeedState seen = state.get();
        return seen == null || seen.live().through() == null ? Double.NaN
                : Duration.between(seen.live().through(), clock.instant()).toMillis() / 1000.0;
    }

    private double diverged() {
        FeedState seen = state.get();
        return seen == null ? Double.NaN : seen.diverged() ? 1 : 0;
    }
}
