package id.cakupan.reporting.enrollment;

import java.util.List;

/** What enrollment-service said about registrations by channel. */
public sealed interface ChannelAnswer {

    /** No points also for an area that the register does not know. */
    record Found(List<PointFigure> points) implements ChannelAnswer {
    }

    /** No usable answer came in time. */
    record Unavailable() implements ChannelAnswer {
    }
}
