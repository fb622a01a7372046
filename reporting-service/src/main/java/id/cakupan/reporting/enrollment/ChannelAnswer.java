package id.cakupan.reporting.enrollment;

import java.util.List;

/** What enrollment-service said about channels and programmes. */
public sealed interface ChannelAnswer {

    /** No points also for a scope that the register does not know; programmes are those of every scope. */
    record Found(List<PointFigure> points, List<Programme> programmes) implements ChannelAnswer {
    }

    /** No usable answer came in time. */
    record Unavailable() implements ChannelAnswer {
    }
}
