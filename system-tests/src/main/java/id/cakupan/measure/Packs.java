package id.cakupan.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.local.Service;

/** The briefings of all regencies and cities as PDF, by one worker, beginning with a process that has made none. */
final class Packs implements Measurement {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORDER = "{\"scope\": \"ID\", \"of\": \"REGENCIES\", \"asOf\": \"2024-08-01\", \"format\": \"pdf\"}";
    private static final String REGIONS = "/api/v1/regions?kind=%s&limit=1000&asOf=2024-08-01";
    private static final String PACKS = "/api/v1/packs";
    private static final Duration POLL = Duration.ofMillis(200);

    @Override
    public String name() {
        return "packs";
    }

    @Override
    public List<Outcome> on(Rig rig) {
        stateAll(rig);
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

    /** An invented total of each regency and city, without which there is nothing to print about most of them. */
    private static void stateAll(Rig rig) {
        List<String> regions = new ArrayList<>();
        for (String kind : List.of("REGENCY", "CITY")) {
            read(rig.get("viewer", Service.ENROLLMENT, REGIONS.formatted(kind))).get("items")
                    .forEach(region -> regions.add(region.get("code").textValue()));
        }
        StringBuilder rows = new StringBuilder(
                "region,date,segment,status,participants,provenance,breakdown_provenance,source,note\n");
        for (int i = 0; i < regions.size(); i++) {
            rows.append(
                    "%1$s,2024-07-31,,AKTIF,%2$d,STATED,STATED,Invented,%n%1$s,2024-07-31,,NON_AKTIF,%3$d,STATED,STATED,Invented,%n"
                            .formatted(regions.get(i), 150_000 + 137 * i, 30_000 + 11 * i));
        }
        rig.load(Service.ENROLLMENT, "/api/v1/balances", rows.toString());
        String last = "/api/v1/coverage/%s?asOf=2024-08-01".formatted(regions.get(regions.size() - 1));
        while (read(rig.get("viewer", Service.COVERAGE, last)).get("count").isNull()) {
            LockSupport.parkNanos(TimeUnit.NANOSECONDS.convert(POLL));
        }
    }

    private static JsonNode read(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
