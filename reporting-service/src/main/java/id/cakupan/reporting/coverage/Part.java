package id.cakupan.reporting.coverage;

/** An answer of coverage-service beside the figure. */
sealed interface Part permits Series, Bridge, Composition, Predicates {

    /** Up to which movement it was read. */
    long feedPosition();

    /** Of coverage-service's own data. */
    long dataRevision();

    /** Whether it may be behind the register. */
    boolean stale();

    /** About how much memory it takes, in hundreds of bytes. */
    default int weight() {
        return 40;
    }

    /** Whether it is of the same state of knowledge as a figure. */
    default boolean isOf(Figure figure) {
        return stale() == figure.stale() && feedPosition() == figure.feedPosition() && dataRevision() == figure.dataRevision();
    }
}
