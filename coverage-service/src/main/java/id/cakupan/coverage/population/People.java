package id.cakupan.coverage.population;

import id.cakupan.coverage.Provenance;

/**
 * Population of an area in an edition.
 *
 * @param people at least 1
 * @param note how it was derived; null where nothing was noted
 * @param doubt why the number is doubted; null where it is not
 */
public record People(long people, Provenance provenance, String source, String note, String doubt) {
}
