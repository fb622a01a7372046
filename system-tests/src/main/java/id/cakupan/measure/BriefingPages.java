package id.cakupan.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import id.cakupan.local.Service;

/** Pages for offices of which the sample data have figures. */
final class BriefingPages implements Measurement {

    private static final Duration WARM_UP = Duration.ofSeconds(100);
    private static final int CLIENTS = 8;
    private static final int SECONDS = 6;
    private static final List<String> PAGES = List.of("/api/v1/briefings/62/document.html?asOf=2023-11-01",
            "/api/v1/briefings/16.07/document.html?asOf=2023-09-01", "/api/v1/briefings/ID/document.html?asOf=2023-11-01");

    @Override
    public String name() {
        return "briefing";
    }

    @Override
    public List<Outcome> on(Rig rig) {
        Path pages = new RequestFiles(rig.folder(), "pages").same(PAGES);
        Wrk viewers = rig.wrk("viewer");
        Sample rounds = Turns.alone(WARM_UP, () -> viewers.run(
                Wrk.Plan.again("get.lua", rig.address(Service.REPORTING), pages, "%d%d%d%.%d%d%d.*</html>"), CLIENTS,
                SECONDS)).subjects;
        return List.of(new Outcome("briefings as HTML of a province, a regency and the nation, %d clients".formatted(CLIENTS),
                null, "pages", rounds, null, rig.peakMegabytes(Service.REPORTING),
                List.of(Goal.below("p95 ms", rounds.median(Load::p95), 150),
                        Goal.below("wrong answers", (double) rounds.wrong(), 1))));
    }
}
