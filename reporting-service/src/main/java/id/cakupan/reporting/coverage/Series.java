package id.cakupan.reporting.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The figures of a scope at the ends of months and on the last day asked for.
 *
 * @param points in the order of the days
 * @param children the areas directly inside the scope on some of the days
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Series(long feedPosition, long dataRevision, boolean stale, List<Moment> points, List<Row> children)
        implements
            Part {

    public Series {
        points = List.copyOf(points);
        children = children == null ? List.of() : List.copyOf(children);
    }

    @Override
    public int weight() {
        return 40 + points.size() * (1 + children.size());
    }

    /**
     * An area inside the scope.
     *
     * @param points one for each of the scope's; null on days on which it was not inside
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(String code, String name, List<Moment> points) {

        public Row {
            points = Collections.unmodifiableList(new ArrayList<>(points));
        }
    }
}
