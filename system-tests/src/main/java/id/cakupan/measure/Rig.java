package id.cakupan.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.cakupan.local.LocalRun;
import id.cakupan.local.SampleFile;
import id.cakupan.local.Service;
import id.cakupan.local.ServiceProcess;

/** A PostgreSQL and the production jars, in a folder that is deleted afterwards. */
final class Rig implements AutoCloseable {

    /** As in a container of 1 GiB with two processors; without the second, a tenth of this machine's memory would be taken. */
    static final List<String> JAVA_OPTIONS = List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx700m");
    private static final String PASSWORD = "a password of the measurements";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path project;
    private final Path folder;
    private final LocalRun run;
    private FirstRead firstRead;

    private Rig(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
        List<String> options = Stream.concat(JAVA_OPTIONS.stream(), Stream.of("-Dcakupan.bare.file=" + bareFile())).toList();
        run = new LocalRun(LocalRun.Settings.onFreePorts(project, folder.resolve("data"), PASSWORD).with(options), line -> {
        });
    }

    /** All three services with the sample data. */
    static Rig withSamples(Path project) {
        return start(project, rig -> {
            rig.start(Service.values());
            rig.load(List.of(SampleFile.values()));
        });
    }

    /** PostgreSQL and an empty register; the other services are not started. */
    static Rig withRegister(Path project) {
        return start(project, rig -> rig.start(Service.ENROLLMENT));
    }

    /**
     * A register with an invented past, and coverage that has read it and the sample data but the stated totals, which speak
     * of another register. Reporting is not started.
     */
    static Rig withPast(Path project, long movements) {
        return start(project, rig -> {
            rig.start(Service.ENROLLMENT);
            Past past = new Past(rig);
            past.fill(movements);
            rig.firstRead = FirstRead.by(rig);
            rig.load(EnumSet.complementOf(EnumSet.of(SampleFile.BALANCES)));
            past.backdateReferenceData();
            rig.vacuum(Service.COVERAGE);
            rig.restartCoverage();
        });
    }

    private static Rig start(Path project, Consumer<Rig> preparation) {
        try {
            Rig rig = new Rig(project, Files.createTempDirectory("cakupan-measure"));
            try {
                rig.run.startDatabase();
                preparation.accept(rig);
            } catch (RuntimeException e) {
                rig.close();
                throw e;
            }
            return rig;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts services and waits until they are ready. */
    void start(Service... services) {
        run.startServices(List.of(services));
    }

    /** Stops a service and starts it again, until it is ready. */
    void restart(Service service) {
        ServiceProcess process = process(service);
        process.stop(PATIENCE);
        process.start();
        process.awaitReady(PATIENCE);
    }

    /** It has read when its data were recorded, and takes that for final; returns when it has its cube in memory again. */
    private void restartCoverage() {
        restart(Service.COVERAGE);
        HttpRequest figure = request("viewer", Service.COVERAGE, "/api/v1/coverage/ID").build();
        while (asked(figure, HttpResponse.BodyHandlers.ofString()).statusCode() == 503) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private void load(Collection<SampleFile> files) {
        for (SampleFile file : files) {
            load(file.service(), file.path(), read(project.resolve("deploy/sample-data").resolve(file.fileName())));
        }
    }

    /** Loads a CSV; fails unless all of it is taken. */
    void load(Service service, String path, String csv) {
        send(request("analyst", service, path).header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv)).build());
    }

    /** What a service answers to a user; fails unless it is 200. */
    String get(String user, Service service, String path) {
        return send(request(user, service, path).build());
    }

    /** The same for a file. */
    byte[] file(String user, Service service, String path) {
        return answer(request(user, service, path).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** The same for JSON that is sent; fails unless it is 200 or 202. */
    String post(String user, Service service, String path, String json) {
        return send(request(user, service, path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    private HttpRequest.Builder request(String user, Service service, String path) {
        return HttpRequest.newBuilder(URI.create(address(service) + path)).header("Authorization", authorization(user));
    }

    private String send(HttpRequest request) {
        return answer(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        HttpResponse<T> answer = asked(request, handler);
        if (answer.statusCode() != 200 && answer.statusCode() != 202) {
            throw new IllegalStateException("%s answers %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private <T> HttpResponse<T> asked(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking a service", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String authorization(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(UTF_8));
    }

    /** How coverage came to know the past; null where there is none. */
    FirstRead firstRead() {
        return firstRead;
    }

    Path project() {
        return project;
    }

    /** Where a measurement may put files. */
    Path folder() {
        return folder;
    }

    /** Whose bytes the bare endpoint of coverage answers with. */
    Path bareFile() {
        return folder.resolve("bare.json");
    }

    String address(Service service) {
        return run.address(service);
    }

    /** A load generator whose requests are those of a user. */
    Wrk wrk(String user) {
        return new Wrk(folder, authorization(user));
    }

    /** The load generator of the database, as the application role of a service. */
    Pgbench pgbench(Service service) {
        return new Pgbench(folder,
                Map.of("PGHOST", "127.0.0.1", "PGPORT", Integer.toString(run.postgres().port()), "PGDATABASE",
                        service.lowerName(), "PGUSER", service.lowerName() + "_app", "PGPASSWORD",
                        run.postgres().appPassword(service)));
    }

    /** The process of a service. */
    ServiceProcess process(Service service) {
        return run.service(service);
    }

    /** One more process of a service with the same database, not started; the caller stops it. */
    ServiceProcess another(Service service, String name) {
        return run.another(service, name);
    }

    /** Megabytes of the service's process that were resident at most. */
    double peakMegabytes(Service service) {
        return Memory.peakMegabytes(process(service).handle().pid());
    }

    /** A connection to the database of a service, as superuser. */
    Connection superuser(Service service) throws SQLException {
        return run.postgres().superuser(service.lowerName());
    }

    /** What autovacuum does within some minutes, so that it does not while something is measured. */
    void vacuum(Service service) {
        try (Connection connection = superuser(service); Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database server, in words. */
    String databaseVersion() {
        try (var connection = run.postgres().superuser("postgres")) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        run.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
