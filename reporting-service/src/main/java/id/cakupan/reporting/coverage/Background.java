package id.cakupan.reporting.coverage;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What coverage-service knows of a scope beside its figure on a day; null what was not asked for, what it does not have, and
 * what did not come in time.
 *
 * @param late what did not come in time
 * @param series the months before
 * @param bridge why the count changed since a day
 */
public record Background(Set<BackgroundPart> late, Series series, Bridge bridge, Composition composition,
        Predicates predicates) {

    public Background {
        late = Set.copyOf(late);
    }

    /** About how much memory it takes, in hundreds of bytes. */
    public int weight() {
        return Stream.of(series, bridge, composition, predicates).filter(Objects::nonNull).mapToInt(Part::weight).sum();
    }

    public static final Background NONE = new Background(Set.of(), null, null, null, null);
}
