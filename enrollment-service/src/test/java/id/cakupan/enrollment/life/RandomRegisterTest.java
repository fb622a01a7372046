package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Whatever is done, in whatever order: figures reconcile to the person. In Gorontalo (75), where no other test is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RandomRegisterTest {

    private static final List<String> DISTRICTS = List.of("75.01.01", "75.01.02", "75.02.01");
    private static final int STEPS = 60;

    private final List<String> people = new ArrayList<>();
    private final Map<String, Map<String, Object>> known = new HashMap<>();
    private int accepted;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void figures_reconcile_to_the_person_after_every_step(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            int status = act(random).extract().statusCode();
            assertThat(status).isIn(200, 201, 400, 409);
            accepted += status < 400 ? 1 : 0;
            reconcile();
        }
        assertThat(accepted).isGreaterThan(STEPS / 3);
        known.forEach((question, answer) -> assertThat(standing(question)).isEqualTo(answer));
    }

    private ValidatableResponse act(Random random) {
        if (people.size() < 4 || random.nextInt(6) == 0) {
            return enter(random);
        }
        String person = people.get(random.nextInt(people.size()));
        remember(person, random);
        Member member = new Member(person, "", "");
        int daysAgo = random.nextInt(12);
        return switch (random.nextInt(10)) {
            case 0 -> member.record(Member.event("MOVED", daysAgo, "district", DISTRICTS.get(random.nextInt(3))));
            case 1 -> member.record(Member.event("DEACTIVATED", daysAgo, "reason", "MENUNGGAK"));
            case 2 -> member.record(Member.event("REACTIVATED", daysAgo));
            case 3 -> member
                    .record(Member.event("SEGMENT_CHANGED", daysAgo, "segment", random.nextBoolean() ? "PPU_BU" : "PBI_APBN"));
            case 4 -> member.record(Member.event("LAID_OFF", daysAgo));
            case 5 -> random.nextInt(3) == 0 ? member.record(Member.event("DECEASED", daysAgo)) : undo(member, random);
            case 6 -> merge(person, people.get(random.nextInt(people.size())), random);
            case 7 -> state(random);
            default -> undo(member, random);
        };
    }

    private ValidatableResponse enter(Random random) {
        Map<String, String> form = Desk.form("vaIssuedOn", TODAY.minusDays(30));
        form.put("district", DISTRICTS.get(random.nextInt(3)));
        if (random.nextBoolean()) {
            String registration = Desk.verified(form);
            people.add(Member.participant(registration));
            return Desk.pay(registration, TODAY.minusDays(random.nextInt(14)));
        }
        state(random);
        Map<String, Object> particulars = new HashMap<>();
        List.of("nik", "fullName", "birthDate", "sex").forEach(field -> particulars.put(field, form.get(field)));
        ValidatableResponse taken = Contract.as("officer").contentType("application/json")
                .body(Map.of("particulars", particulars, "noKk", form.get("noKk"), "district", form.get("district"), "segment",
                        "PPU_BU", "status", "AKTIF", "effectiveOn", TODAY.minusDays(random.nextInt(10)).toString()))
                .post("/api/v1/participants").then();
        if (taken.extract().statusCode() == 201) {
            people.add(taken.extract().path("standing.participant"));
        }
        return taken;
    }

    private static ValidatableResponse undo(Member member, Random random) {
        int events = member.history().extract().<List<Object>> path("items").size();
        return member.record(Member.undoing(1 + random.nextInt(events)));
    }

    private static ValidatableResponse merge(String one, String other, Random random) {
        if (one.equals(other)) {
            return Contract.as("officer").get("/api/v1/duplicates").then();
        }
        ValidatableResponse pair = Contract.as("officer").contentType("application/json")
                .body(Map.of("participants", List.of(one, other))).post("/api/v1/duplicates").then();
        Map<String, Object> decision = random.nextBoolean()
                ? Map.of("decision", "MERGED", "survivor", one, "reason", "Orang sama")
                : Map.of("decision", "OPEN", "reason", "Bukan orang sama");
        return Contract.as("officer").header("If-Match", "*").contentType("application/json").body(decision)
                .post("/api/v1/duplicates/" + pair.extract().path("id") + "/decisions").then();
    }

    private static ValidatableResponse state(Random random) {
        String region = List.of("75", "75.01", "75.02").get(random.nextInt(3));
        List<Map<String, ?>> lines = random.nextBoolean() ? List.of(Map.of("participants", 500 + random.nextInt(50)))
                : List.of(Map.of("status", "AKTIF", "participants", 300), Map.of("status", "NON_AKTIF", "participants", 200));
        return Contract.as("analyst").contentType("application/json")
                .body(Map.of("balances",
                        List.of(Map.of("region", region, "date", TODAY.minusDays(random.nextInt(30)).toString(),
                                "provenance", "STATED", "source", "A report", "lines", lines))))
                .post("/api/v1/balances").then();
    }

    /** What is answered now for a past day, as known now, is answered so for ever. */
    private void remember(String person, Random random) {
        LocalDate day = TODAY.minusDays(random.nextInt(20));
        String now = Desk.rows("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .get(0);
        String question = "/api/v1/participants/%s/standing?asOf=%s&knownAt=%s".formatted(person, day, now);
        known.put(question, standing(question));
    }

    private static Map<String, Object> standing(String question) {
        Map<String, Object> answer = new HashMap<>(
                Contract.as("officer").get(question).then().statusCode(200).extract().path("$"));
        answer.remove("version"); // of now
        return answer;
    }

    private static void reconcile() {
        Contract.as("operator").get("/api/v1/drift").then().statusCode(200)
                .body("differences.findAll { it.regionCode.startsWith('75') }.size()", is(0));
        assertThat(Desk.rows("""
                select region_code || ' ' || segment from membership_movement where region_code like '75%'
                group by region_code, segment
                having sum(participants) <> coalesce(sum(participants) filter (where status in ('AKTIF', 'AKTIF_PHK')), 0)
                    + coalesce(sum(participants) filter (where status in ('NON_AKTIF', 'MENUNGGU_PEMBAYARAN')), 0)
                    + coalesce(sum(participants) filter (where status = 'UNSPECIFIED'), 0)""")).isEmpty();
        assertThat(Desk
                .rows("""
                        select id::text from participant
                        where ending is not null and status is not null or status in ('AKTIF', 'AKTIF_PHK') and merged_into is not null"""))
                .isEmpty();
    }
}
