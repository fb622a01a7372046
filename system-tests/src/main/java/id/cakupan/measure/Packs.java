package id.cakupan.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.local.Service;

/** The briefings of all regencies and cities as PDF, by one worker, beginning with a process that has made none. */
final class Packs implements Measurement {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORDER = "{\"scope\": \"ID\", \"of\": \"REGENCIES\", \"asOf\": \"2023-11-01\", \"format\": \"pdf\"}";
    private static final String PACKS = "/api/v1/packs";
    private static final Duration POLL = Duration.ofMillis(200);

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public List<Outcome> on(Rig rig) {
        long begin = System.nanoTime();
        String id = read(rig.post("analyst", Service.REPORTING, PACKS, ORDER)).get("id").textValue();
        JsonNode pack = read(rig.get("viewer", Service.REPORTING, PACKS + "/" + id));
        while (!pack.get("state").textValue().equals("FINISHED")) {
            LockSupport.parkNanos(TimeUnit.NANOSECONDS.convert(POLL));
            pack = read(rig.get("viewer", Service.REPORTING, PACKS + "/" + id));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long made = pack.at("/areas/made").longValue();
        long failed = pack.at("/areas/failed").longValue();
        Sample sample = new Sample(List.of(Load.atOnce(made, seconds)));
        return List.of(new Outcome("a pack of the PDFs of %d regencies and cities, one worker".formatted(made), null, "files",
                sample, null, rig.peakMegabytes(Service.REPORTING), List.of(Goal.below("seconds", seconds, 300),
                        Goal.below("failed", failed, 1), Goal.atLeast("files", made, 514))));
    }

    private static JsonNode read(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
