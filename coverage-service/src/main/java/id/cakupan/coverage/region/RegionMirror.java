package id.cakupan.coverage.region;

import java.time.Duration;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.cakupan.coverage.register.Area;
import id.cakupan.coverage.register.AreasAnswer;
import id.cakupan.coverage.register.Register;
import id.cakupan.coverage.revision.Kept;
import id.cakupan.coverage.revision.RevisionHistory;
import id.cakupan.kit.Refusal;

/** The register's areas, as they are and as they were known at every data revision. */
@ApplicationScoped
public class RegionMirror {

    private static final Logger LOG = Logger.getLogger(RegionMirror.class);

    private final Register register;
    private final RegionStore store;
    private final MirrorUpdate update;
    private final RevisionHistory history;
    private final Kept<RegionTree> trees;

    RegionMirror(Register register, RegionStore store, MirrorUpdate update, RevisionHistory history) {
        this.register = register;
        this.store = store;
        this.update = update;
        this.history = history;
        trees = new Kept<>(revision -> new RegionTree(store.at(revision)));
    }

    /** The areas as they are; empty before they were first read. */
    public RegionTree newest() {
        return at(history.newest());
    }

    /** The areas as they were known at a data revision. */
    public RegionTree at(long revision) {
        return trees.at(changedAt(revision));
    }

    /** The newest revision up to another in which they changed; 0 where there was none. */
    public long changedAt(long revision) {
        return history.lastOf(MirrorUpdate.WHAT, revision);
    }

    /**
     * The areas as they are, read again first if one of these codes is not among them. Asks the register, so no
     * transaction may be open.
     */
    public RegionTree knowing(Collection<String> codes) {
        RegionTree present = newest();
        if (!present.isEmpty() && present.holds(codes)) {
            return present;
        }
        try {
            refresh();
        } catch (Refusal e) {
            LOG.warnf("The areas could not be read again: %s", e.getMessage());
        }
        return newest();
    }

    /** The refusal while no area is known. */
    public static Refusal notLoaded() {
        return Refusal.busy("regions-not-loaded",
                "Areas and movements have not been read from the register yet; try again in a few seconds.",
                Duration.ofSeconds(2));
    }

    /** Takes the register's areas over if they changed; asks it, so no transaction may be open. */
    public void refresh() {
        String held = store.state().orElse(null);
        take(held, register.areas(held));
    }

    private void take(String held, AreasAnswer answer) {
        if (answer instanceof AreasAnswer.Read read) {
            update.take(read.areas().stream().map(RegionMirror::toRegion).toList(), held, read.state());
        }
    }

    private static Region toRegion(Area area) {
        return new Region(area.code(), area.name(), RegionKind.valueOf(area.kind()), area.parent(), area.validFrom(),
                area.validTo(), area.predecessor());
    }
}
