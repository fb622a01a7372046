package id.cakupan.enrollment.channel;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.enrollment.ledger.Segment;

/**
 * Registrations of people of a scope by the point through which they came, up to the end of a day.
 *
 * @param region the scope
 * @param areasKnown how many areas of the scope are known; people of others are not counted
 * @param areasTotal how many it has; null where nobody said
 * @param complete all of its areas are known, so that the sum of the rows is that of the scope
 */
record ChannelFigures(String region, LocalDate asOf, int areasKnown, Integer areasTotal, boolean complete, List<Row> items) {

    /**
     * A point, under the channel through which the people came: the one that it has, or one that it had.
     *
     * @param segments those that it serves, else those of its channel; empty is all
     * @param informationOnly point or channel register nobody
     * @param open point and channel are open on the day; never where the point has another channel now
     */
    record Row(String channel, String channelNameId, String channelNameEn, String point, String pointName, String pointNameEn,
            ChannelPoint.Kind kind, String place, String contact, List<Segment> segments, boolean informationOnly,
            boolean open, LocalDate validFrom, LocalDate validTo, LocalDate seenOn, String note, long received, long verified,
            long active) {
    }
}
