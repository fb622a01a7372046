package id.cakupan.coverage.figure;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.Participants;

/**
 * The count of an area, everything inside it included.
 *
 * @param breakdown provenance of its parts by status where that was said; null otherwise
 * @param activity provenance of its parts by status: the breakdown's, else the count's
 * @param sum the sum of its parts by itself, where print made it stated; null otherwise
 */
public record ScopeCount(Participants people, Provenance provenance, Provenance breakdown, Provenance activity, ScopeCount sum,
        Basis basis) {

    /** This sum, its total printed elsewhere. */
    ScopeCount printedTotal() {
        boolean someKnown = people.active() != 0 || people.inactive() != 0;
        Provenance asBefore = breakdown == null && someKnown ? activity : breakdown; // unsaid while as good as the total
        return new ScopeCount(people, Provenance.STATED, asBefore, activity, this, basis);
    }

    /** This sum, its total and its parts by status printed elsewhere. */
    ScopeCount printedWhole() {
        return new ScopeCount(people, Provenance.STATED, Provenance.STATED, Provenance.STATED, this, basis);
    }

    /** More or fewer people, known as these are. */
    ScopeCount with(Participants more) {
        return new ScopeCount(people.plus(more), provenance, breakdown, activity, sum, basis);
    }

    /** The same people without what print adds: what is held against print rests on nothing that print gave it. */
    ScopeCount withoutPrint() {
        return sum == null ? this : sum;
    }

    /** The weakest of its parts, where the total was printed elsewhere; null otherwise. */
    Provenance parts() {
        return sum == null ? null : sum.provenance();
    }
}
