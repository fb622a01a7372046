package id.cakupan.enrollment.channel;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.enrollment.ledger.Segment;

/**
 * Registrations of people of a scope by the point through which they came, up to the end of a day.
 *
 * @param region the scope
 */
record ChannelFigures(String region, LocalDate asOf, List<Row> items) {

    /**
     * A point.
     *
     * @param segments those that it serves, else those of its channel; empty is all
     * @param informationOnly point or channel register nobody
     * @param open point and channel are open on the day
     */
    record Row(String channel, String channelNameId, String channelNameEn, String point, String pointName, String pointNameEn,
            ChannelPoint.Kind kind, String place, String contact, List<Segment> segments, boolean informationOnly,
            boolean open, LocalDate validFrom, LocalDate validTo, LocalDate seenOn, String note, long received, long verified,
            long active) {
    }
}
