package id.cakupan.reporting.enrollment;

import java.util.List;

/** What enrollment-service said about areas. */
public sealed interface AreasAnswer {

    /** Provinces first, then regencies, then cities, each kind by code. */
    record Found(List<Area> areas) implements AreasAnswer {

        public Found {
            areas = List.copyOf(areas);
        }
    }

    /** No usable answer came in time. */
    record Unavailable() implements AreasAnswer {
    }
}
