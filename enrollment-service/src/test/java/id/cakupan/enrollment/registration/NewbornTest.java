package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Children without a NIK, and foreigners (handbook 3.1, 3.4, 3.5). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NewbornTest {

    private static Map<String, String> child(LocalDate born) {
        Map<String, String> form = Desk.formAlone(TODAY);
        form.remove("nik");
        form.put("birthDate", born.toString());
        form.put("motherName", "Aminah Contoh");
        form.put("relationship", "ANAK");
        return form;
    }

    @Test
    void a_newborn_needs_no_nik_and_no_14_days_and_should_be_paid_for_by_day_28() {
        Map<String, String> form = child(TODAY.minusDays(10));
        String id = Desk.register(form).statusCode(201).body("nik", nullValue()).body("newborn", is(true))
                .body("dueOn", is(TODAY.plusDays(18).toString())).body("firstPayment.from", is(TODAY.toString()))
                .body("firstPayment.to", is(TODAY.plusDays(30).toString())).extract().path("id");
        Desk.verify(id).statusCode(200);
        Desk.pay(id, TODAY).statusCode(200).body("state", is("ACTIVE"));
        Contract.as("officer").get(Member.PATH + Member.participant(id)).then().body("particulars.nik", nullValue())
                .body("particulars.motherName", is("A*** C***")).body("warnings.size()", is(0));
    }

    @Test
    void after_28_days_the_rules_of_all_others_hold() {
        Desk.register(child(TODAY.minusDays(29))).statusCode(201).body("newborn", is(false))
                .body("dueOn", is(TODAY.plusDays(30).toString())).body("firstPayment.from", is(TODAY.plusDays(14).toString()));
    }

    @Test
    void after_3_months_she_needs_a_nik_first() {
        Desk.register(child(TODAY.minusMonths(3))).statusCode(201);
        Desk.registerBadly(child(TODAY.minusMonths(3).minusDays(1))).statusCode(400).body("violations.field", contains("nik"));
        Map<String, String> motherless = child(TODAY.minusDays(3));
        motherless.remove("motherName");
        Desk.registerBadly(motherless).statusCode(400).body("violations.field", contains("motherName"));
    }

    @Test
    void without_a_nik_she_is_known_by_family_birth_date_name_and_mother() {
        Map<String, String> form = child(TODAY.minusDays(5));
        form.put("fullName", "Bayi Ny. Aminah");
        String first = Desk.registered(form);
        form.put("fullName", "BAYI NY AMINAH");
        Desk.register(form).statusCode(409).body("code", is("newborn-already-registered"));
        form.put("fullName", "Bayi Ny. Aminah 2");
        Desk.register(form).statusCode(201); // her twin
        form.put("fullName", "Bayi Ny. Aminah");
        form.put("sex", "MALE");
        Desk.register(form).statusCode(201);
        form.put("sex", "FEMALE");
        String noKk = form.put("noKk", Desk.form().get("noKk"));
        Desk.register(form).statusCode(201);
        form.put("noKk", noKk);
        Map<String, String> grown = new HashMap<>(form);
        grown.put("nik", Desk.form().get("nik"));
        Desk.register(grown).statusCode(409).body("code", is("newborn-already-registered"));
        Member she = new Member(Member.participant(first), "", "");
        String nik = Desk.form().get("nik");
        she.change("IDENTITY_CORRECTED", 0, "nik", nik, "fullName", "Putri Contoh").statusCode(200);
        Map<String, String> older = Desk.form("nik", nik);
        Desk.register(older).statusCode(409).body("code", is("nik-already-registered"));
    }

    @Test
    void what_a_child_is_known_by_follows_its_corrections() {
        Map<String, String> form = child(TODAY.minusDays(5));
        Member she = new Member(Member.participant(Desk.registered(form)), "", "");
        she.change("IDENTITY_CORRECTED", 0, "fullName", "Budi Contoh").statusCode(200);
        Desk.register(form).statusCode(201);
        she.record(Member.undoing(1)).statusCode(409).body("code", is("newborn-already-registered"));
        form.put("fullName", "Budi Contoh");
        Desk.register(form).statusCode(409);
    }

    @Test
    void nobody_is_received_or_gets_an_account_before_her_birth() {
        Map<String, String> form = child(TODAY);
        form.put("vaIssuedOn", TODAY.minusDays(1).toString());
        form.put("receivedOn", TODAY.minusDays(1).toString());
        Desk.registerBadly(form).statusCode(400).body("violations.field", contains("receivedOn", "vaIssuedOn"));
    }

    @Test
    void a_newborn_whose_registration_was_rejected_starts_again_as_the_same() {
        Map<String, String> form = child(TODAY.minusDays(5));
        String first = Desk.registered(form);
        Desk.post(first, "rejection", Map.of("reason", "Formulir ganda")).statusCode(200);
        String second = Desk.registered(form);
        assertThat(Member.participant(second)).isEqualTo(Member.participant(first));
    }

    @Test
    void a_foreigner_registers_with_a_passport() {
        Map<String, String> form = Desk.form("passport", "AUS N7000001");
        form.remove("nik");
        Desk.register(form).statusCode(400).body("violations.field", contains("inIndonesiaSince"));
        form.put("inIndonesiaSince", TODAY.minusMonths(6).plusDays(1).toString());
        Desk.register(form).statusCode(400).body("violations.field", contains("inIndonesiaSince"));
        form.put("inIndonesiaSince", TODAY.minusMonths(6).toString());
        String id = Desk.register(form).statusCode(201).body("nik", nullValue()).extract().path("id");
        Contract.as("officer").get(Member.PATH + Member.participant(id)).then().body("particulars.passport",
                is("********0001"));
        String name = form.put("fullName", "Somebody Else");
        Desk.register(form).statusCode(409).body("code", is("passport-already-registered"));
        form.put("nik", Desk.form().get("nik"));
        Desk.register(form).statusCode(409).body("code", is("passport-already-registered"));
        Desk.post(id, "rejection", Map.of("reason", "Formulir salah")).statusCode(200);
        form.put("fullName", name);
        assertThat(Member.participant(Desk.registered(form))).isEqualTo(Member.participant(id)); // she has got a NIK meanwhile
        Contract.as("officer").get(Member.PATH + Member.participant(id)).then().body("particulars.nik", is("************0000"));
    }
}
