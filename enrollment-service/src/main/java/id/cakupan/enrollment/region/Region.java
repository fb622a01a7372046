package id.cakupan.enrollment.region;

import java.time.LocalDate;
import java.util.List;

/**
 * An area as it goes over the wire.
 *
 * @param parent its code, null for the nation
 * @param validFrom first day, null for always
 * @param validTo last day, null for still
 * @param predecessor the code that it had before, or of the area that it was split off from; several, with a space between,
 *        where
 *        they were merged; null where none
 */
record Region(String code, String name, Kind kind, String parent, LocalDate validFrom, LocalDate validTo, String predecessor,
        String source) {

    enum Kind {
        NATION,
        PROVINCE,
        CITY,
        REGENCY,
        DISTRICT
    }

    record Page(List<Region> items, String next) {
    }
}
