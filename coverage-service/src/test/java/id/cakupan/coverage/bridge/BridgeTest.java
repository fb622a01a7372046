package id.cakupan.coverage.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Kalimantan Timur, all of it kept person by person: each figure and each cause is held against the movements themselves. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class BridgeTest {

    private static final List<String> REGENCIES = List.of("64.01", "64.02", "64.71");
    private static final List<String> AREAS = List.of("64.01.01", "64.01.02", "64.02.01", "64.71.01", "64.02", "64");
    private static final List<String> CAUSES = List.of("NEW", "ARREARS", "DECEASED", "SEGMENT_CHANGE", "MOVED_IN");
    private static final List<String> SEGMENTS = List.of("PBI_APBN", "PBPU", "PPU_BU");
    private static final List<String> STATUSES = List.of("AKTIF", "NON_AKTIF");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 300;

    private record Move(Instant knownAt, Map<String, Object> content) {

        LocalDate day() {
            return LocalDate.parse((String) content.get("effectiveOn"));
        }

        long people() {
            return (Long) content.get("participants");
        }
    }

    private static final List<Move> MOVES = new ArrayList<>();
    private static Instant between;

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("bridge", () -> {
            REGENCIES.forEach(code -> register.areas().put(code, "Kabupaten " + code, "REGENCY", "64"));
            AREAS.stream().filter(code -> code.length() == 8)
                    .forEach(code -> register.areas().put(code, "Kecamatan " + code, "DISTRICT", code.substring(0, 5)));
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    east-1,2024-S1,2025-01-01,64,4000,STATED,Test,
                    east-1,2024-S1,2025-01-01,64.71.01,500,STATED,Test,an area that must be read first
                    east-2,2024-S2,2025-06-01,64,4100,STATED,Test,
                    """);
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "64", FIRST.toString(), "STATED"));
            AREAS.stream().filter(code -> code.length() > 2).forEach(code -> register.feed()
                    .publish(FakeFeed.statement("COMPLETE_SINCE", code, FIRST.toString(), "STATED")));
            Random random = new Random(64);
            move(random, 150);
            between = register.feed().nextInstant();
            move(random, 150);
            World.followed(register);
        });
    }

    private void move(Random random, int movements) {
        for (int i = 0; i < movements; i++) {
            Map<String, Object> content = FakeFeed.movement(oneOf(AREAS, random),
                    FIRST.plusDays(random.nextInt(DAYS)).toString(), oneOf(SEGMENTS, random), oneOf(STATUSES, random),
                    1 + random.nextInt(40));
            content.put("cause", oneOf(CAUSES, random));
            MOVES.add(new Move(register.feed().publish(content), content));
            if (random.nextInt(6) == 0) {
                content = new TreeMap<>(content);
                content.put("participants", -(Long) content.get("participants"));
                MOVES.add(new Move(register.feed().publish(content), content));
            }
        }
    }

    private static <T> T oneOf(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    @ParameterizedTest
    @CsvSource({ "64,2025-01-31,2025-09-30", "64,2025-03-01,2025-03-02", "64.01,2025-02-10,2025-08-01",
            "64.02,2025-01-01,2025-12-31", "64.01.01,2025-04-01,2025-10-01", "64,2025-06-30,2025-06-30" })
    void figures_and_causes_are_those_of_the_movements(String scope, LocalDate from, LocalDate to) {
        for (Instant known : List.of(register.feed().nextInstant(), between, MOVES.get(40).knownAt())) {
            JsonPath bridge = bridge(scope, "from=" + from + "&to=" + to + "&knownAt=" + known).extract().jsonPath();
            Predicate<Move> inside = move -> ((String) move.content().get("regionCode")).startsWith(scope)
                    && !move.knownAt().isAfter(known);
            assertThat(bridge.getLong("from.count.registered")).isEqualTo(sum(inside.and(move -> !move.day().isAfter(from))));
            assertThat(bridge.getLong("to.count.registered")).isEqualTo(sum(inside.and(move -> !move.day().isAfter(to))));
            Predicate<Move> meanwhile = inside.and(move -> move.day().isAfter(from) && !move.day().isAfter(to));
            assertThat(lines(bridge.getList("causes"), "")).isEqualTo(expected(meanwhile, ""));
            for (String child : bridge.<String> getList("children.code")) {
                assertThat(lines(bridge.getList("children.find { it.code == '%s' }.causes".formatted(child)), child + " "))
                        .isEqualTo(expected(meanwhile.and(
                                move -> ((String) move.content().get("regionCode")).startsWith(child)), child + " "));
            }
            assertThat(bridge.getMap("residual").values()).allMatch(Integer.valueOf(0)::equals);
            assertThat(bridge.getMap("territory").values()).allMatch(Integer.valueOf(0)::equals);
        }
    }

    private static long sum(Predicate<Move> wanted) {
        return MOVES.stream().filter(wanted).mapToLong(Move::people).sum();
    }

    /** Changes of the registered and of the active by cause, and of the registered by segment inside it; none that is 0. */
    private static Map<String, Long> expected(Predicate<Move> wanted, String prefix) {
        Map<String, Long> sums = new TreeMap<>();
        MOVES.stream().filter(wanted).forEach(move -> {
            String cause = prefix + move.content().get("cause");
            sums.merge(cause, move.people(), Long::sum);
            if (move.content().get("status").equals("AKTIF")) {
                sums.merge(cause + " active", move.people(), Long::sum);
            }
            if (prefix.isEmpty()) {
                sums.merge(cause + " " + move.content().get("segment"), move.people(), Long::sum);
            }
        });
        sums.values().removeIf(people -> people == 0);
        return sums;
    }

    private static Map<String, Long> lines(List<Map<String, Object>> causes, String prefix) {
        Map<String, Long> sums = new TreeMap<>();
        for (Map<String, Object> line : causes) {
            String cause = prefix + line.get("cause");
            sums.put(cause, number(line, "registered"));
            sums.put(cause + " active", number(line, "active"));
            if (line.get("segments") instanceof List<?> segments) {
                segments.forEach(segment -> sums.put(cause + " " + ((Map<?, ?>) segment).get("segment"),
                        number((Map<?, ?>) segment, "registered")));
            }
        }
        sums.values().removeIf(people -> people == 0);
        return sums;
    }

    private static long number(Map<?, ?> line, String part) {
        return ((Number) ((Map<?, ?>) line.get("change")).get(part)).longValue();
    }

    @Test
    void what_became_known_since_a_figure_was_said_is_its_correction() {
        JsonPath bridge = bridge("64", "from=2025-05-31&to=2025-08-31&fromKnownAt=" + between).extract().jsonPath();
        Predicate<Move> before = move -> !move.day().isAfter(LocalDate.of(2025, 5, 31));
        assertThat(bridge.getLong("from.count.registered"))
                .isEqualTo(sum(before.and(move -> !move.knownAt().isAfter(between))));
        assertThat(bridge.getLong("correction.registered")).isEqualTo(sum(before.and(move -> move.knownAt().isAfter(between))))
                .isNotZero();
        assertThat(bridge.getMap("residual").values()).allMatch(Integer.valueOf(0)::equals);
        assertThat(Instant.parse(bridge.getString("from.knownAt"))).isEqualTo(between);
    }

    @Test
    void a_rate_changes_by_its_people_and_by_the_edition() {
        JsonPath bridge = bridge("64", "from=2025-05-31&to=2025-08-31").extract().jsonPath();
        long before = bridge.getLong("from.count.registered");
        long after = bridge.getLong("to.count.registered");
        assertThat(bridge.getString("from.populationEdition")).isEqualTo("east-1");
        assertThat(bridge.getString("to.populationEdition")).isEqualTo("east-2");
        assertThat(bridge.getDouble("rates[0].numeratorEffect")).isCloseTo((after - before) / 40.0, within());
        assertThat(bridge.getDouble("rates[0].denominatorEffect")).isCloseTo(after / 41.0 - after / 40.0, within());
        assertThat(bridge.getDouble("rates[0].points")).isCloseTo(after / 41.0 - before / 40.0, within());
        JsonPath fixed = bridge("64", "from=2025-05-31&to=2025-08-31&population=east-2").extract().jsonPath();
        assertThat(fixed.getString("rates[0].denominatorEffect")).isEqualTo("0.00");
        assertThat(fixed.getString("rates[0].numeratorEffect")).isEqualTo(fixed.getString("rates[0].points"));
    }

    private static Offset<Double> within() {
        return Offset.offset(0.005001);
    }

    @Test
    void what_has_no_count_at_one_end_has_movements_and_no_residual() {
        bridge("64.01", "from=2024-12-31&to=2025-06-30").body("from.count", is(nullValue()))
                .body("from.reason", is("no-complete-figure")).body("to.count.registered", is(
                        Math.toIntExact(sum(move -> ((String) move.content().get("regionCode")).startsWith("64.01")
                                && !move.day().isAfter(LocalDate.of(2025, 6, 30))))))
                .body("residual", is(nullValue())).body("rates", is(empty())).body("causes.cause", hasItem("NEW"));
    }

    @Test
    void a_stated_total_that_grew_says_that_nobody_knows_why() {
        bridge("75", "from=2023-10-01&to=2023-11-01").body("causes", is(empty())).body("residual.registered", is(0));
        bridge("75", "from=2023-09-30&to=2023-10-01").body("causes.cause", contains("BALANCE"))
                .body("causes[0].change.active", is(1_503_459)).body("causes[0].segments", hasSize(1));
    }

    @Test
    void who_has_the_answer_is_told_so_until_something_changes() {
        String path = "/api/v1/coverage/64/bridge?from=2025-05-31&to=2025-08-31&knownAt=" + between;
        String tag = Contract.as("viewer").get(path).then().statusCode(200).extract().header("ETag");
        Contract.as("viewer").header("If-None-Match", tag).get(path).then().statusCode(304);
        Contract.as("viewer").header("If-None-Match", tag).get(path.replace("08-31", "08-30")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "to=2025-01-01", "from=2025-02-01&to=2025-01-31", "from=yesterday",
            "from=2025-01-01&to=2999-01-01",
            "from=2025-01-01&fromKnownAt=then",
            "from=2025-01-01&knownAt=2025-01-01T00:00:00Z&fromKnownAt=2025-01-02T00:00:00Z" })
    void a_question_that_makes_no_sense_is_refused(String query) {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/64/bridge?" + query).then().statusCode(400)
                .body("code", is("invalid-input")).body("violations", hasSize(1));
    }

    @Test
    void an_unknown_scope_is_not_found() {
        Contract.as("viewer").get("/api/v1/coverage/64.99/bridge?from=2025-01-01").then().statusCode(404);
    }

    private static ValidatableResponse bridge(String scope, String query) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "/bridge?" + query).then().statusCode(200);
    }
}
