package id.cakupan.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.local.Service;

/** Briefings for offices of which the sample data have figures: as pages, on paper, as workbooks and as pictures. */
final class BriefingPages implements Measurement {

    private static final Duration WARM_UP = Duration.ofSeconds(100);
    private static final Duration WARM_UP_OF_ONE = Duration.ofSeconds(25);
    private static final int SECONDS = 6;
    /** Of 514 regencies and cities over 25 months; the provinces alone take less than half. */
    private static final int BYTES_OF_REGENCIES = 120_000;

    /**
     * A rendering.
     *
     * @param of the scopes and days, in words
     * @param pages their addresses, without the file
     * @param expected what an answer holds, as a Lua pattern
     * @param goal 95th percentile in milliseconds
     */
    private record Rendering(String name, String of, List<String> pages, String file, String expected, int clients,
            long goal) {

        private Rendering(String name, String file, String expected, int clients, long goal) {
            this(name, "a province, a regency and the nation", List.of("62/%s?asOf=2023-11-01", "16.07/%s?asOf=2023-09-01",
                    NATION), file, expected, clients, goal);
        }

        private List<String> addresses() {
            return pages.stream().map(page -> "/api/v1/briefings/" + page.formatted(file)).toList();
        }
    }

    private static final String NATION = "ID/%s?asOf=2023-11-01";

    private static final Rendering PAGE = new Rendering("HTML", "document.html", "%d%d%d%.%d%d%d.*</html>", 8, 150);
    private static final List<Rendering> OTHERS = List.of(
            new Rendering("PDF", "document.pdf", "^%%PDF.*%%%%EOF", 2, 1000),
            new Rendering("workbook", "document.xlsx", "^PK", 2, 1500),
            new Rendering("workbook", "the nation, with 514 regencies and cities over 24 months", List.of(NATION),
                    "document.xlsx", "^PK", 2, 1500),
            new Rendering("picture", "document.png", "^.PNG", 2, 1000));

    @Override
    public String name() {
        return "briefing";
    }

    @Override
    public List<Outcome> on(Rig rig) {
        awaitRegencies(rig);
        List<Outcome> outcomes = new ArrayList<>(List.of(measured(rig, PAGE, WARM_UP)));
        OTHERS.forEach(other -> outcomes.add(measured(rig, other, WARM_UP_OF_ONE)));
        return outcomes;
    }

    /** Without the regencies it would be another file; a service that has just started may not have them in time. */
    private static void awaitRegencies(Rig rig) {
        String path = "/api/v1/briefings/" + NATION.formatted("document.xlsx");
        for (int tries = 0; rig.file("viewer", Service.REPORTING, path).length < BYTES_OF_REGENCIES; tries++) {
            if (tries == 20) {
                throw new IllegalStateException("The workbook of the nation does not hold the regencies");
            }
        }
    }

    private static Outcome measured(Rig rig, Rendering rendering, Duration warmUp) {
        Path pages = new RequestFiles(rig.folder(), rendering.file()).same(rendering.addresses());
        Wrk viewers = rig.wrk("viewer");
        Sample rounds = Turns.alone(warmUp, () -> viewers.run(
                Wrk.Plan.again("get.lua", rig.address(Service.REPORTING), pages, rendering.expected()), rendering.clients(),
                SECONDS)).subjects;
        return new Outcome(
                "briefings as %s of %s, %d clients".formatted(rendering.name(), rendering.of(), rendering.clients()),
                null, "pages", rounds, null, rig.peakMegabytes(Service.REPORTING),
                List.of(Goal.below("p95 ms", rounds.median(Load::p95), rendering.goal()),
                        Goal.below("wrong answers", (double) rounds.wrong(), 1)));
    }
}
