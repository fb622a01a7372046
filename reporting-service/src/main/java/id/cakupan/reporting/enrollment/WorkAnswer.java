package id.cakupan.reporting.enrollment;

/**
 * What enrollment-service said about open work.
 *
 * @param late whether no usable answer came in time
 * @param counts null where none came, and where the register has none of the scope
 */
public record WorkAnswer(boolean late, WorkCounts counts) {

    static final WorkAnswer LATE = new WorkAnswer(true, null);
    static final WorkAnswer NONE = new WorkAnswer(false, null);
}
