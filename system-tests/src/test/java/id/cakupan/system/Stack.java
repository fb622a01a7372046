package id.cakupan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.local.LocalRun;
import id.cakupan.local.SampleFile;
import id.cakupan.local.Service;

/** The three services with their databases in a folder of their own, with the sample figures. */
final class Stack implements AutoCloseable {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    static final String BANYUASIN = "16.07";

    /** A round of the publisher that began before a load ended says no more than that it has not seen the load. */
    private static final Duration ONE_ROUND = Duration.ofSeconds(1);

    final LocalRun run;
    final Api enrollment;
    final Api coverage;
    final Api reporting;

    private Stack(LocalRun run) {
        this.run = run;
        this.enrollment = new Api(run.address(Service.ENROLLMENT));
        this.coverage = new Api(run.address(Service.COVERAGE));
        this.reporting = new Api(run.address(Service.REPORTING));
    }

    static Stack start(Path data) {
        Stack stack = startEmpty(data);
        try {
            stack.load();
            return stack;
        } catch (RuntimeException | AssertionError e) {
            stack.close();
            throw e;
        }
    }

    /** Without figures; the areas are known. */
    static Stack startEmpty(Path data) {
        LocalRun run = new LocalRun(LocalRun.Settings.onFreePorts(PROJECT, data, Api.PASSWORD), line -> {
        });
        try {
            run.start();
            Stack stack = new Stack(run);
            stack.awaitAreas();
            return stack;
        } catch (RuntimeException | AssertionError e) {
            run.close();
            throw e;
        }
    }

    void awaitAreas() {
        await("areas are mirrored", Duration.ofSeconds(60),
                () -> coverage.get("viewer", "/api/v1/coverage/" + BANYUASIN).status() == 200);
    }

    private void load() {
        for (SampleFile file : SampleFile.values()) {
            api(file.service()).postCsv("analyst", file.path(), sample(file.fileName())).expect(200);
        }
        awaitSampleFigures();
    }

    /**
     * Returns when what was loaded has reached coverage. Branches, territories and deputy regions come as three lists, asked
     * for one after the other, so one of them tells nothing of the others.
     */
    void awaitSampleFigures() {
        Instant loaded = Instant.now().plus(ONE_ROUND);
        await("the sample figures have arrived", Duration.ofSeconds(30), () -> through().isAfter(loaded)
                && hasCount("branch:2201", "2024-06-30")
                && coverage.get("viewer", "/api/v1/coverage/deputy:XI").status() == 200);
    }

    /** Up to when coverage has read the feed. */
    private Instant through() {
        return Instant.parse(coverage.get("viewer", "/api/v1/coverage/ID").expect(200).json().get("through").asText());
    }

    private boolean hasCount(String scope, String asOf) {
        Api.Answer answer = coverage.get("viewer", "/api/v1/coverage/" + scope + "?asOf=" + asOf);
        return answer.status() == 200 && !answer.json().get("count").isNull();
    }

    Api api(Service service) {
        return switch (service) {
            case ENROLLMENT -> enrollment;
            case COVERAGE -> coverage;
            case REPORTING -> reporting;
        };
    }

    JsonNode figure(String scope, String asOf) {
        return coverage.get("viewer", "/api/v1/coverage/" + scope + "?asOf=" + asOf).expect(200).json();
    }

    /** Participants of Banyuasin today. */
    JsonNode banyuasinToday() {
        return figure(BANYUASIN, today().toString()).get("count");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    /** Waits for a condition, however long the machine takes up to a limit. */
    static void await(String what, Duration patience, BooleanSupplier condition) {
        Instant end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    static String sample(String file) {
        try {
            return Files.readString(PROJECT.resolve("deploy/sample-data").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run.close();
    }
}
