package id.cakupan.coverage.published;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Published figures as they were known at a data revision. */
@ApplicationScoped
public class PublishedFigures {

    private final PublishedStore store;

    PublishedFigures(PublishedStore store) {
        this.store = store;
    }

    /** All of some scopes, by code. */
    public List<PublishedFigure> at(long revision, Collection<String> scopes) {
        return store.at(revision, scopes);
    }

    /** The counts of people, exact to the last one, that were printed of exactly a day. */
    public List<PublishedFigure> exactCounts(long revision, LocalDate day) {
        return store.exactCounts(revision, day);
    }
}
