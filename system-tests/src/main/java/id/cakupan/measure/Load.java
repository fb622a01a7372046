package id.cakupan.measure;

/**
 * What a load did in one round.
 *
 * @param perSecond operations a second
 * @param p50 milliseconds below which half of the answers came
 * @param p95 the same for 95 of 100
 * @param p99 the same for 99 of 100
 * @param wrong answers with another status or content than expected, and those that never came
 */
record Load(double perSecond, double p50, double p95, double p99, long wrong) {

    /** So many at once in so many seconds, of which none has a time of its own. */
    static Load atOnce(long operations, double seconds) {
        return new Load(operations / seconds, Double.NaN, Double.NaN, Double.NaN, 0);
    }

    /** One that took so many milliseconds. */
    static Load single(double millis) {
        return new Load(1000 / millis, millis, millis, millis, 0);
    }
}
