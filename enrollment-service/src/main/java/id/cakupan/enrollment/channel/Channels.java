package id.cakupan.enrollment.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.reference.ReferenceLists;

/** The ways to register, as other features ask for them. */
@ApplicationScoped
public class Channels {

    static final String CODE = "[A-Z0-9_]{1,40}"; // a wilder text would trouble the database

    private final ReferenceLists lists;

    Channels(ReferenceLists lists) {
        this.lists = lists;
    }

    /**
     * A place or post of a channel, with what the channel restricts too.
     *
     * @param segments those served; empty is all
     */
    public record Point(String code, String channel, boolean informationOnly, List<Segment> segments, Open open,
            Open channelOpen) {

        /** Why nobody of a segment registers through it on a day, with what to do; empty where she can. */
        public List<String> faults(Segment segment, LocalDate day) {
            List<String> faults = new ArrayList<>();
            if (informationOnly) {
                faults.add("Gives information and registers nobody; name a point that does.");
            }
            if (!segments.isEmpty() && !segments.contains(segment)) {
                faults.add("Does not serve %s; name a point that does.".formatted(segment));
            }
            if (day != null && !(open.on(day) && channelOpen.on(day))) {
                faults.add("%s is open only %s; name one that is open on %s, /api/v1/channel-points?asOf=%s lists them."
                        .formatted(open.on(day) ? "Its channel" : "It", (open.on(day) ? channelOpen : open).words(), day, day));
            }
            return faults;
        }
    }

    /**
     * The days on which something is open. The day of a report that names it is no first day.
     *
     * @param from first, null for always
     * @param to last, null for still
     */
    public record Open(LocalDate from, LocalDate to) {

        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        String words() {
            String start = from == null ? "" : "from " + from;
            return to == null ? start : (start + " to " + to).strip();
        }
    }

    /** The point with this code. */
    public Optional<Point> point(String code) {
        if (!code.matches(CODE)) {
            return Optional.empty();
        }
        return lists.find(PointFile.SHAPE, ChannelPoint.class, code).map(point -> of(point,
                lists.find(ChannelFile.SHAPE, Channel.class, point.channel()).orElseThrow()));
    }

    private static Point of(ChannelPoint point, Channel channel) {
        return new Point(point.code(), point.channel(), point.informationOnly() || channel.informationOnly(),
                point.segments().isEmpty() ? channel.segments() : point.segments(),
                new Open(point.validFrom(), point.validTo()),
                new Open(channel.validFrom(), channel.validTo()));
    }
}
