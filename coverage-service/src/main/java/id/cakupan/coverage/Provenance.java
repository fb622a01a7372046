package id.cakupan.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** How a figure came about, from the strongest to the weakest. */
public enum Provenance {
    STATED,
    DERIVED,
    ESTIMATED;

    /** The weaker of two: a figure is as good as its worst part. */
    public Provenance weaker(Provenance other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The weakest of those that are there; nulls are left out. */
    public static Optional<Provenance> weakest(Collection<Provenance> parts) {
        return parts.stream().filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
