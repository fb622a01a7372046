package id.cakupan.reporting.pack;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.reporting.briefing.Format;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Packs in numbers that can be watched. */
@ApplicationScoped
class PackMetrics {

    private final MeterRegistry registry;
    private final AtomicLong waiting = new AtomicLong();

    PackMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("cakupan.packs.waiting", waiting, AtomicLong::get)
                .description("Areas of packs that wait, as this process last saw it").register(registry);
    }

    void made(Format format) {
        count("made", format, 1);
    }

    void failed(Format format, int areas) {
        count("failed", format, areas);
    }

    void waiting(long areas) {
        waiting.set(areas);
    }

    private void count(String outcome, Format format, int areas) {
        registry.counter("cakupan.packs.files", "outcome", outcome, "format", format.ending()).increment(areas);
    }
}
