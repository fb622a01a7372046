package id.cakupan.coverage.region;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.register.Dated;

/**
 * An area.
 *
 * @param parent code of the area that contains it; null for the nation
 * @param validFrom first day; null means always
 * @param validTo last day; null means still
 * @param predecessor the code that it had before, or of the area that it was split off from; several, with a space between,
 *        where
 *        they were merged; null where none
 */
public record Region(String code, String name, RegionKind kind, String parent, LocalDate validFrom, LocalDate validTo,
        String predecessor)
        implements
            Dated {

    /** The codes of {@code predecessor}. */
    List<String> predecessors() {
        return predecessor == null ? List.of() : List.of(predecessor.split(" "));
    }
}
