package id.cakupan.enrollment.reference;

import static id.cakupan.enrollment.Uploads.found;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.undo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Loads and undoes at random, beside a model that knows for each group the load that its rows come from. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RandomUndoTest {

    private static final int STEPS = 60;

    private record Stand(String origin, List<String> names) {
    }

    private record Past(String id, Map<String, Stand> before, Map<String, Stand> after, String undoes) {
    }

    /**
     * A kind of reference data.
     *
     * @param names what the rows of a group name
     * @param alone a name stands in one group at a time
     */
    private record Kind(String what, String group, String name, List<String> names, boolean alone, String row) {
    }

    private static final Kind HOLIDAYS = new Kind("holidays", "day", "name", List.of("A", "B", "C"), false,
            "%s,%s,NATIONAL,S,");
    private static final Kind TERRITORIES = new Kind("territories", "branch", "region",
            List.of("31.71", "31.72", "31.73", "31.74", "31.75"), true, "%s,%s,,,S,");

    private final Map<String, Stand> groups = new HashMap<>();
    private final List<Past> pasts = new ArrayList<>();
    private Kind kind;

    @ParameterizedTest
    @ValueSource(ints = { 1951, 1952, 1953 })
    void random_loads_and_undos_of_days_restore_exactly(int year) {
        restoresExactly(HOLIDAYS, List.of(year + "-01-01", year + "-01-02", year + "-01-03"), new Random(year));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void random_loads_and_undos_of_territories_restore_exactly(int seed) {
        restoresExactly(TERRITORIES, List.of("RU-%dA".formatted(seed), "RU-%dB".formatted(seed), "RU-%dC".formatted(seed)),
                new Random(seed));
    }

    private void restoresExactly(Kind tried, List<String> named, Random random) {
        kind = tried;
        named.forEach(group -> groups.put(group, new Stand(null, List.of())));
        Map<String, Stand> start = Map.copyOf(groups);
        for (int step = 0; step < STEPS; step++) {
            if (pasts.isEmpty() || random.nextInt(5) < 2) {
                loadSome(random);
            } else {
                tryUndo(random.nextBoolean() ? pasts.get(pasts.size() - 1) : pasts.get(random.nextInt(pasts.size())));
            }
            standsAsModelled();
        }
        everyLoadSaysWhetherItIsUndone();
        while (undoAllThatCanBe()) {
            standsAsModelled();
        }
        everyLoadSaysWhetherItIsUndone();
        assertThat(groups).isEqualTo(start);
        standsAsModelled();
    }

    private void standsAsModelled() {
        groups.forEach((group, stand) -> assertThat(found(kind.what(), kind.name(), kind.group(), group))
                .isEqualTo(stand.names()));
    }

    /** From the newest load to the oldest; whether any was undone. */
    private boolean undoAllThatCanBe() {
        boolean any = false;
        for (int i = pasts.size() - 1; i >= 0; i--) {
            Past past = pasts.get(i);
            any |= past.undoes() == null && undoneBy(past.id()) == null && tryUndo(past);
        }
        return any;
    }

    private void loadSome(Random random) {
        Map<String, List<String>> stated = new LinkedHashMap<>();
        groups.keySet().stream().sorted().filter(group -> random.nextInt(3) > 0).forEach(group -> {
            TreeSet<String> names = new TreeSet<>();
            for (int i = random.nextInt(2); i >= 0; i--) {
                names.add(kind.names().get(random.nextInt(kind.names().size())));
            }
            stated.put(group, List.copyOf(names));
        });
        if (stated.isEmpty()) {
            return;
        }
        List<String> rows = new ArrayList<>();
        stated.forEach((group, names) -> names.forEach(name -> rows.add(kind.row().formatted(group, name))));
        Collections.shuffle(rows, random);
        Map<String, Stand> wanted = new HashMap<>();
        stated.forEach((group, names) -> wanted.put(group, new Stand(null, names)));
        ValidatableResponse answer = load(kind.what(), rows.toArray(String[]::new));
        if (isAtOdds(wanted)) {
            answer.statusCode(400);
            return;
        }
        String id = answer.statusCode(200).extract().path("id");
        Map<String, Stand> before = new HashMap<>();
        Map<String, Stand> after = new HashMap<>();
        stated.forEach((group, names) -> {
            if (!groups.get(group).names().equals(names)) {
                before.put(group, groups.get(group));
                after.put(group, new Stand(id, names));
            }
        });
        groups.putAll(after);
        pasts.add(new Past(id, before, after, null));
    }

    /** Whether a name would stand in two groups that may stand in one. */
    private boolean isAtOdds(Map<String, Stand> changed) {
        Map<String, Stand> then = new HashMap<>(groups);
        then.putAll(changed);
        List<String> names = then.values().stream().flatMap(stand -> stand.names().stream()).toList();
        return kind.alone() && names.stream().distinct().count() < names.size();
    }

    private boolean tryUndo(Past past) {
        ValidatableResponse answer = undo(past.id());
        if (undoneBy(past.id()) != null) {
            assertThat(answer.statusCode(409).extract().<String> path("code")).isEqualTo("load-undone");
            return false;
        }
        boolean stands = past.after().entrySet().stream()
                .allMatch(group -> Objects.equals(groups.get(group.getKey()).origin(), group.getValue().origin()));
        if (!stands || isAtOdds(past.before())) {
            assertThat(answer.statusCode(409).extract().<String> path("code")).isEqualTo("load-superseded");
            return false;
        }
        String id = answer.statusCode(200).extract().path("id");
        groups.putAll(past.before());
        pasts.add(new Past(id, past.after(), past.before(), past.id()));
        return true;
    }

    /** The newest undo of a load that is not undone itself, or null. */
    private String undoneBy(String load) {
        return pasts.stream().filter(undo -> load.equals(undo.undoes()) && undoneBy(undo.id()) == null)
                .reduce((older, newer) -> newer).map(Past::id).orElse(null);
    }

    private void everyLoadSaysWhetherItIsUndone() {
        Map<String, String> shown = new HashMap<>();
        Contract.as("viewer").queryParam("what", kind.what()).queryParam("limit", 500).get("/api/v1/reference-loads").then()
                .statusCode(200).extract().jsonPath().<Map<String, String>> getList("items")
                .forEach(item -> shown.put(item.get("id"), item.get("undoneBy")));
        pasts.forEach(past -> assertThat(shown).containsEntry(past.id(), undoneBy(past.id())));
    }
}
