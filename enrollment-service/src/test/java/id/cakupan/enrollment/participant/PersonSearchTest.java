package id.cakupan.enrollment.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersonSearchTest {

    private static final String PATH = Member.PATH + "search";

    private static ValidatableResponse find(Map<String, String> by) {
        return Contract.as("officer").contentType("application/json").body(by).post(PATH).then();
    }

    private static ValidatableResponse findBadly(Object by) {
        return Contract.brokenCallAs("officer").contentType("application/json").body(by).post(PATH).then().statusCode(400);
    }

    private static Map<String, String> named(String name) {
        Map<String, String> form = Desk.formAlone(Desk.TODAY);
        form.put("fullName", name);
        return form;
    }

    @Test
    void she_is_found_by_her_nik_also_before_she_is_a_member() {
        Map<String, String> form = Desk.form();
        find(Map.of("nik", form.get("nik"))).statusCode(200).body("items.size()", is(0)).body("more", is(false));
        String id = Member.participant(Desk.registered(form));
        find(Map.of("nik", " " + form.get("nik"))).body("items.id", contains(id)).body("items[0].status", nullValue())
                .body("items[0].district", is(form.get("district"))).body("items[0]", not(hasKey("nik")));
    }

    @Test
    void she_is_found_by_every_card_and_by_her_passport() {
        Member she = Member.active();
        she.change("CARD_ISSUED", 3, "cardNumber", "0000000000033").statusCode(200);
        she.change("CARD_ISSUED", 2, "cardNumber", "0000000000041").statusCode(200);
        she.change("IDENTITY_CORRECTED", 2, "passport", "AUS N0000033").statusCode(200);
        for (String card : List.of("0000000000033", "0000000000041")) {
            find(Map.of("cardNumber", card)).body("items.id", contains(she.id())).body("items[0].status", is("AKTIF"));
        }
        find(Map.of("passport", "aus n0000033")).body("items.id", contains(she.id()));
    }

    @Test
    void a_family_is_found_by_its_number() {
        Map<String, String> form = Desk.form();
        Map<String, String> other = Desk.form("noKk", form.get("noKk"));
        List<String> ids = List.of(Member.participant(Desk.registered(form)), Member.participant(Desk.registered(other)));
        find(Map.of("noKk", form.get("noKk"))).statusCode(200).body("items.id", is(ids));
        find(Map.of("noKk", Desk.form().get("noKk"))).statusCode(200).body("items.size()", is(0));
        findBadly(Map.of("noKk", "16")).body("violations.field", contains("noKk"));
    }

    @Test
    void a_name_fits_in_parts_and_the_best_comes_first() {
        Map<String, String> whole = named("Dr. Siti Kirana Contoh");
        Map<String, String> part = named("SITI C.");
        part.put("birthDate", whole.get("birthDate"));
        Map<String, String> none = named("Budi Contohnya");
        none.put("birthDate", whole.get("birthDate"));
        List<String> ids = List.of(Member.participant(Desk.registered(whole)), Member.participant(Desk.registered(part)));
        Desk.registered(none);
        Map<String, String> asked = Map.of("fullName", "siti KIRANA", "birthDate", whole.get("birthDate"));
        find(asked).statusCode(200).body("items.id", is(ids));
        find(Map.of("fullName", "kira", "district", whole.get("district"))).body("items.id", contains(ids.get(0)));
        find(Map.of("fullName", "siti", "district", part.get("district"), "birthDate", whole.get("birthDate")))
                .body("items.id", contains(ids.get(1)));
        find(Map.of("fullName", "50%_", "district", part.get("district"))).body("items.size()", is(0));
    }

    @Test
    void of_many_who_fit_fifty_are_shown() {
        String district = "16.07.02";
        for (int n = 0; n < 51; n++) {
            Map<String, String> form = Desk.form("district", district);
            form.put("fullName", "Ratna Banyak");
            Desk.registered(form);
        }
        find(Map.of("fullName", "ratna banyak", "district", district)).body("items.size()", is(50)).body("more", is(true));
    }

    @Test
    void who_is_corrected_is_found_by_what_she_is_known_by_now() {
        Member she = Member.active();
        String nik = Desk.form().get("nik");
        she.change("IDENTITY_CORRECTED", 0, "nik", nik, "fullName", "Kartika Kini").statusCode(200);
        find(Map.of("nik", nik)).body("items.fullName", contains("Kartika Kini"));
        find(Map.of("fullName", "kartika", "district", she.district())).body("items.id", contains(she.id()));
        she.record(Member.undoing(3)).statusCode(200);
        find(Map.of("nik", nik)).body("items.size()", is(0));
    }

    @Test
    void what_is_missing_or_wrong_is_said() {
        findBadly("{}").body("violations[0].message", containsString("Look by one of"));
        findBadly("").body("violations[0].message", is("The body is missing."));
        findBadly(Map.of("nik", "1607015203900000", "fullName", "Siti")).body("violations[0].message",
                containsString("one of"));
        findBadly(Map.of("nik", "16")).body("violations.field", contains("nik"));
        findBadly(Map.of("cardNumber", "12")).body("violations.field", contains("cardNumber"));
        findBadly(Map.of("fullName", "Siti")).body("violations.field", contains("birthDate"));
        findBadly(Map.of("birthDate", "12.3.1990", "district", "99.99.99")).body("violations.field",
                is(List.of("fullName", "birthDate", "district")));
        findBadly(Map.of("name", "Siti")).body("violations.field", hasItem("name"));
    }

    @Test
    void only_an_officer_looks_for_people() {
        for (String role : List.of("viewer", "analyst", "branch_head", "operator", "service")) {
            Contract.as(role).contentType("application/json").body(Map.of("nik", "1607015203900000")).post(PATH).then()
                    .statusCode(403);
        }
    }
}
