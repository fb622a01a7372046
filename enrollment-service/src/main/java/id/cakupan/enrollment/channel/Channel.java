package id.cakupan.enrollment.channel;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.enrollment.ledger.Segment;

/**
 * A way to register.
 *
 * @param segments those served; empty is all
 * @param seenOn where the first day is not known, the day of the report that names it
 */
record Channel(String code, String nameId, String nameEn, boolean informationOnly, List<Segment> segments,
        LocalDate validFrom, LocalDate validTo, LocalDate seenOn, String source, String note) {
}
