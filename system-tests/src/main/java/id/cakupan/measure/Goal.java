package id.cakupan.measure;

/**
 * A promise and what became of it.
 *
 * @param what for the table, such as {@code ratio at least 0.5}
 */
record Goal(String what, double measured, boolean reached) {

    static Goal atLeast(String what, double measured, double bound) {
        return new Goal("%s at least %s".formatted(what, number(bound)), measured, measured >= bound);
    }

    static Goal below(String what, double measured, double bound) {
        return new Goal("%s below %s".formatted(what, number(bound)), measured, measured < bound);
    }

    private static String number(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
