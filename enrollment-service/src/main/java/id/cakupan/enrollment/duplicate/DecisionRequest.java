package id.cakupan.enrollment.duplicate;

/**
 * What becomes of a pair.
 *
 * @param decision {@code MERGED}, {@code KEPT_APART}, or {@code OPEN} to take the last one back
 * @param survivor of MERGED: who stays
 * @param effectiveOn of MERGED: from when the other one is counted no more; today where it is left out
 */
record DecisionRequest(String decision, String survivor, String effectiveOn, String reason) {

    String canonical() {
        return decision + " " + survivor + (effectiveOn == null ? "" : " " + effectiveOn) + " " + reason;
    }
}
