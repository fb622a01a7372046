package id.cakupan.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import id.cakupan.local.Service;
import id.cakupan.measure.people.Country;
import id.cakupan.measure.people.Regency;

/**
 * Ten years of any scope: its figure on any day as known at any time, why it changed between any two days, and all its months.
 * No question comes twice, but in the rounds that say so.
 */
final class Histories implements Measurement {

    private static final long PAST = 5_000_000;
    private static final int CLIENTS = 16;
    private static final int FEW_CLIENTS = 2;
    private static final int SECONDS = 6;
    private static final int QUESTIONS_A_ROUND = 60_000;
    private static final int FEW_QUESTIONS_A_ROUND = 6_000;
    private static final int FILES_A_ROUND = 100;
    private static final String FIGURE = "\"code\":\"[%d.ID]+\".*\"registered\":%d+";
    private static final String BRIDGE = "\"residual\":{\"registered\":0,\"active\":0,\"inactive\":0,\"unspecified\":0}";
    private static final String SERIES = "\"points\":%[{.*\"registered\":%d+";
    private static final String ALL_DAYS = "from=%s&to=%s".formatted(Past.FIRST, Past.LAST);
    private static final String ALL_MONTHS = ALL_DAYS + "&children=true";

    private final SplittableRandom random = new SplittableRandom(3);
    private final Questions times = new Questions("ID", "");

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Rig rig(Path project) {
        return Rig.withPast(project, PAST);
    }

    @Override
    public List<Outcome> on(Rig rig) throws IOException {
        // the provinces of 2022 had no figure before
        List<String> regencies = Country.read(rig.project()).regencies().stream().map(Regency::code)
                .filter(code -> !code.matches("9[3-6].*")).toList();
        List<String> provinces = regencies.stream().map(code -> code.substring(0, 2)).distinct().toList();
        List<String> scopes = new ArrayList<>(regencies);
        scopes.addAll(provinces);
        scopes.add("ID");
        Files.writeString(rig.bareFile(), rig.get("viewer", Service.COVERAGE, figure(provinces)));
        Drawn figures = new Drawn(rig, "scopes", () -> figure(scopes), FIGURE);
        Drawn bridges = new Drawn(rig, "bridges", () -> bridge(provinces), BRIDGE);
        Drawn series = new Drawn(rig, "series", () -> series(provinces), SERIES);
        Drawn nation = new Drawn(rig, "nation", () -> series(List.of("ID")), SERIES);
        Drawn export = new Drawn(rig, "export", () -> "/api/v1/coverage/ID/export?%s&levels=2&knownAt=%s".formatted(ALL_DAYS,
                times.second()), "as_of,code.*,ID,Indonesia,");
        return List.of(
                figures.outcome("figure of any one scope on any day as known at any time", CLIENTS, QUESTIONS_A_ROUND, 25),
                bridges.outcome("why a province changed between any two days as known at any time", FEW_CLIENTS,
                        FEW_QUESTIONS_A_ROUND, 60),
                bridges.again("why a province changed, the same question", bridge(provinces), 60),
                series.outcome("120 months of a province and its regencies as known at any time", FEW_CLIENTS,
                        FEW_QUESTIONS_A_ROUND, 150),
                nation.outcome("120 months of the nation and its provinces as known at any time", FEW_CLIENTS,
                        FEW_QUESTIONS_A_ROUND, 150),
                nation.again("120 months of the nation, the same question", series(List.of("ID")), 150),
                export.outcome("CSV of all provinces and regencies over 120 months as known at any time", 1, FILES_A_ROUND,
                        3000));
    }

    private String figure(List<String> scopes) {
        return "/api/v1/coverage/%s?asOf=%s&knownAt=%s".formatted(oneOf(scopes), times.day(), times.second());
    }

    private String bridge(List<String> scopes) {
        var one = times.day();
        var other = times.day();
        return "/api/v1/coverage/%s/bridge?from=%s&to=%s&knownAt=%s".formatted(oneOf(scopes), one.isBefore(other) ? one : other,
                one.isBefore(other) ? other : one, times.second());
    }

    private String series(List<String> scopes) {
        return "/api/v1/coverage/%s/series?%s&knownAt=%s".formatted(oneOf(scopes), ALL_MONTHS, times.second());
    }

    private String oneOf(List<String> scopes) {
        return scopes.get(random.nextInt(scopes.size()));
    }

    /** Questions of one kind. */
    private record Drawn(Rig rig, String name, Supplier<String> draw, String expected) {

        private static final Duration WARM_UP = Duration.ofSeconds(40);

        Outcome outcome(String subject, int clients, int questions, double goal) {
            var rounds = new RequestFiles(rig.folder(), name).rounds(draw, questions);
            Supplier<Load> load = () -> rig.wrk("viewer").run(
                    Wrk.Plan.once("get.lua", rig.address(Service.COVERAGE), rounds.next(), expected), clients, SECONDS);
            if (clients < CLIENTS) {
                return outcome(subject, clients, Turns.alone(WARM_UP, load), goal, null);
            }
            Path bare = new RequestFiles(rig.folder(), name + "-bare").same(List.of("/api/v1/bare"));
            return outcome(subject, clients,
                    Turns.take(load, () -> rig.wrk("viewer")
                            .run(Wrk.Plan.again("get.lua", rig.address(Service.COVERAGE), bare, "code"), clients, SECONDS)),
                    goal, "bare endpoint, the bytes of a province");
        }

        Outcome again(String subject, String question, double goal) {
            Path same = new RequestFiles(rig.folder(), name + "-again").same(List.of(question));
            return outcome(subject, FEW_CLIENTS, Turns.alone(Turns.COMPILED_BEFORE, () -> rig.wrk("viewer").run(
                    Wrk.Plan.again("get.lua", rig.address(Service.COVERAGE), same, expected), FEW_CLIENTS, SECONDS)), goal,
                    null);
        }

        private Outcome outcome(String subject, int clients, Turns turns, double goal, String reference) {
            return new Outcome("%s, %,d movements, %d clients".formatted(subject, PAST, clients), reference, "answers",
                    turns.subjects, turns.references, rig.peakMegabytes(Service.COVERAGE),
                    List.of(Goal.below("p99 ms", turns.subjects.median(Load::p99), goal),
                            Goal.below("wrong answers", (double) turns.subjects.wrong(), 1)));
        }
    }
}
