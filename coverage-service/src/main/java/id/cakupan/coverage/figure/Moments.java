package id.cakupan.coverage.figure;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.revision.RevisionHistory;

/** Says which moment a question is about. To be asked without a transaction, or it would not see what is new. */
@ApplicationScoped
class Moments {

    private final RevisionHistory history;
    private final SharedLook<Moment> newest;

    Moments(CubeReader cube, RevisionHistory history) {
        this.history = history;
        // in this order: a revision is recorded later than everything that was applied before
        newest = new SharedLook<>(() -> {
            Cut live = cube.live().orElseThrow(RegionMirror::notLoaded);
            return new Moment(live, live.through(), history.newest());
        });
    }

    /**
     * The moment of what was known at an instant.
     *
     * @param knownAt null for all that is known now
     */
    Moment at(Instant knownAt) {
        Moment now = newest.now();
        if (knownAt == null) {
            return now;
        }
        return new Moment(now.live(), knownAt.isBefore(now.through()) ? knownAt : now.through(),
                history.at(knownAt, now.revision()));
    }

    /** The first instant at which all of a moment was known. */
    Instant firstKnown(Moment moment) {
        return history.recordedAt(moment.revision()).filter(recorded -> recorded.isAfter(moment.through()))
                .orElse(moment.through());
    }
}
