package id.cakupan.local;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL and the three services in one data folder, from start to stop. */
public final class LocalRun implements AutoCloseable {

    private static final Duration READY_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    /**
     * What to run: a built working copy, a data folder, whether to empty it first, a port for each service, the password of
     * the built-in users where one is chosen, and the options of the services' virtual machines.
     */
    public record Settings(Path project, Path data, boolean fresh, Map<Service, Integer> ports, Optional<String> password,
            List<String> javaOptions) {

        /** Three services share two cores at the start: the quick compiler alone halves the time until they are ready. */
        static final List<String> QUICK = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

        /** The same, with a civil registry that answers by invented names. */
        static final List<String> DEMONSTRATION = Stream.concat(QUICK.stream(), Stream.of("-Dcakupan.identity.adapter=LOCAL"))
                .toList();

        /** Copies the ports and makes the paths absolute. */
        public Settings {
            project = project.toAbsolutePath().normalize();
            data = data.toAbsolutePath().normalize();
            ports = Map.copyOf(ports);
            javaOptions = List.copyOf(javaOptions);
        }

        /** Keeps the data and takes free ports; every built-in user has the given password. */
        public static Settings onFreePorts(Path project, Path data, String password) {
            Map<Service, Integer> ports = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                ports.put(service, Ports.free());
            }
            return new Settings(project, data, false, ports, Optional.of(password), QUICK);
        }

