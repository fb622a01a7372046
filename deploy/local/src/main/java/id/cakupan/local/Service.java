package id.cakupan.local;

import java.nio.file.Path;
import java.util.Locale;

/** The three services; the name in lower case is also the name of the database. */
public enum Service {
    ENROLLMENT(8081),
    COVERAGE(8082),
    REPORTING(8083);

    private final int defaultPort;

    Service(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    /** Name of the service, of its database and, with {@code _owner} and {@code _app}, of its two database roles. */
    public String lowerName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** TCP port where none is chosen. */
    public int defaultPort() {
        return defaultPort;
    }

    /** The production jar in a built working copy. */
    public Path jar(Path project) {
        return project.resolve(lowerName() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
