package id.cakupan.measure;

import java.nio.file.Path;
import java.util.List;

/** The feed from the ledger to a figure: a heap at once, single ones in a stream. */
final class FollowFeed implements Measurement {

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Rig rig(Path project) {
        return Rig.withSamples(project);
    }

    @Override
    public List<Outcome> on(Rig rig) {
        return List.of(new Publishing(rig).outcome(), new Lag(rig).outcome());
    }
}
