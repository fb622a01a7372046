package id.cakupan.coverage.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the cube holds at the end of each of some days: of every day what came since the one before. */
public final class CubeDays {

    private final List<LocalDate> days;
    private final List<Map<String, Participants>> moved = new ArrayList<>();
    private final List<Map<List<String>, StatementInForce>> said = new ArrayList<>();

    CubeDays(Collection<LocalDate> days) {
        this.days = List.copyOf(new TreeSet<>(days));
        for (int i = 0; i < this.days.size(); i++) {
            moved.add(new HashMap<>());
            said.add(new LinkedHashMap<>());
        }
    }

    /** The days, the earliest first. The place of something is how many of them lie before it. */
    List<LocalDate> days() {
        return days;
    }

    void add(int place, String region, Participants people) {
        moved.get(place).merge(region, people, Participants::plus);
    }

    void add(int place, StatementInForce statement) {
        said.get(place).put(List.of(statement.region(), statement.kind()), statement);
    }

    /** Participants at each area's own place, without those of areas inside it, at the end of one of the days. */
    public Map<String, Participants> participants(LocalDate day) {
        Map<String, Participants> found = new HashMap<>();
        moved.subList(0, days.indexOf(day) + 1)
                .forEach(step -> step.forEach((region, people) -> found.merge(region, people, Participants::plus)));
        return found;
    }

    /** The last balance and the last declaration of completeness of each area on or before one of the days. */
    public List<StatementInForce> lastStatements(LocalDate day) {
        Map<List<String>, StatementInForce> last = new LinkedHashMap<>();
        said.subList(0, days.indexOf(day) + 1).forEach(last::putAll);
        return List.copyOf(last.values());
    }
}
