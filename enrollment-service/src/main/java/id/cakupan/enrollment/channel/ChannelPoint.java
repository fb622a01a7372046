package id.cakupan.enrollment.channel;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

import id.cakupan.enrollment.ledger.Segment;

/**
 * A place or post of a channel.
 *
 * @param name in Indonesian
 * @param region the area that it serves
 * @param segments those served; empty is what the channel serves
 * @param seenOn where the first day is not known, the day of the report that names it
 */
record ChannelPoint(String code, @JsonAlias("channel_code") String channel, String name, Kind kind, String nameEn,
        @JsonAlias("region_code") String region, String place, String contact, List<Segment> segments,
        boolean informationOnly, LocalDate validFrom, LocalDate validTo, LocalDate seenOn, String source, String note) {

    enum Kind {
        OFFICE,
        CALL_CENTRE,
        CHAT,
        APP,
        WEBSITE,
        MOBILE_UNIT,
        DROPBOX,
        COMPANY,
        PARTNER,
        OTHER
    }

    @JsonProperty("nameId")
    String nameId() {
        return name;
    }
}