        /** The same with other virtual machines. */
        public Settings with(List<String> otherJavaOptions) {
            return new Settings(project, data, fresh, ports, password, otherJavaOptions);
        }
    }

    private final Settings settings;
    private final Consumer<String> progress;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private DataFolder folder;
    private Accounts accounts;
    private volatile LocalPostgres postgres;
    private volatile boolean closing;

    /** A run that is not started yet; progress gets a line for each step. */
    public LocalRun(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Starts everything and returns when each service is ready. After a failure, {@link #close()} stops the rest. */
    public void start() {
        startDatabase();
        startServices(List.of(Service.values()));
    }

    /** Starts PostgreSQL alone; the services follow by {@link #startServices}. */
    public void startDatabase() {
        open();
        progress.accept("Starting PostgreSQL ...");
        startPostgres();
    }

    /** Starts services together and returns when each of them is ready. */
    public void startServices(List<Service> some) {
        long begin = System.nanoTime();
        progress.accept("Starting %s ...".formatted(some.stream().map(Service::lowerName).collect(joining(", "))));
        some.forEach(this::startService);
        for (Service service : some) {
            service(service).awaitReady(READY_PATIENCE);
            progress.accept("  %s is ready (%.1f s)".formatted(service.lowerName(), (System.nanoTime() - begin) / 1e9));
        }
    }

    private synchronized void open() {
        refuseIfClosing();
        folder = DataFolder.open(settings.data());
        stopLeftOvers();
        if (settings.fresh()) {
            folder.clear();
        }
        folder.checkVersion();
        for (Service service : Service.values()) {
            int port = settings.ports().get(service);
            Ports.obstacle(port).ifPresent(reason -> {
                throw new Trouble(
                        "Port %d, meant for %s, cannot be opened (%s); stop what uses it or choose others, as in %s.".formatted(
                                port,
                                service.lowerName(), reason, "--ports 9081,9082,9083"));
            });
        }
        accounts = Accounts.write(folder.users(), folder.secrets().password("service"), settings.password());
    }

    private void stopLeftOvers() {
        Path processes = DataFolder.processes(folder.path());
        try {
            List<Path> files = Files.isDirectory(processes) ? Folders.children(processes) : List.of();
            for (Path file : files) {
                PidFile pidFile = new PidFile(file);
                if (pidFile.find().isPresent()) {
                    progress.accept(
                            "Stopping %s of an earlier run ...".formatted(file.getFileName().toString().replace(".pid", "")));
                }
                pidFile.stop(STOP_PATIENCE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Files.exists(DataFolder.postgres(folder.path()).resolve("postmaster.pid"))) {
            progress.accept("Looking after PostgreSQL of an earlier run ...");
        }
        LocalPostgres.stopLeftOver(folder.path());
    }

    private synchronized void startPostgres() {
        refuseIfClosing();
        postgres = LocalPostgres.start(folder.path());
    }

    private synchronized void startService(Service service) {
        refuseIfClosing();
        ServiceProcess process = new ServiceProcess(service.lowerName(), program(service), folder.path(),
                settings.ports().get(service), environment(service));
        services.put(service, process);
        process.start();
    }

    private void refuseIfClosing() {
        if (closing) {
            throw new IllegalStateException("The run is being stopped");
        }
    }

    /** One more process of a service, not started, on a free port with the same database; the caller stops it. */
    public ServiceProcess another(Service service, String name) {
        return new ServiceProcess(name, program(service), folder.path(), Ports.free(), environment(service));
    }

    /** Puts a process in the place of the present one, which must have ended, for example one with other variables. */
    public synchronized void replace(Service service, ServiceProcess process) {
        services.put(service, process);
    }

    private ServiceProcess.Program program(Service service) {
        return new ServiceProcess.Program(service.jar(settings.project()), settings.javaOptions());
    }

    private Map<String, String> environment(Service service) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service));
        variables.put("QUARKUS_DATASOURCE_USERNAME", service.lowerName() + "_app");
        variables.put("QUARKUS_DATASOURCE_PASSWORD", postgres.appPassword(service));
        variables.put("QUARKUS_FLYWAY_USERNAME", service.lowerName() + "_owner");
        variables.put("QUARKUS_FLYWAY_PASSWORD", postgres.ownerPassword(service));
        variables.put("CAKUPAN_SIGN_IN_USERS_FILE", accounts.file().toString());
        if (service == Service.ENROLLMENT) {
            variables.put("CAKUPAN_PERSONAL_KEYS_FILE", folder.secrets().personalKeys().toString());
            variables.put("CAKUPAN_PERSONAL_DEMO_NIK_ALLOWED", "true");
        } else {
            variables.put("QUARKUS_REST_CLIENT_ENROLLMENT_URL", address(Service.ENROLLMENT));
            variables.put("CAKUPAN_PEER_USER", "service");
            variables.put("CAKUPAN_PEER_PASSWORD", folder.secrets().password("service"));
        }
        if (service == Service.REPORTING) {
            variables.put("QUARKUS_REST_CLIENT_COVERAGE_URL", address(Service.COVERAGE));
            variables.put("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY", folder.secrets().password("session"));
            variables.put("CAKUPAN_ISSUE_PUBLIC_URL", address(Service.REPORTING));
        }
        return variables;
    }

    /** Address of a service, without a path and a closing slash. */
    public String address(Service service) {
        return "http://127.0.0.1:" + settings.ports().get(service);
    }

    /** The database server of the run. */
    public LocalPostgres postgres() {
        return postgres;
    }

    /** The process of a service. */
    public synchronized ServiceProcess service(Service service) {
        return services.get(service);
    }

    DataFolder folder() {
        return folder;
    }

    Accounts accounts() {
        return accounts;
    }

    /** Whether there is anything to stop. */
    boolean hasStarted() {
        return postgres != null;
    }

    boolean isClosing() {
        return closing;
    }

    /** The first part that has ended by itself, with where its log is; empty while all run. */
    Optional<String> firstDead() {
        List<String> dead = new ArrayList<>();
        if (!postgres.isRunning()) {
            dead.add("PostgreSQL has ended by itself; its log is %s".formatted(postgres.log()));
        }
        for (Service service : Service.values()) {
            ServiceProcess process = service(service);
            if (!process.isAlive()) {
                dead.add("%s has ended by itself with code %d; its log is %s".formatted(process.name(), process.exitCode(),
                        process.log()));
            }
        }
        return dead.stream().findFirst();
    }

    /** Stops the services, then PostgreSQL; within about ten seconds, whatever state they are in. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            services.values().forEach(ServiceProcess::askToStop);
            long deadline = System.nanoTime() + STOP_PATIENCE.toNanos();
            for (ServiceProcess process : services.values()) {
                process.stop(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            }
            if (postgres != null) {
                postgres.close();
            }
            if (folder != null) {
                folder.close();
            }
        }
    }
}
