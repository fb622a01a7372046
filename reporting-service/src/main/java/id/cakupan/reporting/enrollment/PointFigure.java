package id.cakupan.reporting.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A point that is open in a scope on a day, or received registrations of people of the scope up to it.
 *
 * @param channelNameId name of the channel in Indonesian
 * @param channelNameEn name of the channel in English
 * @param pointName name of the point in Indonesian
 * @param pointNameEn name of the point in English
 * @param kind OFFICE, CALL_CENTRE ...; the register may name further ones
 * @param place where it is; null where it is nowhere in particular
 * @param contact number or address; null where none is known
 * @param segments that it serves; empty for all
 * @param informationOnly whether it registers nobody
 * @param open on the day
 * @param validFrom first day; null where not known
 * @param validTo last day; null for still
 * @param seenOn day that a report which names it speaks of, where the first day is not known
 * @param received registrations received
 * @param verified of these, verified by the day
 * @param active of these, paid by the day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PointFigure(String channelNameId, String channelNameEn, String pointName, String pointNameEn, String kind,
        String place, String contact, List<String> segments, boolean informationOnly, boolean open, LocalDate validFrom,
        LocalDate validTo, LocalDate seenOn, String note, long received, long verified, long active) {

    public PointFigure {
        Objects.requireNonNull(channelNameId);
        Objects.requireNonNull(channelNameEn);
        Objects.requireNonNull(pointName);
        Objects.requireNonNull(pointNameEn);
        Objects.requireNonNull(kind);
        segments = List.copyOf(segments);
    }
}
