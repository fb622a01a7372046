package id.cakupan.coverage.region;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import id.cakupan.coverage.revision.Revisions;

/** Takes a state of the register's areas over: whole or not at all, and as a data revision only where it differs. */
@ApplicationScoped
class MirrorUpdate {

    static final String WHAT = "regions";
    private static final Logger LOG = Logger.getLogger(MirrorUpdate.class);

    private final Revisions revisions;
    private final RegionStore store;

    MirrorUpdate(Revisions revisions, RegionStore store) {
        this.revisions = revisions;
        this.store = store;
    }

    /**
     * Takes the areas over that the register answered.
     *
     * @param asked mark of the state that was held when the register was asked; if another is held by now, a process that
     *        asked later was faster and these areas may be older, so nothing is done
     * @param state mark of the state that the areas are in
     */
    @Transactional
    void take(List<Region> wanted, String asked, String state) {
        long before = revisions.lock();
        if (!Objects.equals(asked, store.state().orElse(null))) {
            return;
        }
        Map<String, Region> present = store.at(before).stream().collect(toMap(Region::code, identity()));
        Map<String, Region> now = wanted.stream().collect(toMap(Region::code, identity()));
        List<Region> begun = wanted.stream().filter(region -> !region.equals(present.get(region.code()))).toList();
        List<String> gone = present.keySet().stream().filter(code -> !now.containsKey(code)).toList();
        if (!begun.isEmpty() || !gone.isEmpty()) {
            long revision = revisions.next(WHAT);
            store.end(Stream.concat(gone.stream(), begun.stream().map(Region::code)).toList(), revision);
            store.begin(begun, revision);
            LOG.infof("Areas of the register taken over: %d new or changed, %d gone, data revision %d.", begun.size(),
                    gone.size(), revision);
        }
        store.hold(state);
    }
}
