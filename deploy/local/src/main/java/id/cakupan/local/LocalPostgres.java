package id.cakupan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server on the loopback interface with a database for each service, owned by {@code NAME_owner} and
 * worked in by {@code NAME_app}. Data survive a crash of the server and of the machine.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(4);
    // Processes of a server that was killed need a moment to notice; until then a new one cannot start.
    private static final Duration START_PATIENCE = Duration.ofSeconds(10);
    private static final String SURVIVORS = "pre-existing shared memory block";
    private static final String[] DURABILITY = { "fsync", "synchronous_commit", "full_page_writes" };

    private final int port;
    private final Path folder;
    private final Secrets secrets;
    private final LogFile log;
    private final PostgresCommands commands;

    private LocalPostgres(Path data, int port) {
        this.port = port;
        this.folder = DataFolder.postgres(data);
        this.secrets = DataFolder.secrets(data);
        this.log = DataFolder.log(data, "postgresql");
        this.commands = commands(data);
    }

    /** Starts the server of a data folder on a free port; creates folder, databases and roles where they are missing. */
    public static LocalPostgres start(Path data) {
        return start(data, Ports.free());
    }

    /** Starts the server of a data folder on the given TCP port. */
    public static LocalPostgres start(Path data, int port) {
        LocalPostgres postgres = new LocalPostgres(data.toAbsolutePath().normalize(), port);
        postgres.start();
        return postgres;
    }

    /** Stops the server of a data folder that an earlier launcher left running, if there is one. */
    static void stopLeftOver(Path data) {
        if (Files.exists(DataFolder.postgres(data).resolve("postmaster.pid"))) {
            PostgresCommands commands = commands(data);
            if (commands.postmaster().isPresent() && !commands.stop(Duration.ofSeconds(10))) {
                kill(commands);
            }
        }
    }

    private static PostgresCommands commands(Path data) {
        LogFile log = DataFolder.log(data, "postgresql");
        log.makeFolder();
        return new PostgresCommands(PostgresBinaries.unpacked(data.resolve("cache")), DataFolder.postgres(data), log);
    }

    /** Starts a stopped or killed server again, on the same port. */
    public void start() {
        log.rotate();
        try {
            if (!Files.exists(folder.resolve("PG_VERSION"))) {
                commands.initialise(secrets.password("postgres"));
            }
            commands.forgetForeignPid();
            boolean started = Waiting.until(START_PATIENCE, 300,
                    () -> commands.start(settings()) || !log.tail(12).contains(SURVIVORS));
            if (!started || !isRunning()) {
                throw commands.failed("start");
            }
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            close();
            throw new Trouble("PostgreSQL refused the launcher (%s); its log is %s.".formatted(e.getMessage(), log.path()), e);
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        // The connection pools of three services grow to 50 each.
        settings.put("max_connections", "160");
        settings.put("shared_buffers", "512MB"); // of three databases; taken only as far as it is used
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        for (String setting : DURABILITY) {
            settings.put(setting, "on");
        }
        return settings;
    }

    private void prepare() throws SQLException {
        try (Connection connection = superuser("postgres"); Statement statement = connection.createStatement()) {
            for (String setting : DURABILITY) {
                if (!first(statement, "show " + setting).equals("on")) {
                    throw new SQLException(setting + " is not on: data would not survive a crash");
                }
            }
            for (Service service : Service.values()) {
                prepare(statement, service);
            }
        }
    }

    private void prepare(Statement statement, Service service) throws SQLException {
        String name = service.lowerName();
        for (String role : new String[] { name + "_owner", name + "_app" }) {
            if (first(statement, "select count(*) from pg_roles where rolname = '%s'".formatted(role)).equals("0")) {
                statement.execute("create role %s login".formatted(role));
            }
            statement.execute("alter role %s password '%s'".formatted(role, secrets.password(role)));
        }
        if (first(statement, "select count(*) from pg_database where datname = '%s'".formatted(name)).equals("0")) {
            statement.execute("create database %s owner %s_owner".formatted(name, name));
        }
        statement.execute("revoke connect, temporary on database %s from public".formatted(name));
        statement.execute("grant connect on database %s to %s_app".formatted(name, name));
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Where the server writes its log. */
    public Path log() {
        return log.path();
    }

    /** JDBC address of a service's database, without user and password. */
    public String jdbcUrl(Service service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, service.lowerName());
    }

    /** Password of the role that owns the service's database, {@code NAME_owner}. */
    public String ownerPassword(Service service) {
        return secrets.password(service.lowerName() + "_owner");
    }

    /** Password of the role that the service works with, {@code NAME_app}. */
    public String appPassword(Service service) {
        return secrets.password(service.lowerName() + "_app");
    }

    /** A connection as superuser to a database; for repairs and for tests. */
    public Connection superuser(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] { "127.0.0.1" });
        source.setPortNumbers(new int[] { port });
        source.setDatabaseName(database);
        source.setUser("postgres");
        source.setPassword(secrets.password("postgres"));
        return source.getConnection();
    }

    /** Whether the server's main process is alive. */
    public boolean isRunning() {
        return commands.postmaster().isPresent();
    }

    /** Ends the server as a crash does (kill -9). */
    public void kill() {
        kill(commands);
    }

    private static void kill(PostgresCommands commands) {
        commands.postmaster().ifPresent(ProcessHandle::destroyForcibly);
        Waiting.until(Duration.ofSeconds(5), 20, () -> commands.postmaster().isEmpty());
    }

    /** Stops the server; open transactions are broken off. */
    @Override
    public void close() {
        if (isRunning() && !commands.stop(STOP_PATIENCE)) {
            kill();
        }
    }
}
