package id.cakupan.reporting.pack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.kit.Refusal;

/** What people do with packs. */
@ApplicationScoped
class Packs {

    private static final Logger LOG = Logger.getLogger(Packs.class);

    private final AreaLists areas;
    private final PackStore store;

    Packs(AreaLists areas, PackStore store) {
        this.areas = areas;
        this.store = store;
    }

    /**
     * Begins a pack; the same order again gives the same pack.
     *
     * @throws Refusal 400 where there are no such areas, 409 {@code too-many-packs}, {@code pack-id-used}, 503
     *         {@code peer-unavailable}
     */
    Pack begin(Order order, String by) {
        Optional<Pack> before = store.find(order.id());
        if (before.isEmpty()) {
            store.checkRoom();
            AreaLists.Listed listed = areas.of(order.question().figure(), order.of());
            store.add(order, listed, by);
            LOG.infof("Pack %s of %d areas is begun by %s", order.id(), listed.areas().size(), by);
        }
        Pack pack = one(order.id());
        if (!pack.fits(order)) {
            throw new Refusal(409, "pack-id-used", "Another pack has this id; choose a new one.");
        }
        return pack;
    }

    List<Pack> newest(int limit) {
        return store.newest(limit);
    }

    /** @throws Refusal 404 */
    Pack one(UUID id) {
        return store.find(id).orElseThrow(Packs::none);
    }

    /** @throws Refusal 404 */
    PackDetail detail(UUID id) {
        return new PackDetail(one(id), store.failures(id));
    }

    /**
     * Tries those again that failed.
     *
     * @throws Refusal 404, 409 {@code too-many-packs}
     */
    PackDetail retry(UUID id, String by) {
        one(id);
        store.retry(id);
        LOG.infof("What failed in pack %s is tried again by %s", id, by);
        return detail(id);
    }

    /** @throws Refusal 404 */
    void remove(UUID id, String by) {
        if (!store.remove(id)) {
            throw none();
        }
        LOG.infof("Pack %s is removed by %s", id, by);
    }

    /** The id that a path names. */
    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw none();
        }
    }

    static Refusal none() {
        return Refusal.notFound("There is no such pack; packs are removed after some days.");
    }
}
