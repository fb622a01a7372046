package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.life.Member.PATH;
import static id.cakupan.enrollment.life.Member.event;
import static id.cakupan.enrollment.life.Member.undoing;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LifeResourceTest {

    @Test
    void arrears_and_return_are_told_day_by_day() {
        Member she = Member.active();
        she.record(event("DEACTIVATED", 5, "reason", "MENUNGGAK")).statusCode(200).body("status", is("NON_AKTIF"))
                .body("reason", is("MENUNGGAK")).body("counted", is(true));
        she.record(event("REACTIVATED", 2)).statusCode(200).body("status", is("AKTIF"));
        she.standing("?asOf=" + TODAY.minusDays(11)).body("counted", is(false)).body("status", nullValue());
        she.standing("?asOf=" + TODAY.minusDays(10)).body("status", is("AKTIF"));
        she.standing("?asOf=" + TODAY.minusDays(5)).body("status", is("NON_AKTIF"));
        she.standing("?asOf=" + TODAY.minusDays(3)).body("status", is("NON_AKTIF"));
        she.standing("?asOf=" + TODAY.minusDays(2)).body("status", is("AKTIF"));
        she.history().body("items.kind", is(List.of("REGISTERED", "FIRST_PAYMENT", "DEACTIVATED", "REACTIVATED")))
                .body("items.recordedBy", is(List.of("officer", "officer", "officer", "officer")));
        assertThat(she.ledger()).endsWith(
                TODAY.minusDays(5) + " " + she.district() + " PBPU AKTIF NONE ARREARS -1",
                TODAY.minusDays(5) + " " + she.district() + " PBPU NON_AKTIF MENUNGGAK ARREARS 1",
                TODAY.minusDays(2) + " " + she.district() + " PBPU NON_AKTIF MENUNGGAK REACTIVATED -1",
                TODAY.minusDays(2) + " " + she.district() + " PBPU AKTIF NONE REACTIVATED 1");
    }

    @Test
    void a_move_that_comes_to_be_known_late_carries_what_happened_since_to_the_new_district() {
        Member she = Member.active();
        she.record(event("DEACTIVATED", 3, "reason", "LUAR_NEGERI")).statusCode(200);
        she.record(event("MOVED", 6, "district", she.other())).statusCode(200).body("district", is(she.other()))
                .body("reason", is("LUAR_NEGERI"));
        String day = TODAY.minusDays(3).toString();
        assertThat(she.ledger()).endsWith(day + " " + she.district() + " PBPU AKTIF NONE ABROAD 1 corrects",
                day + " " + she.district() + " PBPU NON_AKTIF LUAR_NEGERI ABROAD -1 corrects",
                day + " " + she.other() + " PBPU AKTIF NONE ABROAD -1",
                day + " " + she.other() + " PBPU NON_AKTIF LUAR_NEGERI ABROAD 1",
                TODAY.minusDays(6) + " " + she.district() + " PBPU AKTIF NONE MOVED_OUT -1",
                TODAY.minusDays(6) + " " + she.other() + " PBPU AKTIF NONE MOVED_IN 1");
        assertThat(Desk.rows("""
                select region_code || ' ' || status || ' ' || sum(participants) from membership_movement
                where region_code in (?, ?) group by region_code, status having sum(participants) <> 0""", she.district(),
                she.other())).containsExactly(she.other() + " NON_AKTIF 1");
    }

    @Test
    void what_is_taken_back_no_longer_counts_and_stays_on_record() {
        Member she = Member.active();
        she.record(event("MOVED", 4, "district", she.other())).statusCode(200);
        she.record(undoing(3)).statusCode(200).body("district", is(she.district()));
        she.history().body("items.inForce", is(List.of(true, true, false, true)));
        she.record(undoing(4)).statusCode(200).body("district", is(she.other()));
        she.record(undoing(3)).statusCode(200).body("district", is(she.district()));
        she.recordBadly(undoing(3)).statusCode(400).body("violations[0].field", is("undoes"));
        she.recordBadly(undoing(9)).statusCode(400).body("violations[0].field", is("undoes"));
        she.recordBadly(undoing(1)).statusCode(400).body("violations[0].message", containsString("registration"));
    }

    @Test
    void what_replaces_takes_the_place_of_what_it_replaces() {
        Member she = Member.active();
        she.record(event("DEACTIVATED", 4, "reason", "LUAR_NEGERI")).statusCode(200);
        she.record(event("REACTIVATED", 4)).statusCode(200);
        Map<String, Object> instead = event("DEACTIVATED", 4, "reason", "MENUNGGAK");
        instead.put("undoes", 3);
        she.record(instead).statusCode(200).body("status", is("AKTIF"));
        she.history().body("items.inForce", is(List.of(true, true, false, true, true)));
        assertThat(she.ledger()).endsWith(
                TODAY.minusDays(4) + " " + she.district() + " PBPU AKTIF NONE ARREARS -1",
                TODAY.minusDays(4) + " " + she.district() + " PBPU NON_AKTIF MENUNGGAK ARREARS 1");
    }

    @Test
    void a_death_that_comes_to_be_known_late_ends_her_before_what_is_known_since() {
        Member she = Member.active();
        she.record(event("DEACTIVATED", 3, "reason", "MENUNGGAK")).statusCode(200);
        she.record(event("DECEASED", 7)).statusCode(200).body("counted", is(false)).body("status", is("MENINGGAL"))
                .body("reason", nullValue());
        she.standing("?asOf=" + TODAY.minusDays(8)).body("status", is("AKTIF"));
        she.record(event("REACTIVATED", 1)).statusCode(409).body("code", is("contradicts-life"))
                .body("detail", containsString("MENINGGAL"));
        assertThat(Desk.rows("""
                select sum(participants) from membership_movement where region_code = ?
                group by segment, status having sum(participants) <> 0""", she.district())).isEmpty();
        she.record(undoing(4)).statusCode(200).body("status", is("NON_AKTIF"));
    }

    @Test
    void paid_before_the_verification_she_counts_where_she_was_registered_until_she_moved() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(25));
        String registration = Desk.verified(form);
        Member she = new Member(Member.participant(registration), form.get("district"), Desk.formAlone(TODAY).get("district"));
        she.record(event("MOVED", 0, "district", she.other())).statusCode(200).body("status", is("MENUNGGU_PEMBAYARAN"));
        Desk.pay(registration, TODAY.minusDays(5)).statusCode(200).body("state", is("ACTIVE"));
        she.standing("?asOf=" + TODAY.minusDays(1)).body("district", is(she.district())).body("status", is("AKTIF"));
        she.standing("").body("district", is(she.other())).body("status", is("AKTIF"));
        assertThat(Desk.rows(
                """
                        select concat_ws(' ', region_code, status, sum(participants)) from membership_movement where region_code in (?, ?)
                        group by region_code, status having sum(participants) <> 0""",
                she.district(), she.other()))
                .containsExactly(she.other() + " AKTIF 1");
    }

    @Test
    void what_was_replaced_is_not_brought_back_beside_its_replacement() {
        Member she = Member.active();
        she.record(event("DEACTIVATED", 6, "reason", "LUAR_NEGERI")).statusCode(200);
        Map<String, Object> instead = event("DEACTIVATED", 6, "reason", "MENUNGGAK");
        instead.put("undoes", 3);
        she.record(instead).statusCode(200).body("reason", is("MENUNGGAK"));
        she.record(undoing(4)).statusCode(200).body("reason", is("LUAR_NEGERI"));
        Map<String, Object> again = event("DEACTIVATED", 6, "reason", "USIA_ANAK");
        again.put("undoes", 3);
        she.record(again).statusCode(200).body("reason", is("USIA_ANAK"));
        she.record(undoing(5)).statusCode(409).body("code", is("contradicts-life"));
        Map<String, Object> wrong = event("REACTIVATED", 2);
        wrong.put("undoes", 5);
        she.recordBadly(wrong).statusCode(400).body("violations[0].field", is("undoes"));
    }

    @Test
    void what_cannot_have_been_is_refused_with_the_event_that_it_clashes_with() {
        Member she = Member.active();
        she.record(event("REACTIVATED", 1)).statusCode(409).body("code", is("contradicts-life"))
                .body("detail", containsString("PBPU AKTIF"));
        she.record(event("DEACTIVATED", 1, "reason", "PBI_DIHAPUS")).statusCode(409);
        she.record(event("MOVED", 1, "district", she.district())).statusCode(409);
        she.record(event("MOVED", 20, "district", she.other())).statusCode(409).body("detail", containsString("no member"));
        she.record(event("MOVED", 4, "district", she.other())).statusCode(200);
        she.record(event("DEACTIVATED", 20, "reason", "MENUNGGAK")).statusCode(409).body("detail", containsString("no member"));
        she.record(event("DEACTIVATED", 2, "reason", "MENUNGGAK")).statusCode(200);
        she.record(event("SEGMENT_CHANGED", 5, "segment", "PBI_APBN")).statusCode(409)
                .body("detail", containsString("seq 4"));
    }

    @Test
    void an_answer_for_a_past_instant_stays() {
        Member she = Member.active();
        Instant then = Instant.parse(she.history().extract().path("items[1].recordedAt"));
        String asked = "?asOf=" + TODAY + "&knownAt=" + then;
        she.record(event("MOVED", 8, "district", she.other())).statusCode(200);
        she.standing(asked).statusCode(200).body("district", is(she.district())).body("knownAt", is(then.toString()));
        she.standing("?asOf=" + TODAY).body("district", is(she.other()));
        Instant moved = Instant.parse(she.history().extract().path("items[2].recordedAt"));
        she.standing("?knownAt=" + moved).body("district", is(she.other()));
        Contract.brokenCallAs("officer").get(PATH + she.id() + "/standing?asOf=1.1.2026&knownAt=now").then().statusCode(400)
                .body("violations.field", is(List.of("asOf", "knownAt")));
        she.standing("?knownAt=2999-01-01T00:00:00Z").statusCode(400).body("violations[0].message", containsString("future"));
    }

    @Test
    void everything_wrong_is_named_at_once() {
        Member she = Member.active();
        she.recordBadly(Map.of("kind", "MOVED", "effectiveOn", TODAY.plusDays(1).toString(), "district", "99.99.99", "segment",
                "PBPU", "note", "1607015203900000")).statusCode(400)
                .body("violations.field", hasItems("effectiveOn", "district", "segment", "note"));
        she.recordBadly(Map.of()).statusCode(400).body("violations.field", hasItems("kind", "effectiveOn"));
        she.recordBadly(Map.of("kind", "UNDONE", "effectiveOn", TODAY.toString())).statusCode(400)
                .body("violations.field", is(List.of("effectiveOn", "undoes")));
        she.recordBadly(event("SEGMENT_CHANGED", 1, "segment", "UNSPECIFIED", "note", "1607 0152 0390 0000")).statusCode(400)
                .body("violations.field", is(List.of("segment", "note")));
        she.recordBadly(Map.of("kind", "UNDONE", "undoes", 2.5)).statusCode(400).body("violations.field",
                hasItems("undoes"));
        she.recordBadly(event("REGISTERED", 1)).statusCode(400).body("violations.field", is(List.of("kind")));
        she.recordBadly("").statusCode(400);
        she.history().body("items.size()", is(2));
    }

    @Test
    void only_an_officer_sees_and_changes_a_life() {
        String path = PATH + UUID.randomUUID();
        Contract.as("officer").get(path + "/standing").then().statusCode(404);
        Contract.as("officer").get(path + "/events").then().statusCode(404);
        for (String role : new String[] { "viewer", "analyst", "branch_head", "operator", "service" }) {
            Contract.as(role).get(path + "/standing").then().statusCode(403);
            Contract.as(role).get(path + "/events").then().statusCode(403);
        }
        Contract.asNobody().get(path + "/events").then().statusCode(401);
    }
}
