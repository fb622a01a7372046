package id.cakupan.coverage.target;

import java.util.List;

/**
 * A target with where it stands written.
 *
 * @param note null where nothing was noted
 */
record Target(AreaTarget value, String source, String note) {

    /** What it is the one target of. */
    List<Object> key() {
        return value.key();
    }

    TargetResponse response() {
        return new TargetResponse(value.owner(), value.indicator(), value.due(),
                value.percentage() == null ? null : value.percentage().toPlainString(), value.headcount(), value.additional(),
                value.countedFrom(), value.legalBasis(), source, note);
    }
}
