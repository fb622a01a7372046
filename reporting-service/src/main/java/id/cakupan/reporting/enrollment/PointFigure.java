package id.cakupan.reporting.enrollment;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Registrations that a point received for people of an area up to a day.
 *
 * @param channelNameId name of the channel in Indonesian
 * @param channelNameEn name of the channel in English
 * @param pointName name of the point
 * @param received registrations received
 * @param verified of these, verified by the day
 * @param active of these, paid by the day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PointFigure(String channelNameId, String channelNameEn, String pointName, long received, long verified,
        long active) {

    public PointFigure {
        Objects.requireNonNull(channelNameId);
        Objects.requireNonNull(channelNameEn);
        Objects.requireNonNull(pointName);
    }
}
