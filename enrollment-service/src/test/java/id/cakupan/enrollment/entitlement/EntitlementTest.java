package id.cakupan.enrollment.entitlement;

import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undo;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Class right, ward standard and facility of first contact (handbook 2 and 3.4). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EntitlementTest {

    private static final LocalDate NEXT_MONTH = TODAY.plusMonths(1).withDayOfMonth(1);

    @BeforeEach
    void load_facilities() {
        loaded("facilities", "T_PKM_A,Puskesmas Contoh A,PUSKESMAS,16.07,,,Report,",
                "T_PKM_B,Klinik Contoh B,KLINIK_PRATAMA,16.07.01,,,Report,",
                "T_PKM_SHUT,Puskesmas Contoh C,PUSKESMAS,16.07,2010-01-01,2019-12-31,Report,");
    }

    private static Map<String, Object> facility(String code, int daysAgo) {
        return Member.event("FACILITY_CHANGED", daysAgo, "facility", code);
    }

    @Test
    void the_first_facility_holds_at_once_and_another_after_three_months_from_the_first_of_the_next() {
        Member she = Member.active();
        she.file("").body("facility", nullValue());
        she.record(facility("T_PKM_A", 5)).statusCode(200);
        she.file("").body("facility.code", is("T_PKM_A")).body("facility.since", is(TODAY.minusDays(5).toString()))
                .body("facility.next", nullValue());
        she.record(facility("T_PKM_B", 0)).statusCode(409).body("code", is("facility-too-soon"))
                .body("detail", containsString(TODAY.minusDays(5).plusMonths(3).toString()));
        Map<String, Object> withLetter = facility("T_PKM_B", 0);
        withLetter.put("letter", "DOMICILE");
        she.record(withLetter).statusCode(200);
        she.file("").body("facility.code", is("T_PKM_A")).body("facility.next", is("T_PKM_B"))
                .body("facility.nextFrom", is(NEXT_MONTH.toString()));
        she.file("?asOf=" + NEXT_MONTH).body("facility.code", is("T_PKM_B")).body("facility.since", is(NEXT_MONTH.toString()));
        assertThat(she.ledger()).hasSize(3); // waiting, and the two of the payment
    }

    @Test
    void three_months_are_counted_from_the_day_on_which_the_facility_holds() {
        Map<String, String> form = Desk.formAlone(TODAY);
        form.put("facility", "T_PKM_A");
        String registration = Desk.register(form).statusCode(201).body("facility", is("T_PKM_A")).extract().path("id");
        Desk.verify(registration).statusCode(200);
        Member she = new Member(Member.participant(registration), "", "");
        she.file("").body("facility.code", is("T_PKM_A")).body("facility.since", is(TODAY.toString()));
        she.record(facility("T_PKM_B", 0)).statusCode(409).body("code", is("facility-too-soon"));
    }

    @Test
    void after_three_months_she_changes_without_a_letter() throws SQLException {
        Member she = Member.active();
        she.record(facility("T_PKM_A", 5)).statusCode(200);
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update life_event set effective_on = '%s' where participant_id = '%s'"
                    .formatted(TODAY.minusMonths(3), she.id()));
        }
        she.record(facility("T_PKM_B", 1)).statusCode(409).body("code", is("facility-too-soon"));
        she.record(facility("T_PKM_B", 0)).statusCode(200);
        she.file("").body("facility.code", is("T_PKM_A")).body("facility.nextFrom", is(NEXT_MONTH.toString()));
    }

    @Test
    void a_facility_is_open_when_it_is_to_hold() {
        loaded("facilities", "T_PKM_OPENS,Puskesmas Contoh E,PUSKESMAS,16.07,%s,,Report,".formatted(NEXT_MONTH),
                "T_PKM_CLOSES,Puskesmas Contoh F,PUSKESMAS,16.07,,%s,Report,".formatted(NEXT_MONTH.minusDays(1)));
        Member she = Member.active();
        she.record(facility("T_PKM_OPENS", 0)).statusCode(400).body("violations.field", contains("facility"));
        she.record(facility("T_PKM_CLOSES", 0)).statusCode(200);
        Map<String, Object> next = facility("T_PKM_OPENS", 0);
        next.put("letter", "DOMICILE");
        she.record(next).statusCode(200);
        Map<String, Object> back = facility("T_PKM_CLOSES", 0);
        back.put("letter", "DOMICILE");
        she.record(back).statusCode(400).body("violations.field", contains("facility"));
    }

    @Test
    void who_registers_anew_has_nothing_from_before() {
        Map<String, String> form = Desk.formAlone(TODAY);
        form.putAll(Map.of("classRight", "II", "facility", "T_PKM_A"));
        String first = Desk.verified(form);
        Desk.post(first, "rejection", Map.of("reason", "Salah orang")).statusCode(200);
        form.remove("classRight");
        form.remove("facility");
        Member she = new Member(Member.participant(Desk.verified(form)), "", "");
        she.file("").body("classRight", nullValue()).body("facility", nullValue());
        she.record(facility("T_PKM_B", 0)).statusCode(200);
        she.file("").body("facility.code", is("T_PKM_B"));
    }

    @Test
    void a_facility_that_is_replaced_does_not_stand_in_its_own_way() {
        Member she = Member.active();
        she.record(facility("T_PKM_A", 5)).statusCode(200);
        Map<String, Object> instead = facility("T_PKM_B", 4);
        instead.put("undoes", 3);
        she.record(instead).statusCode(200);
        she.file("").body("facility.code", is("T_PKM_B")).body("facility.since", is(TODAY.minusDays(4).toString()));
        she.record(Member.undoing(4)).statusCode(200);
        she.file("").body("facility.code", is("T_PKM_A"));
    }

    @Test
    void who_dies_before_her_next_facility_keeps_the_register_in_order() {
        Member she = Member.active();
        she.record(facility("T_PKM_A", 5)).statusCode(200);
        Map<String, Object> next = facility("T_PKM_B", 1);
        next.put("letter", "ASSIGNMENT");
        she.record(next).statusCode(200);
        she.record(Member.event("DECEASED", 0)).statusCode(200);
        she.record(facility("T_PKM_B", 0)).statusCode(409).body("code", is("contradicts-life"));
        she.record(Member.event("IDENTITY_CORRECTED", 0)).statusCode(400);
        she.change("CONTACT_CHANGED", 0, "phone", "081200000000").statusCode(200);
    }

    @Test
    void what_is_no_open_facility_is_refused_and_one_in_use_stays() {
        Member she = Member.active();
        for (String code : List.of("NOWHERE", "T_PKM_SHUT", "a'b")) {
            she.record(facility(code, 0)).statusCode(400).body("violations.field", contains("facility"));
        }
        Map<String, Object> letter = facility("T_PKM_A", 0);
        letter.put("letter", "LOVE");
        she.recordBadly(letter).statusCode(400).body("violations.field", contains("letter"));
        Desk.registerBadly(Desk.form("facility", "NOWHERE")).statusCode(400).body("violations.field", contains("facility"));
        String load = loaded("facilities", "T_PKM_USED,Puskesmas Contoh D,PUSKESMAS,16.07,,,Report,");
        she.record(facility("T_PKM_USED", 0)).statusCode(200);
        undo(load).statusCode(409).body("code", is("reference-in-use"));
        load("facilities", "T_PKM_E,Puskesmas,HOSPITAL,99,,,Report,").statusCode(400)
                .body("violations.field", hasItem(containsString("kind")));
    }

    @Test
    void the_class_follows_the_segment() {
        Member she = Member.active();
        she.file("").body("classRight", nullValue()).body("wardStandard", is("KELAS"));
        she.record(Member.event("CLASS_CHANGED", 5, "classRight", "II")).statusCode(200);
        she.file("").body("classRight", is("II"));
        she.file("?asOf=" + TODAY.minusDays(6)).body("classRight", nullValue());
        she.record(Member.event("SEGMENT_CHANGED", 3, "segment", "PBI_APBN")).statusCode(200);
        she.file("").body("classRight", is("III"));
        she.file("?asOf=" + TODAY.minusDays(4)).body("classRight", is("II"));
        she.record(Member.event("CLASS_CHANGED", 1, "classRight", "I")).statusCode(409).body("code", is("contradicts-life"));
        she.recordBadly(Member.event("CLASS_CHANGED", 1, "classRight", "IV")).statusCode(400).body("violations.field",
                contains("classRight"));
        she.record(Member.event("SEGMENT_CHANGED", 0, "segment", "PPU_BU")).statusCode(200);
        she.record(Member.event("CLASS_CHANGED", 0, "classRight", "III")).statusCode(409);
        she.record(Member.event("CLASS_CHANGED", 0, "classRight", "I")).statusCode(200);
        assertThat(she.ledger()).hasSize(7);
    }

    @Test
    void the_class_of_a_pbpu_is_chosen_on_the_form_and_is_one_for_the_whole_card() {
        Map<String, String> form = Desk.formAlone(TODAY);
        form.put("classRight", "II");
        String first = Desk.register(form).statusCode(201).body("classRight", is("II")).extract().path("id");
        Desk.verify(first).statusCode(200);
        Map<String, String> other = Desk.form("noKk", form.get("noKk"));
        other.put("classRight", "III");
        other.put("district", form.get("district"));
        String second = Desk.verified(other);
        String family = new Member(Member.participant(first), "", "").file("").body("classRight", is("II")).extract()
                .path("family.id");
        ValidatableResponse shown = Contract.as("officer").get("/api/v1/families/" + family).then()
                .body("warnings", hasItem("DIFFERENT_CLASSES"));
        Contract.as("officer").header("If-Match", shown.extract().header("ETag")).contentType("application/json")
                .body(Map.of("kind", "CLASS_CHANGED", "classRight", "I", "effectiveOn", TODAY.toString(), "members",
                        List.of(Map.of("participant", Member.participant(first)),
                                Map.of("participant", Member.participant(second)))))
                .post("/api/v1/families/" + family + "/acts").then().statusCode(200)
                .body("family.warnings", contains("NO_HEAD"));
        new Member(Member.participant(second), "", "").file("").body("classRight", is("I"));
    }

    @Test
    void the_class_may_change_before_the_first_payment() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(20));
        form.put("classRight", "I");
        String registration = Desk.verified(form);
        Member she = new Member(Member.participant(registration), "", "");
        she.record(Member.event("CLASS_CHANGED", 0, "classRight", "III")).statusCode(200);
        Desk.pay(registration, TODAY).statusCode(200);
        she.file("").body("classRight", is("III")).body("standing.status", is("AKTIF"));
    }

    @Test
    void wards_are_equipped_by_what_holds_on_the_day() {
        Member she = Member.active();
        String load = loaded("ward-standards", "KRIS,%s,,Report,".formatted(TODAY.minusDays(2)));
        she.file("").body("wardStandard", is("KRIS"));
        she.file("?asOf=" + TODAY.minusDays(3)).body("wardStandard", is("KELAS"));
        undo(load).statusCode(200);
        she.file("").body("wardStandard", is("KELAS"));
    }
}
