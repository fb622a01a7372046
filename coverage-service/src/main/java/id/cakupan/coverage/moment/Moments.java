package id.cakupan.coverage.moment;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.CubeReader.Present;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.revision.RevisionHistory;

/** Says which moment a question is about. To be asked without a transaction, or it would not see what is new. */
@ApplicationScoped
public class Moments {

    private final RevisionHistory history;
    private final SharedLook<Present> present;

    Moments(CubeReader cube, RevisionHistory history) {
        this.history = history;
        present = new SharedLook<>(() -> cube.present().orElseThrow(RegionMirror::notLoaded));
    }

    /**
     * The moment of what was known at an instant.
     *
     * @param knownAt null for all that is known now
     */
    public Moment at(Instant knownAt) {
        Present now = present.now();
        Instant through = now.live().through();
        if (knownAt == null) {
            return new Moment(now.live(), through, now.revision());
        }
        return new Moment(now.live(), knownAt.isBefore(through) ? knownAt : through, history.at(knownAt, now.revision()));
    }

    /** The first instant at which all of a moment was known. */
    public Instant firstKnown(Moment moment) {
        return history.recordedAt(moment.revision()).filter(recorded -> recorded.isAfter(moment.through()))
                .orElse(moment.through());
    }
}
