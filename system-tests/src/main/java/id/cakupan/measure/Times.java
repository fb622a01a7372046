package id.cakupan.measure;

/** Arithmetic on sorted times. */
final class Times {

    private Times() {
    }

    /** The time that a share of them does not exceed; 0 where there are none. */
    static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
