package id.cakupan.coverage.cube;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.register.FeedAnswer;
import id.cakupan.coverage.register.FeedPage;
import id.cakupan.coverage.register.Register;

/** One step of reading: asks the register without a transaction, makes sure that the areas are known, then applies. */
@ApplicationScoped
class FeedReader {

    private static final Logger LOG = Logger.getLogger(FeedReader.class);

    private final Register register;
    private final RegionMirror mirror;
    private final Cube cube;
    private final BrokenEntries broken;
    private final CubeConfig config;

    FeedReader(Register register, RegionMirror mirror, Cube cube, BrokenEntries broken, CubeConfig config) {
        this.register = register;
        this.mirror = mirror;
        this.cube = cube;
        this.broken = broken;
        this.config = config;
    }

    FeedState state() {
        return cube.state();
    }

    /** The page after a cursor; null is the start. */
    FeedAnswer ask(String cursor, Duration wait) {
        return register.feed(cursor, config.pollLimit(), wait);
    }

    /** Whether there may be more after it. */
    boolean isFull(FeedPage page) {
        return page.entries().size() >= config.pollLimit();
    }

    /** Applies an answer, unless an entry of it is broken; how many movements this added. */
    int take(Generation at, FeedAnswer answer) {
        if (!(answer instanceof FeedPage page)) {
            cube.diverge(at);
            return 0;
        }
        broken.refuse(at, page);
        Set<String> codes = new HashSet<>();
        page.entries().forEach(entry -> codes.add(entry.regionCode()));
        RegionTree areas = codes.isEmpty() ? null : mirror.knowing(codes);
        if (areas != null && !areas.holds(codes)) {
            LOG.warnf("The feed names areas that the register does not list: %s",
                    codes.stream().filter(code -> areas.find(code).isEmpty()).toList());
        }
        Cube.Outcome outcome = cube.apply(at, page, !isFull(page));
        if (outcome == Cube.Outcome.DIVERGED) {
            cube.diverge(at);
        }
        return outcome == Cube.Outcome.APPLIED
                ? (int) page.entries().stream().filter(entry -> entry.movement() != null).count()
                : 0;
    }
}
