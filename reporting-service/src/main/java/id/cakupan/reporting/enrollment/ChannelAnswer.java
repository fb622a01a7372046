package id.cakupan.reporting.enrollment;

import java.util.List;

/** What enrollment-service said about channels and programmes. */
public sealed interface ChannelAnswer {

    /**
     * No points also for a scope that the register does not know; programmes are those of every scope.
     *
     * @param areasKnown of how many areas of an office registrations are counted, where these are not all; null elsewhere
     */
    record Found(List<PointFigure> points, List<Programme> programmes, Long areasKnown) implements ChannelAnswer {
    }

    /** No usable answer came in time. */
    record Unavailable() implements ChannelAnswer {
    }
}
