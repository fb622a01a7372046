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
}
