package id.cakupan.enrollment.channel;

import java.time.LocalDate;
import java.util.List;

/** Registrations of people of an area by the point through which they came, up to the end of a day. */
record ChannelFigures(String region, LocalDate asOf, List<Row> items) {

    record Row(String channel, String channelNameId, String channelNameEn, String point, String pointName, long received,
            long verified, long active) {
    }
}
