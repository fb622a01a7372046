package id.cakupan.coverage.published;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.coverage.revision.Kept;
import id.cakupan.coverage.revision.RevisionHistory;

/** Published figures as they were known at a data revision. */
@ApplicationScoped
public class PublishedFigures {

    private final PublishedStore store;
    private final RevisionHistory history;
    private final Kept<Map<LocalDate, List<PublishedFigure>>> exactCounts;

    PublishedFigures(PublishedStore store, RevisionHistory history) {
        this.store = store;
        this.history = history;
        exactCounts = new Kept<>(
                revision -> store.exactCounts(revision).stream().collect(groupingBy(figure -> figure.asOf().first())));
    }

    /**
     * What belongs to a day: whole reports that printed something of the scope of that day, month or year, and what else was
     * printed of it.
     *
     * @param scope all its codes
     * @param scopes of which figures are wanted, the scope itself among them
     */
    public List<PublishedFigure> of(long revision, Collection<String> scope, Collection<String> scopes, LocalDate day) {
        return store.of(revision, scope, scopes, day);
    }

    /** The counts of people, exact to the last one, that were printed of exactly a day. */
    public List<PublishedFigure> exactCounts(long revision, LocalDate day) {
        return exactCounts.at(history.lastOf(PublishedService.WHAT, revision)).getOrDefault(day, List.of());
    }
}
