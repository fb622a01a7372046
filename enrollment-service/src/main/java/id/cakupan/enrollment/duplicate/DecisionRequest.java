package id.cakupan.enrollment.duplicate;

/**
 * What becomes of a pair.
 *
 * @param decision {@code MERGED}, {@code KEPT_APART}, or {@code OPEN} to take the last one back
 * @param survivor of MERGED: who stays
 */
record DecisionRequest(String decision, String survivor, String reason) {

    String canonical() {
        return decision + " " + survivor + " " + reason;
    }
}
