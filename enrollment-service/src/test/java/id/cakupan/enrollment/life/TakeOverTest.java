package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Members who were known only inside a total, entered by name; in Sulawesi Barat, where no other test is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TakeOverTest {

    private static final String OF_REGENCY = "76.01";
    private static final String DISTRICT = "76.01.01";

    @BeforeEach
    void load() {
        stated("76", 60, List.of(Map.of("participants", 1000)));
        stated(OF_REGENCY, 50,
                List.of(Map.of("status", "AKTIF", "participants", 200), Map.of("status", "NON_AKTIF", "participants", 100)));
    }

    private static void stated(String region, int daysAgo, List<Map<String, ?>> lines) {
        Contract.as("analyst").contentType("application/json")
                .body(Map.of("balances",
                        List.of(Map.of("region", region, "date", TODAY.minusDays(daysAgo).toString(), "provenance",
                                "STATED", "source", "A report", "lines", lines))))
                .post("/api/v1/balances").then().statusCode(200);
    }

    private static Map<String, Object> member(String district) {
        Map<String, String> form = Desk.form();
        Map<String, Object> particulars = new HashMap<>();
        List.of("nik", "fullName", "birthDate", "sex").forEach(field -> particulars.put(field, form.get(field)));
        return new HashMap<>(
                Map.of("particulars", particulars, "noKk", form.get("noKk"), "district", district, "segment", "PBPU",
                        "status", "AKTIF", "effectiveOn", TODAY.minusDays(5).toString()));
    }

    private static ValidatableResponse take(Map<String, Object> member) {
        return Contract.as("officer").contentType("application/json").body(member).post("/api/v1/participants").then();
    }

    private static ValidatableResponse takeBadly(Object member) {
        return Contract.brokenCallAs("officer").contentType("application/json").body(member).post("/api/v1/participants")
                .then();
    }

    /** Registered in an area at the end of a day, everything below it included, by status. */
    private static List<String> counts(String area, int daysAgo) {
        return Desk.rows("""
                select status || ' ' || sum(participants) from membership_movement
                where (region_code = ? or region_code like ? || '.%') and effective_on <= ?::date
                group by status having sum(participants) <> 0 order by 1""", area, area, TODAY.minusDays(daysAgo).toString());
    }

    private static void noDrift() {
        Contract.as("operator").get("/api/v1/drift").then().statusCode(200)
                .body("differences.findAll { it.regionCode.startsWith('76') }.size()", is(0));
    }

    @Test
    void no_stated_total_changes_and_she_is_a_member_like_any_other() {
        List<String> regency = counts(OF_REGENCY, 0);
        List<String> province = counts("76", 0);
        Map<String, Object> member = member(DISTRICT);
        particulars(member).put("cardNumber", "0000000076011");
        member.put("classRight", "II");
        String id = take(member).statusCode(201).body("standing.status", is("AKTIF")).body("classRight", is("II"))
                .body("cards", is(1)).extract().path("standing.participant");
        assertThat(counts(OF_REGENCY, 0)).isEqualTo(regency);
        assertThat(counts("76", 0)).isEqualTo(province);
        assertThat(Desk.rows("""
                select concat_ws(' ', region_code, segment, status, cause, participants) from membership_movement
                where effective_on = ?::date and region_code like '76%' order by id desc limit 2""",
                TODAY.minusDays(5).toString()))
                .containsExactly("76.01 UNSPECIFIED AKTIF ALLOCATED -1", "76.01.01 PBPU AKTIF TAKEN_OVER 1");
        noDrift();
        Member she = new Member(id, DISTRICT, "");
        she.history().body("items.kind", contains("TAKEN_OVER", "CARD_ISSUED"));
        she.record(Member.event("DEACTIVATED", 2, "reason", "MENUNGGAK")).statusCode(200);
        she.record(Member.event("DECEASED", 1)).statusCode(200);
        assertThat(counts("76", 0)).isNotEqualTo(province);
        noDrift();
    }

    @Test
    void it_is_taken_back_by_a_further_event_and_that_too() {
        List<String> regency = counts(OF_REGENCY, 0);
        String id = take(member(DISTRICT)).statusCode(201).extract().path("standing.participant");
        Member she = new Member(id, DISTRICT, "");
        she.record(Member.undoing(1)).statusCode(200).body("counted", is(false));
        assertThat(counts(OF_REGENCY, 0)).isEqualTo(regency);
        she.record(Member.undoing(2)).statusCode(200).body("counted", is(true));
        assertThat(counts(OF_REGENCY, 0)).isEqualTo(regency);
        noDrift();
    }

    @Test
    void who_was_taken_over_wrongly_is_taken_over_anew() {
        List<String> regency = counts(OF_REGENCY, 0);
        Map<String, Object> member = member(DISTRICT);
        String id = take(member).statusCode(201).extract().path("standing.participant");
        new Member(id, DISTRICT, "").record(Member.undoing(1)).statusCode(200);
        member.putAll(Map.of("segment", "PPU_BU", "effectiveOn", TODAY.minusDays(9).toString()));
        take(member).statusCode(201).body("standing.participant", is(id)).body("standing.segment", is("PPU_BU"));
        assertThat(counts(OF_REGENCY, 0)).isEqualTo(regency);
        noDrift();
        take(member).statusCode(409).body("code", is("nik-already-registered"));
    }

    @Test
    void what_is_told_anew_counts_also_where_something_else_was_recorded_of_a_later_day() {
        Map<String, Object> member = member(DISTRICT);
        Member she = new Member(take(member).statusCode(201).extract().path("standing.participant"), DISTRICT, "");
        she.change("IDENTITY_CORRECTED", 1, "fullName", "Siti Contoh Aminah").statusCode(200);
        she.record(Member.undoing(1)).statusCode(200);
        particulars(member).put("fullName", "Siti Contoh");
        member.put("effectiveOn", TODAY.minusDays(9).toString());
        take(member).statusCode(201).body("standing.participant", is(she.id())).body("particulars.fullName", is("Siti Contoh"));
    }

    @Test
    void a_blank_field_is_one_that_is_not_told() {
        for (int i = 0; i < 2; i++) {
            Map<String, Object> member = member(DISTRICT);
            particulars(member).putAll(Map.of("passport", "", "phone", " ", "motherName", ""));
            take(member).statusCode(201).body("particulars.passport", nullValue());
        }
        Map<String, Object> nobody = member(DISTRICT);
        particulars(nobody).put("nik", " ");
        takeBadly(nobody).statusCode(400).body("violations.field", contains("particulars.motherName"));
    }

    @Test
    void an_old_row_without_a_nik_is_known_by_name_birth_date_family_and_mother() {
        Map<String, Object> member = member(DISTRICT);
        particulars(member).remove("nik");
        particulars(member).put("motherName", "Ibu Contoh");
        String id = take(member).statusCode(201).extract().path("standing.participant");
        take(member).statusCode(409).body("code", is("newborn-already-registered"));
        Contract.as("officer").get("/api/v1/work?kind=NIK&limit=1000").then().statusCode(200)
                .body("items.findAll { it.participant == '" + id + "' }.due", contains(TODAY.plusMonths(3).toString()));
        Member she = new Member(id, DISTRICT, "");
        she.record(Member.event("DEACTIVATED", 1, "reason", "NIK_TIDAK_PADAN")).statusCode(200);
        she.record(Member.event("REACTIVATED", 0)).statusCode(200).body("status", is("AKTIF"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> particulars(Map<String, Object> member) {
        return (Map<String, Object>) member.get("particulars");
    }

    @Test
    void a_total_that_comes_later_is_exact_all_the_same() {
        String district = "76.02.01";
        stated("76.02", 40, List.of(Map.of("participants", 50)));
        take(member(district)).statusCode(201);
        stated("76.02", 1,
                List.of(Map.of("status", "AKTIF", "participants", 40), Map.of("status", "NON_AKTIF", "participants", 20)));
        assertThat(counts("76.02", 0)).containsExactly("AKTIF 40", "NON_AKTIF 20");
        stated("76.02", 40, List.of(Map.of("participants", 55)));
        assertThat(counts("76.02", 5)).contains("AKTIF 1").anyMatch(line -> line.startsWith("UNSPECIFIED"));
        assertThat(Desk.rows(
                "select sum(participants) from membership_movement where region_code like '76.02%' and effective_on <= ?::date",
                TODAY.minusDays(5).toString())).containsExactly("55");
        noDrift();
    }

    @Test
    void where_no_total_covers_her_and_who_is_known_already_she_is_refused() {
        take(member("74.01.01")).statusCode(409).body("code", is("no-total"));
        Map<String, Object> early = member(DISTRICT);
        early.put("effectiveOn", TODAY.minusDays(60).toString());
        take(early).statusCode(409).body("code", is("no-total"));
        Map<String, Object> member = member(DISTRICT);
        take(member).statusCode(201);
        take(member).statusCode(409).body("code", is("nik-already-registered"));
        String key = "take-" + member.get("noKk");
        Map<String, Object> other = member(DISTRICT);
        for (int i = 0; i < 2; i++) {
            Contract.as("officer").header("Idempotency-Key", key).contentType("application/json").body(other)
                    .post("/api/v1/participants").then().statusCode(201);
        }
    }

    @Test
    void everything_wrong_is_told_at_once() {
        takeBadly("{}").statusCode(400).body("violations.field",
                containsInAnyOrder("particulars", "noKk", "district", "segment", "status", "effectiveOn"));
        Map<String, Object> wrong = member("76.01");
        wrong.putAll(Map.of("segment", "PBI_APBN", "status", "NON_AKTIF", "reason", "MENUNGGAK", "classRight", "I", "facility",
                "NOWHERE",
                "effectiveOn", TODAY.plusDays(1).toString(), "note", "1607 0152 0390 0000"));
        takeBadly(wrong).statusCode(400).body("violations.field",
                containsInAnyOrder("district", "reason", "classRight", "facility", "effectiveOn", "note"));
        Map<String, Object> active = member(DISTRICT);
        active.put("reason", "MENUNGGAK");
        takeBadly(active).statusCode(400).body("violations.field", contains("reason"));
        takeBadly("").statusCode(400);
        Contract.as("analyst").contentType("application/json").body(member(DISTRICT)).post("/api/v1/participants").then()
                .statusCode(403);
    }
}
