package id.cakupan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command line of the local run; the system property {@code cakupan.project} names the working copy. */
final class Main {

    private static final long WATCH_MILLIS = 250;
    private static final long INTERRUPT_GRACE_MILLIS = 1_000;

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final Path project = Path.of(System.getProperty("cakupan.project", "")).toAbsolutePath();

    // 0 until something fails: being stopped by Ctrl-C is how a run is meant to end.
    private volatile int exitCode;

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(new Main().run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        try {
            Options options = Options.parse(arguments, project.resolve("data"));
            if (options.help()) {
                out.print(usage());
                return 0;
            }
            return run(options);
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }

    private int run(Options options) {
        Optional<String> password = Optional.ofNullable(System.getenv("CAKUPAN_LOCAL_PASSWORD"))
                .filter(text -> !text.isBlank());
        LocalRun run = new LocalRun(
                new LocalRun.Settings(project, options.data(), options.fresh(), options.ports(), password,
                        LocalRun.Settings.DEMONSTRATION),
                out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(run), "stop"));
        try {
            run.start();
            tell(run, options);
            String dead = watch(run);
            exitCode = 1;
            System.err.println(dead + "; the rest is being stopped.");
        } catch (Trouble e) {
            tellUnlessStopping(run, e.getMessage());
        } catch (RuntimeException e) {
            tellUnlessStopping(run, "Unexpected: " + e);
        }
        return exitCode;
    }

    private void stop(LocalRun run) {
        boolean started = run.hasStarted();
        if (started) {
            out.println("Stopping ...");
        }
        run.close();
        if (started) {
            out.println("Stopped.");
        }
        Runtime.getRuntime().halt(exitCode);
    }

    /** Ctrl-C reaches the services and this process at the same time: then their end is no news. */
    private void tellUnlessStopping(LocalRun run, String message) {
        Waiting.pause(run.isClosing() ? 0 : 200);
        if (!run.isClosing()) {
            exitCode = 1;
            System.err.println(message);
        }
    }

    private void tell(LocalRun run, Options options) {
        SampleFigures figures = new SampleFigures(run, project.resolve("deploy/sample-data"));
        if (options.sampleData() && !figures.toLoad().isEmpty()) {
            out.println("Loading the sample figures ...");
            figures.load();
        }
        if (!run.folder().sampleFiles().isEmpty()) {
            tellBriefing(figures, run);
        }
        tellAddresses(run);
        tellPasswords(run);
        out.println("Ctrl-C stops everything; the data stay in " + run.folder().path() + ".");
    }

    private void tellBriefing(SampleFigures figures, LocalRun run) {
        out.println("Asking for the briefing on Banyuasin, 1 September 2023 ...");
        SampleFigures.Answer briefing = figures.briefing();
        if (briefing.status() == 200) {
            out.println();
            out.println(briefing.body().strip());
            out.println();
            out.println(
                    "In English: %s/api/v1/briefings/16.07?asOf=2023-09-01&lang=en".formatted(run.address(Service.REPORTING)));
        } else {
            out.println("There is no briefing to show (%s); the services run all the same.".formatted(briefing.shown()));
        }
    }

    private void tellAddresses(LocalRun run) {
        out.println();
        out.println("Pages       " + run.address(Service.REPORTING) + "/");
        for (Service service : Service.values()) {
            out.println("%-11s %s/q/swagger-ui (log %s)".formatted(service.lowerName(), run.address(service),
                    run.service(service).log()));
        }
        out.println("PostgreSQL  127.0.0.1:%d (log %s)".formatted(run.postgres().port(), run.postgres().log()));
        out.println();
    }

    private void tellPasswords(LocalRun run) {
        Map<String, String> drawn = run.accounts().newPasswords();
        out.println("Users: " + String.join(", ", Accounts.BUILT_IN) + ".");
        if (!drawn.isEmpty()) {
            out.println("Their passwords, shown this once:");
            drawn.forEach((user, password) -> out.println("  %-12s %s".formatted(user, password)));
        } else if (System.getenv("CAKUPAN_LOCAL_PASSWORD") != null) {
            out.println("Their password is the one in CAKUPAN_LOCAL_PASSWORD.");
        } else {
            out.println("Their passwords were shown or chosen at an earlier start;"
                    + " CAKUPAN_LOCAL_PASSWORD=... deploy/run.sh sets a new one.");
        }
        run.accounts().toldToThePerson();
    }

    private static String watch(LocalRun run) {
        while (true) {
            Optional<String> dead = run.firstDead();
            if (dead.isPresent()) {
                Waiting.pause(INTERRUPT_GRACE_MILLIS);
                if (!run.isClosing()) {
                    return dead.get();
                }
            }
            Waiting.pause(WATCH_MILLIS);
        }
    }

    private static String usage() {
        try (InputStream text = Main.class.getResourceAsStream("/usage.txt")) {
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
