package id.cakupan.reporting.alert;

import java.time.Instant;
import java.util.List;

import id.cakupan.reporting.delivery.Recipient;
import id.cakupan.reporting.narrative.Lang;

/**
 * A threshold that is watched.
 *
 * @param version counts the changes, from 1
 * @param days without news that are too many; null unless it watches for silence
 * @param checkedAt null until it was checked as it is now
 * @param failing code of why the last check came to nothing; null where it did not
 */
record AlertRule(long number, int version, String name, Kind kind, String scope, Integer days, String lang,
        List<Recipient> recipients,
        Instant madeAt, String madeBy, Instant checkedAt, String failing) {

    /** That in which recipients are told. */
    Lang language() {
        return Lang.of(lang).orElseThrow();
    }
}
