package id.cakupan.enrollment.registration;

import java.time.Instant;
import java.util.Set;

import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.identity.Told;

/**
 * What the civil registry says of who registers.
 *
 * @param waiting whether it is still to be asked, or asked again
 * @param outcome of the last answer, null for none yet
 * @param of keyed hash of what was asked, null for nothing
 * @param adapter that was asked, null for none
 * @param waivedOf keyed hash of what she told when somebody let her be verified all the same, null for nobody
 * @param waivedBy who let her be verified all the same, null for nobody
 */
record IdentityState(boolean waiting, Outcome outcome, Set<Told.Field> differing, String of, String adapter, Instant checkedAt,
        String waivedOf, String waivedBy, String waivedReason) {

    static final IdentityState NONE = new IdentityState(false, null, Set.of(), null, null, null, null, null, null);
    static final IdentityState WAITING = new IdentityState(true, null, Set.of(), null, null, null, null, null, null);

    IdentityState {
        differing = Set.copyOf(differing);
    }
}
