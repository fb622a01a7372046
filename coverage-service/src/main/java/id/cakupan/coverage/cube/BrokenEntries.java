package id.cakupan.coverage.cube;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.coverage.register.FeedEntry;
import id.cakupan.coverage.register.FeedPage;

/**
 * Where the register's feed holds an entry that says nothing. Leaving it out would make every later figure wrong, so nothing
 * after it is read until the register is mended; figures become stale meanwhile.
 */
@ApplicationScoped
class BrokenEntries {

    private static final Logger LOG = Logger.getLogger(BrokenEntries.class);

    /** The page cannot be applied; it is to be asked for again. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken(long position) {
            super("The entry at position %d of the register's feed says nothing.".formatted(position));
        }
    }

    private final Map<Long, Long> positions = new ConcurrentHashMap<>();

    /** Refuses a page with an entry that is not whole; says so loudly the first time. */
    void refuse(Generation at, FeedPage page) {
        for (FeedEntry entry : page.entries()) {
            if (!entry.isWhole()) {
                Broken broken = new Broken(entry.position());
                Long before = positions.put(at.generation(), entry.position());
                if (before == null || before != entry.position()) {
                    LOG.errorf(
                            "%s Its ledger is broken: nothing after it is read, and figures become stale, until the register is"
                                    + " mended.",
                            broken.getMessage());
                }
                throw broken;
            }
        }
        positions.remove(at.generation());
    }

    /** Position of the entry that holds the live generation up, else the one that is being filled; null where none. */
    Long position(FeedState state) {
        Long live = positions.get(state.live().generation());
        return live != null || state.building() == null ? live : positions.get(state.building().generation());
    }
}
