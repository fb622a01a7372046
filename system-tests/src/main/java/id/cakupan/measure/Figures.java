package id.cakupan.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import id.cakupan.local.Service;

/**
 * A whole past into an empty coverage; then the nation on any day as it was known at any time, and on one day, while a bare
 * endpoint answers with as many bytes.
 */
final class Figures implements Measurement {

    private static final long PAST = 5_000_000;
    private static final int CLIENTS = 16;
    private static final int SECONDS = 6;
    private static final int QUESTIONS_A_ROUND = 20_000;
    /** With its provinces and their regencies. */
    static final String LEVELS = "&levels=2";
    private static final String HOT = "/api/v1/coverage/ID?asOf=" + Past.LAST + LEVELS;
    private static final String BARE = "/api/v1/bare";
    /** As a Lua pattern. */
    static final String EXPECTED = "\"code\":\"ID\".*\"registered\":%d+.*\"children\":%[{";

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Rig rig(Path project) {
        return Rig.withPast(project, PAST);
    }

    @Override
    public List<Outcome> on(Rig rig) throws IOException {
        Files.writeString(rig.bareFile(), rig.get("viewer", Service.COVERAGE, HOT));
        double different = new LedgerCheck(rig).different();
        RequestFiles files = new RequestFiles(rig.folder(), "figures");
        Iterator<Path> rounds = files.rounds(new Questions("ID", LEVELS)::knownThen, QUESTIONS_A_ROUND);
        Path hot = new RequestFiles(rig.folder(), "hot").same(List.of(HOT));
        Path bare = new RequestFiles(rig.folder(), "bare").same(List.of(BARE));
        String address = rig.address(Service.COVERAGE);
        Wrk viewers = rig.wrk("viewer");
        Supplier<Load> reference = () -> viewers.run(Wrk.Plan.again("get.lua", address, bare, EXPECTED), CLIENTS, SECONDS);
        Outcome uncached = outcome("on any day as known at any time",
                Turns.take(() -> viewers.run(Wrk.Plan.once("get.lua", address, rounds.next(), EXPECTED), CLIENTS, SECONDS),
                        reference),
                rig);
        Outcome same = outcome("on the same day",
                Turns.take(Turns.COMPILED_BEFORE,
                        () -> viewers.run(Wrk.Plan.again("get.lua", address, hot, EXPECTED), CLIENTS, SECONDS), reference),
                rig);
        List<Goal> goals = new ArrayList<>(goals(uncached, 0.10, 60));
        goals.add(Goal.below("figures that differ from the ledger", different, 1));
        return List.of(firstRead(rig.firstRead()), uncached.with(goals), same.with(goals(same, 0.5, 15)));
    }

    private static Outcome firstRead(FirstRead read) {
        return new Outcome("an empty coverage starts and applies %,d movements".formatted(read.movements()), null, "movements",
                new Sample(List.of(Load.atOnce(read.movements(), read.seconds()))), null, read.peakMegabytes(),
                List.of(Goal.below("seconds", read.seconds(), 60)));
    }

    private static Outcome outcome(String when, Turns turns, Rig rig) {
        return new Outcome("figure of the nation %s, %,d movements, %d clients".formatted(when, PAST, CLIENTS),
                "bare endpoint, same bytes", "answers", turns.subjects, turns.references, rig.peakMegabytes(Service.COVERAGE),
                List.of());
    }

    private static List<Goal> goals(Outcome outcome, double ratio, double millis) {
        return List.of(Goal.atLeast("ratio", outcome.ratio(), ratio),
                Goal.below("p99 ms", outcome.subjects().median(Load::p99), millis),
                Goal.below("wrong answers", (double) outcome.subjects().wrong(), 1));
    }
}
