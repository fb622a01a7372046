package id.cakupan.coverage;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

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
        return weakest(parts, Function.identity());
    }

    /** The weakest that some things have; nulls are left out. */
    public static <T> Optional<Provenance> weakest(Collection<T> things, Function<T, Provenance> provenance) {
        Provenance weakest = null;
        for (T thing : things) {
            Provenance own = provenance.apply(thing);
            if (own != null) {
                weakest = weakest == null ? own : own.weaker(weakest);
            }
        }
        return Optional.ofNullable(weakest);
    }
}
