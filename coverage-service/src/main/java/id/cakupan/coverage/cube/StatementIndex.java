package id.cakupan.coverage.cube;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The statements of one generation that were known at an instant, in memory. Grows like a {@link CellIndex}. */
final class StatementIndex {

    private static final String WITHDRAWN = "WITHDRAWN";
    private static final Comparator<Said> ORDER = comparing(Said::effectiveOn, reverseOrder())
            .thenComparing(Said::knownAt, reverseOrder()).thenComparing(said -> said.statement().id());

    /**
     * A statement as the feed brought it.
     *
     * @param position of the feed that was reached with it
     * @param replaces the statement that it takes back; null for none
     */
    record Said(StatementInForce statement, Instant knownAt, long position, UUID replaces) {

        LocalDate effectiveOn() {
            return statement.effectiveOn();
        }
    }

    private final Map<String, List<Said>> byRegion = new HashMap<>();
    private final Map<UUID, Instant> takenBack = new HashMap<>();

    void add(Said said) {
        if (said.replaces() != null) {
            takenBack.put(said.replaces(), said.knownAt());
        }
        if (!said.statement().kind().equals(WITHDRAWN)) {
            List<Said> there = byRegion.computeIfAbsent(said.statement().region(), region -> new ArrayList<>());
            there.add(said);
            there.sort(ORDER);
        }
    }

    /**
     * The last balance and the last declaration of completeness of each area by the end of a day, as known at an instant.
     *
     * @param regions codes of the areas; empty for all
     */
    List<StatementInForce> last(LocalDate day, Instant known, Collection<String> regions) {
        List<StatementInForce> found = new ArrayList<>();
        if (regions.isEmpty()) {
            byRegion.values().forEach(there -> addLast(found, there, day, known));
        } else {
            regions.forEach(region -> addLast(found, byRegion.getOrDefault(region, List.of()), day, known));
        }
        return found;
    }

    private void addLast(List<StatementInForce> found, List<Said> there, LocalDate day, Instant known) {
        StatementInForce balance = null;
        StatementInForce completeness = null;
        for (int i = 0; i < there.size() && (balance == null || completeness == null); i++) {
            Said said = there.get(i);
            if (!said.effectiveOn().isAfter(day) && isInForce(said, known)) {
                if (!said.statement().isBalance()) {
                    completeness = completeness == null ? said.statement() : completeness;
                } else if (balance == null) {
                    balance = said.statement();
                }
            }
        }
        if (balance != null) {
            found.add(balance);
        }
        if (completeness != null) {
            found.add(completeness);
        }
    }

    /**
     * The days after one and by another of which totals of some areas were stated, as known at an instant.
     *
     * @param regions codes of the areas; empty for all
     */
    SortedSet<LocalDate> balanceDays(LocalDate after, LocalDate until, Instant known, Collection<String> regions) {
        return (regions.isEmpty() ? byRegion.keySet() : regions).stream()
                .flatMap(region -> byRegion.getOrDefault(region, List.of()).stream())
                .filter(said -> said.statement().isBalance() && said.effectiveOn().isAfter(after)
                        && !said.effectiveOn().isAfter(until) && isInForce(said, known))
                .map(Said::effectiveOn).collect(toCollection(TreeSet::new));
    }

    private boolean isInForce(Said said, Instant known) {
        Instant until = takenBack.get(said.statement().id());
        return !said.knownAt().isAfter(known) && (until == null || until.isAfter(known));
    }
}
