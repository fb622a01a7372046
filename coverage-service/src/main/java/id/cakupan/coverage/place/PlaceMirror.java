package id.cakupan.coverage.place;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.register.PlaceLists;
import id.cakupan.coverage.register.PlaceLists.Marks;
import id.cakupan.coverage.register.Register;
import id.cakupan.coverage.revision.Kept;
import id.cakupan.coverage.revision.RevisionHistory;

/** The register's branches, territories and deputy regions, as they were known at every data revision. */
@ApplicationScoped
class PlaceMirror {

    private final Register register;
    private final PlaceStore store;
    private final RevisionHistory history;
    private final Kept<Places> states;

    PlaceMirror(Register register, PlaceStore store, RevisionHistory history) {
        this.register = register;
        this.store = store;
        this.history = history;
        states = new Kept<>(store::at);
    }

    Places at(long revision) {
        return states.at(changedAt(revision));
    }

    /** The newest revision up to another in which they changed. */
    long changedAt(long revision) {
        return history.lastOf(PlaceStore.WHAT, revision);
    }

    Places newest() {
        return at(history.newest());
    }

    /** Takes the register's places over if they changed; asks it, so no transaction may be open. */
    void refresh() {
        Marks held = store.marks();
        PlaceLists read = register.places(held);
        if (!read.unchanged()) {
            store.take(read, held);
        }
    }
}
