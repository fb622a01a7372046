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

    /**
     * What belongs to a day: whole reports that printed something of the scope of that day, month or year, and what else was
     * printed of it.
     *
     * @param scopes of which figures are wanted, the scope itself among them
     */
    public List<PublishedFigure> of(long revision, String scope, Collection<String> scopes, LocalDate day) {
        return store.of(revision, scope, scopes, day);
    }

    /** The counts of people in some scopes, exact to the last one, that were printed of exactly one of some days. */
    public List<PublishedFigure> exactCounts(long revision, Collection<LocalDate> days, Collection<String> scopes) {
        return scopes.isEmpty() ? List.of() : store.exactCounts(revision, days, scopes);
    }
}
