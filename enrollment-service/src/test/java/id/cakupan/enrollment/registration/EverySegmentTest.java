package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** For whom somebody else pays (handbook 2, 3.4, 5.4): no account, no first payment, a membership from its day on. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EverySegmentTest {

    @Inject
    ActivateRegistrations activating;

    @BeforeEach
    void load() {
        loaded("channels", "T_ALL,Kanal,Channel,no,PBI_APBN PBPU_PEMDA PPU_PN PPU_BU PBPU BP,2020-01-01,,,Report,");
        loaded("channel-points", "T_ALL_1,T_ALL,OFFICE,A,A,16.07,,,,no,2020-01-01,,,Report,");
    }

    static Map<String, String> form(String segment) {
        Map<String, String> form = Desk.formAlone(TODAY);
        form.remove("vaIssuedOn");
        form.put("point", "T_ALL_1");
        form.put("segment", segment);
        return form;
    }

    static Map<String, String> with(Map<String, String> form, String field, Object value) {
        form.put(field, value.toString());
        return form;
    }

    static ValidatableResponse one(String id) {
        return Contract.as("officer").get(Desk.PATH + "/" + id).then().statusCode(200);
    }

    /** The day that a registration waits for comes. */
    private static void comes(String id) throws SQLException {
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update registration set active_on = '%s' where id = '%s'".formatted(TODAY, UUID.fromString(id)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "PBI_APBN", "PPU_PN", "PPU_BU", "BP" })
    void who_does_not_pay_first_is_active_from_the_verification_on(String segment) {
        Map<String, String> form = form(segment);
        String id = Desk.register(form).statusCode(201).body("segment", is(segment)).body("vaIssuedOn", nullValue())
                .body("firstPayment", nullValue()).body("dueOn", is(TODAY.plusDays(3).toString())).extract().path("id");
        assertThat(Desk.movements(form.get("district"))).isEmpty();
        Desk.verify(id).statusCode(200).body("state", is("ACTIVE")).body("activeOn", is(TODAY.toString()))
                .body("paidOn", nullValue()).body("cardDueOn", nullValue());
        assertThat(Desk.movements(form.get("district"))).containsExactly(TODAY + " " + segment + " AKTIF NONE NEW T_ALL 1");
        Desk.pay(id, TODAY).statusCode(409).body("code", is("no-first-payment"));
        Desk.verify(id).statusCode(200).body("state", is("ACTIVE"));
    }

    @Test
    void the_list_of_the_payer_names_the_first_day() {
        Map<String, String> form = with(form("PPU_BU"), "activeFrom", TODAY.minusDays(20));
        String id = Desk.register(form).statusCode(201).body("dueOn", is(TODAY.minusDays(20).toString())).extract().path("id");
        Desk.verify(id).statusCode(200).body("activeOn", is(TODAY.minusDays(20).toString()));
        assertThat(Desk.movements(form.get("district")))
                .containsExactly(TODAY.minusDays(20) + " PPU_BU AKTIF NONE NEW T_ALL 1");
    }

    @Test
    void a_membership_that_begins_later_waits_uncounted_and_begins_by_itself() throws Exception {
        Map<String, String> form = with(form("PBI_APBN"), "activeFrom", TODAY.plusDays(5));
        String id = Desk.registered(form);
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED")).body("activeOn", is(TODAY.plusDays(5).toString()));
        assertThat(activating.move()).isZero();
        Contract.as("officer").get("/api/v1/work?kind=ACTIVATE&timing=SOON&limit=1000").then().statusCode(200)
                .body("items.findAll { it.registration == '" + id + "' }.due", contains(TODAY.plusDays(5).toString()));
        Contract.as("officer").get("/api/v1/work?kind=PAY&limit=1000").then().statusCode(200)
                .body("items.findAll { it.registration == '" + id + "' }.size()", is(0));
        assertThat(Desk.movements(form.get("district"))).isEmpty();
        comes(id);
        assertThat(activating.move()).isEqualTo(1);
        one(id).body("state", is("ACTIVE")).body("activeOn", is(TODAY.toString()));
        assertThat(Desk.movements(form.get("district"))).containsExactly(TODAY + " PBI_APBN AKTIF NONE NEW T_ALL 1");
        assertThat(activating.move()).isZero();
    }

    @Test
    void who_waits_for_her_day_can_be_rejected_or_be_verified_anew() {
        Map<String, String> form = with(form("PPU_PN"), "activeFrom", TODAY.plusDays(5));
        String id = Desk.registered(form);
        Desk.verify(id).statusCode(200);
        Desk.post(id, "undo", Map.of("step", "VERIFICATION", "reason", "Salah orang")).statusCode(200)
                .body("state", is("RECEIVED")).body("activeOn", nullValue());
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED"));
        Desk.post(id, "rejection", Map.of("reason", "Meninggal sebelum berlaku")).statusCode(200).body("state", is("REJECTED"));
        assertThat(Desk.movements(form.get("district"))).isEmpty();
        form.put("activeFrom", TODAY.toString());
        Desk.verify(Desk.registered(form)).statusCode(200).body("state", is("ACTIVE"));
    }

    @Test
    void a_verification_that_made_a_member_is_taken_back() {
        Map<String, String> form = form("PPU_BU");
        String id = Desk.verified(form);
        Desk.post(id, "undo", Map.of("step", "PAYMENT", "reason", "Tidak ada")).statusCode(409);
        Desk.post(id, "undo", Map.of("step", "VERIFICATION", "reason", "Salah orang")).statusCode(200)
                .body("state", is("RECEIVED")).body("activeOn", nullValue());
        assertThat(Desk.rows("select sum(participants) from membership_movement where region_code = ?", form.get("district")))
                .containsExactly("0");
    }

    @Test
    void in_uhc_prioritas_a_pbpu_pemda_is_active_the_same_day_and_elsewhere_about_a_month_later() {
        Map<String, String> form = form("PBPU_PEMDA");
        Map<String, String> elsewhere = form("PBPU_PEMDA");
        loaded("uhc-prioritas", "%s,2020-01-01,,Report,".formatted(form.get("district")));
        String id = Desk.register(form).statusCode(201).body("dueOn", is(TODAY.toString())).extract().path("id");
        Desk.verify(id).statusCode(200).body("state", is("ACTIVE")).body("activeOn", is(TODAY.toString()));
        assertThat(Desk.movements(form.get("district"))).containsExactly(TODAY + " PBPU_PEMDA AKTIF NONE NEW T_ALL 1");
        String later = Desk.register(elsewhere).statusCode(201).body("dueOn", is(TODAY.plusDays(3).toString())).extract()
                .path("id");
        Desk.verify(later).statusCode(200).body("state", is("VERIFIED")).body("activeOn", is(TODAY.plusMonths(1).toString()));
        assertThat(Desk.movements(elsewhere.get("district"))).isEmpty();
    }

    @Test
    void an_area_above_the_district_is_enough_and_a_predicate_that_is_over_is_not() {
        Map<String, String> form = form("PBPU_PEMDA");
        form.put("district", "73.01.01");
        loaded("uhc-prioritas", "73.01,2020-01-01,%s,Report,".formatted(TODAY.minusDays(1)));
        Desk.verify(Desk.registered(form)).statusCode(200).body("state", is("VERIFIED"));
        loaded("uhc-prioritas", "73.01,2020-01-01,,Report,");
        Map<String, String> now = form("PBPU_PEMDA");
        now.put("district", "73.01.01");
        Desk.verify(Desk.registered(now)).statusCode(200).body("state", is("ACTIVE"));
        Contract.as("viewer").get("/api/v1/uhc-prioritas?asOf=" + TODAY).then().statusCode(200)
                .body("items.findAll { it.region == '73.01' }.size()", is(1));
    }

    @Test
    void what_does_not_belong_to_a_segment_is_refused() {
        Desk.registerBadly(with(form("PPU_BU"), "vaIssuedOn", TODAY)).statusCode(400).body("violations.field",
                contains("vaIssuedOn"));
        Desk.registerBadly(Desk.form("activeFrom", TODAY)).statusCode(400).body("violations.field", contains("activeFrom"));
        Map<String, String> unpaid = form("PBPU");
        Desk.registerBadly(unpaid).statusCode(400).body("violations.field", contains("vaIssuedOn"));
        Desk.registerBadly(with(form("PPU_BU"), "activeFrom", TODAY.plusDays(61))).statusCode(400).body("violations.field",
                contains("activeFrom"));
        Desk.registerBadly(form("UNSPECIFIED")).statusCode(400).body("violations.field", contains("segment"));
        Desk.registerBadly(with(form("PPU_BU"), "follows", UUID.randomUUID())).statusCode(400).body("violations.field",
                contains("follows"));
        Desk.registerBadly(with(form("PPU_BU"), "follows", "her")).statusCode(400).body("violations.field",
                contains("follows"));
    }

    @Test
    void who_was_rejected_while_she_waited_for_her_day_can_begin_on_that_day_all_the_same() throws Exception {
        Map<String, String> form = with(form("PPU_BU"), "activeFrom", TODAY.plusDays(1));
        String id = Desk.registered(form);
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED"));
        Desk.post(id, "rejection", Map.of("reason", "Salah kabupaten")).statusCode(200);
        Desk.verify(Desk.registered(with(form, "activeFrom", TODAY.minusDays(3)))).statusCode(200).body("state", is("ACTIVE"));
        assertThat(Desk.movements(form.get("district"))).containsExactly(TODAY.minusDays(3) + " PPU_BU AKTIF NONE NEW T_ALL 1");
    }

    @Test
    void a_district_is_judged_by_the_first_day() throws SQLException {
        Map<String, String> form = with(form("PPU_BU"), "activeFrom", TODAY.minusDays(20));
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update region set valid_from = '%s' where code = '%s'".formatted(TODAY.minusDays(10),
                            form.get("district")));
        }
        Desk.registerBadly(form).statusCode(400).body("violations.field", contains("district"));
        Desk.verify(Desk.registered(with(form, "activeFrom", TODAY.minusDays(10)))).statusCode(200);
        Desk.registerBadly(with(form("PBPU_PEMDA"), "district", "....................")).statusCode(400)
                .body("violations.field", contains("district"));
        Desk.registerBadly(with(form("PBPU_PEMDA"), "district", "\u0000")).statusCode(400);
    }

    @Test
    void who_starts_again_does_not_begin_before_her_last_registration_ended() {
        Map<String, String> form = form("PPU_BU");
        String id = Desk.verified(form);
        Desk.post(id, "undo", Map.of("step", "VERIFICATION", "reason", "Salah orang")).statusCode(200);
        Desk.post(id, "rejection", Map.of("reason", "Bukan pekerja")).statusCode(200);
        Map<String, String> paying = Desk.form("nik", form.get("nik"));
        paying.put("noKk", form.get("noKk"));
        paying.put("birthDate", form.get("birthDate"));
        paying.put("district", form.get("district"));
        String waiting = Desk.verified(paying);
        Desk.post(waiting, "rejection", Map.of("reason", "Sudah bekerja")).statusCode(200);
        Desk.registerBadly(with(form, "activeFrom", TODAY.minusDays(1))).statusCode(400).body("violations.field",
                contains("activeFrom"));
        Desk.verify(Desk.registered(with(form, "activeFrom", TODAY))).statusCode(200).body("state", is("ACTIVE"));
        new Member(Member.participant(id), "", "").file("").body("standing.segment", is("PPU_BU"))
                .body("standing.status", is("AKTIF"));
    }
}
