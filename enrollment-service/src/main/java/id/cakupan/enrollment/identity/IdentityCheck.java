package id.cakupan.enrollment.identity;

/** A way to the civil registry. */
public interface IdentityCheck {

    /** Asks, and answers GANGGUAN where that was not possible. Takes seconds at most; outside of any transaction. */
    Answer ask(Told told);

    /** Whether to ask is no use now, because it has failed again and again. */
    default boolean isResting() {
        return false;
    }
}
