package id.cakupan.measure;

import java.nio.file.Path;
import java.util.List;

import id.cakupan.local.Service;

/** The feed from the ledger to a figure: a whole past into an empty coverage, a heap at once, single ones in a stream. */
final class FollowFeed implements Measurement {

    private static final long PAST = 5_000_000;

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Rig rig(Path project) {
        return Rig.withRegister(project);
    }

    @Override
    public List<Outcome> on(Rig rig) {
        new Past(rig).fill(PAST);
        return List.of(applied(rig), new Publishing(rig).outcome(), new Lag(rig).outcome());
    }

    private static Outcome applied(Rig rig) {
        FeedPosition feed = new FeedPosition(rig);
        long begin = System.nanoTime();
        rig.start(Service.COVERAGE);
        feed.awaitApplied();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Outcome outcome = new Outcome("an empty coverage starts and applies %,d movements".formatted(PAST), null, "movements",
                new Sample(List.of(Load.atOnce(feed.published(), seconds))), null, rig.peakMegabytes(Service.COVERAGE),
                List.of(Goal.below("seconds", seconds, 60)));
        rig.vacuum(Service.COVERAGE);
        return outcome;
    }
}
