package id.cakupan.enrollment.channel;

import java.util.Arrays;
import java.util.List;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.reference.RowValues;

/** Reads the segments that a channel or point serves. */
final class Served {

    private static final List<String> SEGMENTS = Arrays.stream(Segment.values())
            .filter(segment -> segment != Segment.UNSPECIFIED).map(Segment::name).toList();

    private Served() {
    }

    /** {@code segments}: names with spaces between, blank for all. */
    static void read(RowValues row) {
        List<String> named = Arrays.stream(row.raw("segments").split("\\s+")).filter(name -> !name.isEmpty()).distinct()
                .toList();
        if (!SEGMENTS.containsAll(named)) {
            row.reject("segments",
                    "Must be blank or names with spaces between, of " + String.join(", ", SEGMENTS) + ".");
        }
        row.put("segments", SEGMENTS.stream().filter(named::contains).toList());
    }
}
