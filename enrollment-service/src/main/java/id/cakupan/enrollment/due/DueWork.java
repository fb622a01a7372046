package id.cakupan.enrollment.due;

/** One kind of what comes to its day by itself. */
public interface DueWork {

    /** What is said of those that were moved on, after their number, such as {@code registrations lapsed}. */
    String words();

    /** How many were moved on now; several replicas may do so at once. */
    int move();
}
