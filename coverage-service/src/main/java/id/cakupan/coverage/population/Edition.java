package id.cakupan.coverage.population;

import java.time.LocalDate;

/**
 * Head of an edition.
 *
 * @param withdrawnOn first day on which it is not to be used any more; null while it is
 * @param withdrawalNote why; null where nothing was noted
 */
record Edition(String edition, String period, LocalDate adoptedOn, LocalDate withdrawnOn, String withdrawalNote) {

    /** As a file states it, which says nothing of a withdrawal. */
    static Edition stated(String edition, String period, LocalDate adoptedOn) {
        return new Edition(edition, period, adoptedOn, null, null);
    }

    /** The same, withdrawn as another one is; null for none. */
    Edition withdrawnAs(Edition other) {
        return other == null ? this : new Edition(edition, period, adoptedOn, other.withdrawnOn, other.withdrawalNote);
    }
}
