package id.cakupan.enrollment.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.kit.sql.Database;

/** The ways to register, as other features ask for them. */
@ApplicationScoped
public class Channels {

    static final String CODE = "[A-Z0-9_]{1,40}"; // a wilder text would trouble the database
    private static final Pattern FORM = Pattern.compile(CODE);

    private static final String POINT = """
            select point.code, point.channel_code, point.information_only or channel.information_only as information_only,
                case when point.segments = '{}' then channel.segments else point.segments end as segments,
                point.valid_from, point.valid_to, channel.valid_from as channel_from, channel.valid_to as channel_to
            from channel_point point join channel on channel.code = point.channel_code
            where point.code = ?
            """;

    private final Database database;

    Channels(Database database) {
        this.database = database;
    }

    /**
     * A place or post of a channel, with what the channel restricts too.
     *
     * @param segments those served; empty is all
     */
    public record Point(String code, String channel, boolean informationOnly, List<Segment> segments, Open open,
            Open channelOpen) {

        /**
         * Why nobody of a segment registers through it on a day, with what to do; empty where she can.
         *
         * @param segment null where it is not known, as the day
         */
        public List<String> faults(Segment segment, LocalDate day) {
            List<String> faults = new ArrayList<>();
            if (informationOnly) {
                faults.add("Gives information and registers nobody; name a point that does.");
            }
            if (segment != null && !segments.isEmpty() && !segments.contains(segment)) {
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
        return FORM.matcher(code).matches() ? database.first(POINT, Channels::point, code) : Optional.empty();
    }

    private static Point point(ResultSet row) throws SQLException {
        List<Segment> segments = Stream.of((String[]) row.getArray("segments").getArray()).map(Segment::valueOf).toList();
        return new Point(row.getString("code"), row.getString("channel_code"), row.getBoolean("information_only"), segments,
                new Open(Database.day(row, "valid_from"), Database.day(row, "valid_to")),
                new Open(Database.day(row, "channel_from"), Database.day(row, "channel_to")));
    }
}
