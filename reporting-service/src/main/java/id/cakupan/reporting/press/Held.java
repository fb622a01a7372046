package id.cakupan.reporting.press;

import java.util.Optional;

import id.cakupan.reporting.coverage.Composition;
import id.cakupan.reporting.coverage.Figure;

/**
 * A figure of a text and what of ours it is held against.
 *
 * @param ours of its area and day
 * @param named the same in the edition that the text names; null where it names none that we have of the area
 * @param resting on which population the figure rests; null where the text does not say
 * @param composition null where it was not needed, or we have none
 */
record Held(Reading reading, Stated figure, Figure ours, Figure named, Resting resting, Composition composition) {

    /** The base that the sentence names for a share; null where it names none, or both. */
    Subject base() {
        return ShareCheck.base(reading.sentence(figure)).orElse(null);
    }

    Optional<Long> people() {
        return Optional.ofNullable(ours.population()).map(Figure.Population::people);
    }
}
