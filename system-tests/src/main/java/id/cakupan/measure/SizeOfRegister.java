package id.cakupan.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import id.cakupan.local.Service;

/** The same figures over a small register and over a large one, beside each other. */
final class SizeOfRegister implements Measurement {

    private static final long SMALL = 100_000;
    private static final long LARGE = 10_000_000;
    private static final int CLIENTS = 16;
    private static final int SECONDS = 4;
    private static final int QUESTIONS_A_ROUND = 40_000;
    private static final Map<String, String> AREAS = Map.of("ID", Figures.LEVELS, "16.07", "");

    @Override
    public String name() {
        return "size";
    }

    @Override
    public Rig rig(Path project) {
        return Rig.withPast(project, LARGE);
    }

    @Override
    public List<Outcome> on(Rig large) {
        try (Rig small = Rig.withPast(large.project(), SMALL)) {
            List<Outcome> outcomes = new ArrayList<>();
            for (String area : AREAS.keySet().stream().sorted().toList()) {
                Duration warmUp = outcomes.isEmpty() ? Turns.SHORTEST : Turns.COMPILED_BEFORE;
                outcomes.add(outcome(area, large, small, warmUp));
            }
            return outcomes;
        }
    }

    private static Outcome outcome(String area, Rig large, Rig small, Duration warmUp) {
        Turns turns = Turns.take(warmUp, asking(area, large), asking(area, small));
        Outcome outcome = new Outcome(
                "figure of %s on any day as known at any time, %,d movements, %d clients".formatted(area, LARGE, CLIENTS),
                "the same over %,d movements".formatted(SMALL), "answers", turns.subjects, turns.references,
                large.peakMegabytes(Service.COVERAGE), List.of());
        return outcome.with(List.of(Goal.atLeast("ratio", outcome.ratio(), 0.8),
                Goal.below("wrong answers", (double) turns.subjects.wrong() + turns.references.wrong(), 1)));
    }

    private static Supplier<Load> asking(String area, Rig rig) {
        Iterator<Path> rounds = new RequestFiles(rig.folder(), "size-" + area)
                .rounds(new Questions(area, AREAS.get(area))::knownThen, QUESTIONS_A_ROUND);
        Wrk viewers = rig.wrk("viewer");
        return () -> viewers.run(
                Wrk.Plan.once("get.lua", rig.address(Service.COVERAGE), rounds.next(),
                        "\"code\":\"%s\".*\"registered\":%%d+".formatted(area.replace(".", "%."))),
                CLIENTS, SECONDS);
    }
}
