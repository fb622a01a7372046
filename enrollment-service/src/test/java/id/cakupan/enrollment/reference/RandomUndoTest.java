package id.cakupan.enrollment.reference;

import static id.cakupan.enrollment.Uploads.found;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.undo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

/** Loads and undoes at random, beside a model that knows for each day the load that its rows come from. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RandomUndoTest {

    private static final int STEPS = 60;

    private record Stand(String origin, List<String> names) {
    }

    private record Past(String id, Map<String, Stand> before, Map<String, Stand> after, String undoes) {
    }

    private final Map<String, Stand> days = new HashMap<>();
    private final List<Past> pasts = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = { 1951, 1952, 1953 })
    void random_loads_and_undos_restore_exactly(int year) {
        Random random = new Random(year);
        for (int day = 1; day <= 3; day++) {
            days.put("%d-01-0%d".formatted(year, day), new Stand(null, List.of()));
        }
        Map<String, Stand> start = Map.copyOf(days);
        for (int step = 0; step < STEPS; step++) {
            if (pasts.isEmpty() || random.nextInt(5) < 2) {
                loadSome(random);
            } else {
                tryUndo(random.nextBoolean() ? pasts.get(pasts.size() - 1) : pasts.get(random.nextInt(pasts.size())));
            }
            days.forEach((day, stand) -> assertThat(found("holidays", "name", "day", day)).isEqualTo(stand.names()));
        }
        everyLoadSaysWhetherItIsUndone();
        for (int i = pasts.size() - 1; i >= 0; i--) {
            if (pasts.get(i).undoes() == null && undoneBy(pasts.get(i).id()) == null) {
                tryUndo(pasts.get(i));
            }
        }
        everyLoadSaysWhetherItIsUndone();
        assertThat(days).isEqualTo(start);
        days.forEach((day, stand) -> assertThat(found("holidays", "name", "day", day)).isEmpty());
    }

    private void loadSome(Random random) {
        Map<String, List<String>> stated = new LinkedHashMap<>();
        days.keySet().stream().sorted().filter(day -> random.nextInt(3) > 0).forEach(day -> {
            TreeSet<String> names = new TreeSet<>(List.of("ABC".charAt(random.nextInt(3)) + ""));
            if (random.nextBoolean()) {
                names.add("B");
            }
            stated.put(day, List.copyOf(names));
        });
        if (stated.isEmpty()) {
            return;
        }
        List<String> rows = new ArrayList<>();
        stated.forEach((day, names) -> names.forEach(name -> rows.add(day + "," + name + ",NATIONAL,S,")));
        String id = load("holidays", rows.toArray(String[]::new)).statusCode(200).extract().path("id");
        Map<String, Stand> before = new HashMap<>();
        Map<String, Stand> after = new HashMap<>();
        stated.forEach((day, names) -> {
            if (!days.get(day).names().equals(names)) {
                before.put(day, days.get(day));
                after.put(day, new Stand(id, names));
            }
        });
        days.putAll(after);
        pasts.add(new Past(id, before, after, null));
    }

    private void tryUndo(Past past) {
        ValidatableResponse answer = undo(past.id());
        if (undoneBy(past.id()) != null) {
            assertThat(answer.statusCode(409).extract().<String> path("code")).isEqualTo("load-undone");
            return;
        }
        boolean stands = past.after().entrySet().stream()
                .allMatch(group -> Objects.equals(days.get(group.getKey()).origin(), group.getValue().origin()));
        if (!stands) {
            assertThat(answer.statusCode(409).extract().<String> path("code")).isEqualTo("load-superseded");
            return;
        }
        String id = answer.statusCode(200).extract().path("id");
        days.putAll(past.before());
        pasts.add(new Past(id, past.after(), past.before(), past.id()));
    }

    /** The newest undo of a load that is not undone itself, or null. */
    private String undoneBy(String load) {
        return pasts.stream().filter(undo -> load.equals(undo.undoes()) && undoneBy(undo.id()) == null)
                .reduce((older, newer) -> newer).map(Past::id).orElse(null);
    }

    private void everyLoadSaysWhetherItIsUndone() {
        Map<String, String> shown = new HashMap<>();
        Contract.as("viewer").queryParam("what", "holidays").queryParam("limit", 500).get("/api/v1/reference-loads").then()
                .statusCode(200).extract().jsonPath().<Map<String, String>> getList("items")
                .forEach(item -> shown.put(item.get("id"), item.get("undoneBy")));
        pasts.forEach(past -> assertThat(shown).containsEntry(past.id(), undoneBy(past.id())));
    }
}
