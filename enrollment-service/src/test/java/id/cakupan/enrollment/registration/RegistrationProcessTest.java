package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.PATH;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** From the form to the membership, or not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistrationProcessTest {

    @Inject
    LapseRegistrations lapsing;
    @Inject
    ScheduledExecutorService executor;

    /** On a thread of nobody's request, as the job does. */
    private void lapse() throws Exception {
        executor.submit(lapsing::move).get();
    }

    private static ValidatableResponse one(String id) {
        return Contract.as("officer").get(PATH + "/" + id).then().statusCode(200);
    }

    private static List<String> sums(String district) {
        return Desk.rows("""
                select status || ' ' || sum(participants) from membership_movement where region_code = ?
                group by status having sum(participants) <> 0""", district);
    }

    @Test
    void it_names_what_it_rests_on_who_entered_it_and_when() {
        Map<String, Object> form = new HashMap<>(Desk.form());
        form.put("evidence", Map.of("kind", "CALL_RECORDING", "reference", "CC-2026-11/A-4711"));
        Contract.as("officer").contentType("application/json").body(form).post(PATH).then().statusCode(201)
                .body("evidence.kind", is("CALL_RECORDING")).body("evidence.reference", is("CC-2026-11/A-4711"))
                .body("enteredBy", is("officer")).body("enteredAt", notNullValue()).body("missing", empty());
        form.put("evidence", Map.of("kind", "LETTER", "reference", "0812-3456-7890"));
        form.put("missing", List.of("KK", "KK"));
        Desk.registerBadly(form).statusCode(400).body("violations.field",
                contains("evidence.kind", "evidence.reference", "missing"));
    }

    @Test
    void what_is_missing_keeps_it_from_being_verified() {
        Map<String, Object> form = new HashMap<>(Desk.form());
        form.put("missing", List.of("SURAT_KUASA_AUTODEBIT", "KK"));
        String id = Contract.as("officer").contentType("application/json").body(form).post(PATH).then().statusCode(201)
                .body("state", is("INCOMPLETE")).body("missing", contains("KK", "SURAT_KUASA_AUTODEBIT")).extract().path("id");
        Desk.verify(id).statusCode(409).body("code", is("registration-incomplete")).body("detail", containsString("KK"));
        Desk.post(id, "missing", Map.of("missing", List.of("KK"))).statusCode(200).body("missing", contains("KK"));
        Desk.post(id, "missing", Map.of("missing", List.of())).statusCode(200).body("state", is("RECEIVED"));
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED"));
        Desk.post(id, "missing", Map.of("missing", List.of("KK"))).statusCode(409).body("code", is("registration-moved-on"));
        for (String body : List.of("", "{}", "{\"missing\": null}", "{\"missing\": [null]}")) {
            Contract.brokenCallAs("officer").contentType("application/json").body(body).post(PATH + "/" + id + "/missing")
                    .then()
                    .statusCode(400).body("violations.field", contains("missing"));
        }
    }

    @Test
    void who_is_rejected_after_she_was_counted_is_counted_no_more() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(5));
        String id = Desk.verified(form);
        assertThat(sums(form.get("district"))).containsExactly("MENUNGGU_PEMBAYARAN 1");
        Desk.post(id, "rejection", Map.of("reason", "Formulir milik orang lain")).statusCode(200).body("state", is("REJECTED"))
                .body("closedOn", is(TODAY.toString())).body("closedReason", is("Formulir milik orang lain"));
        assertThat(sums(form.get("district"))).isEmpty();
        assertThat(Desk.movements(form.get("district"))).endsWith(
                TODAY + " PBPU MENUNGGU_PEMBAYARAN BELUM_BAYAR_PERTAMA REJECTED DROPBOX_FKTP -1");
        Desk.post(id, "rejection", Map.of("reason", "Formulir milik orang lain")).statusCode(200);
        Desk.verify(id).statusCode(409).body("code", is("registration-moved-on"));
        Desk.pay(id, TODAY).statusCode(409).body("code", is("registration-moved-on"));
        Contract.brokenCallAs("officer").contentType("application/json").body("{\"reason\": \"no\"}")
                .post(PATH + "/" + id + "/rejection").then().statusCode(400).body("violations.field", contains("reason"));
        String paid = Desk.verified(Desk.formAlone(TODAY.minusDays(20)));
        Desk.pay(paid, TODAY).statusCode(200);
        Desk.post(paid, "rejection", Map.of("reason", "Terlambat ditolak")).statusCode(409);
    }

    /** Appendix A of the handbook, vector 15: an account of day 0 that is not paid by day 30 lapses. */
    @Test
    void on_day_31_it_lapses_and_what_was_paid_in_time_revives_it() throws Exception {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(31));
        String id = Desk.verified(form);
        String dueToday = Desk.verified(Desk.formAlone(TODAY.minusDays(30)));
        lapse();
        one(id).body("state", is("LAPSED")).body("closedOn", is(TODAY.toString()));
        one(dueToday).body("state", is("VERIFIED"));
        assertThat(sums(form.get("district"))).isEmpty();
        new Member(Member.participant(id), "", "").history().body("items.kind", contains("REGISTERED", "LAPSED"))
                .body("items.recordedBy", contains("officer", null));
        Desk.pay(id, TODAY).statusCode(400).body("violations[0].field", is("paidOn"));
        Desk.pay(id, TODAY.minusDays(1)).statusCode(200).body("state", is("ACTIVE")).body("closedOn", nullValue());
        assertThat(sums(form.get("district"))).containsExactly("AKTIF 1");
        lapse();
        one(id).body("state", is("ACTIVE"));
    }

    @Test
    void what_nobody_verified_lapses_without_having_counted() throws Exception {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(40));
        String id = Desk.registered(form);
        lapse();
        one(id).body("state", is("LAPSED")).body("closedOn", is(TODAY.minusDays(9).toString()));
        assertThat(Desk.movements(form.get("district"))).isEmpty();
        Desk.pay(id, TODAY.minusDays(15)).statusCode(409);
        Desk.verify(id).statusCode(409);
    }

    @Test
    void one_that_cannot_lapse_hinders_no_other() throws Exception {
        String stuck = Desk.verified(Desk.formAlone(TODAY.minusDays(50)));
        String next = Desk.verified(Desk.formAlone(TODAY.minusDays(49)));
        try (Connection superuser = Desk.connection(); Statement statement = superuser.createStatement()) {
            statement.execute(
                    "alter table registration add constraint registration_test_check check (id <> '%s' or state <> 'LAPSED')"
                            .formatted(stuck));
            try {
                lapse();
                one(stuck).body("state", is("VERIFIED"));
                one(next).body("state", is("LAPSED"));
            } finally {
                statement.execute("alter table registration drop constraint registration_test_check");
            }
        }
        lapse();
        one(stuck).body("state", is("LAPSED"));
    }

    @Test
    void who_moved_or_died_while_she_waited_lapses_too() throws Exception {
        Map<String, String> moving = Desk.formAlone(TODAY.minusDays(40));
        String to = Desk.formAlone(TODAY).get("district");
        String moved = Desk.verified(moving);
        new Member(Member.participant(moved), moving.get("district"), to).record(Member.event("MOVED", 0, "district", to))
                .statusCode(200);
        Map<String, String> dying = Desk.formAlone(TODAY.minusDays(40));
        String dead = Desk.verified(dying);
        new Member(Member.participant(dead), "", "").record(Member.event("DECEASED", 0)).statusCode(200);
        lapse();
        one(moved).body("state", is("LAPSED"));
        one(dead).body("state", is("LAPSED"));
        assertThat(sums(moving.get("district"))).isEmpty();
        assertThat(sums(to)).isEmpty();
        assertThat(sums(dying.get("district"))).isEmpty();
    }

    @Test
    void who_has_lapsed_starts_again_as_the_same_person() throws Exception {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(40));
        String first = Desk.verified(form);
        Desk.register(form).statusCode(409).body("code", is("nik-already-registered"));
        lapse();
        Map<String, String> tooEarly = Desk.form("nik", form.get("nik"));
        tooEarly.putAll(Map.of("birthDate", form.get("birthDate"), "vaIssuedOn", TODAY.minusDays(20).toString()));
        Desk.register(tooEarly).statusCode(400).body("violations.field", contains("vaIssuedOn"));
        Map<String, String> somebodyElse = Desk.form("nik", form.get("nik"));
        Desk.register(somebodyElse).statusCode(409).body("code", is("nik-already-registered"));
        somebodyElse.putAll(Map.of("birthDate", form.get("birthDate"), "fullName", "Siti Lain"));
        Desk.register(somebodyElse).statusCode(409).body("code", is("nik-already-registered"));
        Map<String, String> again = Desk.formAlone(TODAY);
        again.putAll(
                Map.of("nik", form.get("nik"), "birthDate", form.get("birthDate"), "fullName", "Siti Contoh Kembali", "phone",
                        "081255554444"));
        String second = Desk.registered(again);
        String id = Member.participant(second);
        assertThat(id).isEqualTo(Member.participant(first));
        Contract.as("officer").get(Member.PATH + id).then().body("particulars.fullName", is("Siti Contoh Kembali"))
                .body("particulars.phone", is("0812****4444"));
        one(second).body("district", is(again.get("district")));
        Desk.register(again).statusCode(409);
        Desk.pay(first, TODAY.minusDays(15)).statusCode(409).body("code", is("registration-moved-on"));
        new Member(id, "", "").change("CONTACT_CHANGED", 0, "phone", "081255554445").statusCode(200);
        Desk.verify(second).statusCode(200).body("district", is(again.get("district")));
        assertThat(sums(form.get("district"))).isEmpty();
        assertThat(sums(again.get("district"))).containsExactly("MENUNGGU_PEMBAYARAN 1");
        Desk.register(again).statusCode(409);
    }

    @Test
    void a_payment_in_time_and_the_lapse_may_meet() throws Exception {
        for (int n = 0; n < 5; n++) {
            Map<String, String> form = Desk.formAlone(TODAY.minusDays(31));
            String id = Desk.verified(form);
            Future<Integer> lapsed = executor.submit(lapsing::move);
            Desk.pay(id, TODAY.minusDays(2)).statusCode(200);
            lapsed.get();
            one(id).body("state", is("ACTIVE"));
            assertThat(sums(form.get("district"))).containsExactly("AKTIF 1");
        }
    }

    @Test
    void a_card_that_came_before_the_payment_is_not_due() {
        String id = Desk.verified(Desk.formAlone(TODAY.minusDays(20)));
        new Member(Member.participant(id), "", "").change("CARD_ISSUED", 0, "cardNumber", "0000000000082").statusCode(200);
        Desk.pay(id, TODAY).statusCode(200).body("cardIssued", is(true));
    }

    @Test
    void a_payment_that_was_recorded_wrongly_is_taken_back_and_so_is_a_verification() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(25));
        String id = Desk.verified(form);
        Desk.post(id, "undo", Map.of("step", "PAYMENT", "reason", "Belum dibayar")).statusCode(409)
                .body("code", is("registration-moved-on"));
        Desk.pay(id, TODAY.minusDays(3)).statusCode(200);
        Desk.post(id, "undo", Map.of("step", "VERIFICATION", "reason", "Salah urutan")).statusCode(409);
        Desk.post(id, "undo", Map.of("step", "PAYMENT", "reason", "Dibatalkan bank")).statusCode(200)
                .body("state", is("VERIFIED"))
                .body("paidOn", nullValue()).body("cardDueOn", nullValue());
        assertThat(sums(form.get("district"))).containsExactly("MENUNGGU_PEMBAYARAN 1");
        Desk.pay(id, TODAY.minusDays(3)).statusCode(200).body("state", is("ACTIVE"));
        assertThat(sums(form.get("district"))).containsExactly("AKTIF 1");
        Desk.post(id, "undo", Map.of("step", "PAYMENT", "reason", "Dibatalkan bank lagi")).statusCode(200);
        Desk.post(id, "undo", Map.of("step", "VERIFICATION", "reason", "Belum diverifikasi")).statusCode(200)
                .body("state", is("RECEIVED")).body("verifiedOn", nullValue());
        assertThat(sums(form.get("district"))).isEmpty();
        new Member(Member.participant(id), "", "").history().body("items[2].note", is("Dibatalkan bank"))
                .body("items.kind", contains("REGISTERED", "FIRST_PAYMENT", "UNDONE", "FIRST_PAYMENT", "UNDONE", "UNDONE"));
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED"));
        assertThat(sums(form.get("district"))).containsExactly("MENUNGGU_PEMBAYARAN 1");
        Contract.brokenCallAs("officer").contentType("application/json").body("{\"step\": \"CARD\"}")
                .post(PATH + "/" + id + "/undo")
                .then().statusCode(400).body("violations.field", contains("step"));
    }

    @Test
    void what_has_happened_since_keeps_a_payment() {
        String id = Desk.verified(Desk.formAlone(TODAY.minusDays(25)));
        Desk.pay(id, TODAY.minusDays(8)).statusCode(200);
        new Member(Member.participant(id), "", "").record(Member.event("DEACTIVATED", 2, "reason", "MENUNGGAK"))
                .statusCode(200);
        Desk.post(id, "undo", Map.of("step", "PAYMENT", "reason", "Dibatalkan bank")).statusCode(409)
                .body("code", is("contradicts-life"));
        one(id).body("state", is("ACTIVE"));
    }

    @Test
    void who_has_died_does_not_start_again() throws Exception {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(40));
        String id = Desk.verified(form);
        new Member(Member.participant(id), "", "").record(Member.event("DECEASED", 0)).statusCode(200);
        lapse();
        form.put("vaIssuedOn", TODAY.toString());
        Desk.register(form).statusCode(409).body("code", is("nik-already-registered"));
    }

    @Test
    void the_card_is_due_14_working_days_after_the_payment_until_it_is_issued() {
        String id = Desk.verified(Desk.formAlone(TODAY.minusDays(20)));
        String due = Desk.pay(id, TODAY).statusCode(200).body("cardIssued", is(false)).extract().path("cardDueOn");
        assertThat(java.time.LocalDate.parse(due)).isAfterOrEqualTo(TODAY.plusDays(18));
        Member she = new Member(Member.participant(id), "", "");
        she.change("CARD_ISSUED", 0, "cardNumber", "0000000000058").statusCode(200);
        one(id).body("cardIssued", is(true));
        she.record(Member.undoing(3)).statusCode(200);
        one(id).body("cardIssued", is(false));
    }
}
