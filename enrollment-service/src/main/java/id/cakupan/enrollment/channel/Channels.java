package id.cakupan.enrollment.channel;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** The ways to register, as other features ask for them. */
@ApplicationScoped
public class Channels {

    static final String CODE = "[A-Z0-9_]{1,40}"; // a wilder text would trouble the database

    private final ChannelRepository channels;

    Channels(ChannelRepository channels) {
        this.channels = channels;
    }

    /** A place or post of a channel. */
    public record Point(String code, String channel) {
    }

    /** The point with this code. */
    public Optional<Point> point(String code) {
        return code.matches(CODE) ? channels.point(code).map(point -> new Point(point.code, point.channel))
                : Optional.empty();
    }
}
