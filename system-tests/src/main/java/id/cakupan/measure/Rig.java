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
import java.sql.SQLException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.cakupan.local.LocalRun;
import id.cakupan.local.SampleFile;
import id.cakupan.local.Service;

/** A PostgreSQL and the three production jars with the sample data, in a folder that is deleted afterwards. */
final class Rig implements AutoCloseable {

    /** As in a container of 1 GiB with two processors. */
    static final List<String> JAVA_OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx700m");
    private static final String PASSWORD = "a password of the measurements";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path project;
    private final Path folder;
    private final LocalRun run;

    private Rig(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
        run = new LocalRun(LocalRun.Settings.onFreePorts(project, folder.resolve("data"), PASSWORD).with(JAVA_OPTIONS),
                line -> {
                });
    }

    static Rig start(Path project) {
        try {
            Rig rig = new Rig(project, Files.createTempDirectory("cakupan-measure"));
            try {
                rig.run.start();
                rig.loadSamples();
            } catch (RuntimeException e) {
                rig.close();
                throw e;
            }
            return rig;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loadSamples() {
        for (SampleFile file : SampleFile.values()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(run.address(file.service()) + file.path()))
                    .header("Authorization", authorization("analyst")).header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers
                            .ofString(read(project.resolve("deploy/sample-data").resolve(file.fileName()))))
                    .build();
            HttpResponse<String> answer = send(request);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("%s was refused: %s".formatted(file, answer.body()));
            }
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
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

    Path project() {
        return project;
    }

    /** Where a measurement may put files. */
    Path folder() {
        return folder;
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

    /** Megabytes of the service's process that were resident at most. */
    double peakMegabytes(Service service) {
        return Memory.peakMegabytes(run.service(service).handle().pid());
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
