package id.cakupan.coverage.predicate;

import java.time.LocalDate;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.register.Agreement;

/**
 * What decides whether an area has a predicate.
 *
 * @param people its count; null where it has none
 * @param population null where no edition yields the area
 * @param tally its people by segment
 * @param agreement that of its local government; null where none is known
 */
record Standing(LocalDate asOf, Participants people, Long population, Tally tally, Agreement agreement) {

    /** The same with another population. */
    Standing with(Long otherPopulation) {
        return new Standing(asOf, people, otherPopulation, tally, agreement);
    }
}
