package id.cakupan.coverage.figure;

import java.time.LocalDate;

import id.cakupan.coverage.Provenance;

/**
 * What an edition says of a scope.
 *
 * @param from {@code OWN_ROW} or {@code CHILDREN}
 * @param childrenSum what its children come to in the same edition; null where one of them is missing
 */
public record PopulationOfScope(String edition, long people, String from, Long childrenSum, Provenance provenance,
        String source,
        LocalDate adoptedOn, String note, String doubt) {
}
