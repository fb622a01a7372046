package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.life.Member.PATH;
import static id.cakupan.enrollment.life.Member.changes;
import static id.cakupan.enrollment.life.Member.event;
import static id.cakupan.enrollment.life.Member.undoing;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Identity, contact and cards change like everything else of a life: from a day, undone by a further event. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CorrectionTest {

    private static String freeNik() {
        return Desk.form().get("nik");
    }

    @Test
    void a_corrected_name_holds_from_its_day_and_is_known_from_its_entry() {
        Member she = Member.active();
        List<String> ledger = she.ledger();
        String name = she.file("").extract().path("particulars.fullName");
        String before = she.history().extract().path("items[1].recordedAt");
        she.change("IDENTITY_CORRECTED", 5, "fullName", "  Siti Benar ").statusCode(200);
        she.file("").body("particulars.fullName", is("Siti Benar"));
        she.file("?asOf=" + TODAY.minusDays(5)).body("particulars.fullName", is("Siti Benar"));
        she.file("?asOf=" + TODAY.minusDays(6)).body("particulars.fullName", is(name));
        she.file("?knownAt=" + before).body("particulars.fullName", is(name)).body("standing.knownAt", is(before));
        she.history().body("items[2].kind", is("IDENTITY_CORRECTED")).body("items[2].particulars.fullName", is("Siti Benar"))
                .body("items[2].particulars.nik", nullValue()).body("items[1].particulars", nullValue());
        she.change("IDENTITY_CORRECTED", 8, "fullName", "Siti Dulu").statusCode(200);
        she.file("").body("particulars.fullName", is("Siti Benar"));
        she.file("?asOf=" + TODAY.minusDays(6)).body("particulars.fullName", is("Siti Dulu"));
        she.record(undoing(3)).statusCode(200);
        she.file("").body("particulars.fullName", is("Siti Dulu"));
        she.record(undoing(4)).statusCode(200);
        she.file("").body("particulars.fullName", is(name));
        assertThat(she.ledger()).isEqualTo(ledger);
    }

    @Test
    void nothing_is_known_of_her_before_she_was_entered() {
        Member she = Member.active();
        String entered = Desk
                .rows("select to_json(recorded_at at time zone 'UTC')#>>'{}' || 'Z' from participant where id::text = ?",
                        she.id())
                .get(0);
        Contract.as("officer").get(PATH + she.id() + "?knownAt=" + Instant.parse(entered).minusSeconds(1)).then()
                .statusCode(404);
        she.file("?knownAt=" + entered).body("particulars.sex", is("FEMALE")).body("standing.counted", is(false));
    }

    @Test
    void by_what_she_is_reached_is_shown_masked_and_can_be_removed() {
        Map<String, String> form = Desk.form("phone", "0812-3456-7890");
        form.put("email", "siti@contoh.id");
        form.put("address", "Jl. Contoh 1, RT 001/RW 002");
        form.put("motherName", "Aminah  Contoh");
        Member she = new Member(Member.participant(Desk.verified(form)), "", "");
        she.file("").body("particulars.phone", is("0812****7890")).body("particulars.email", is("s***@contoh.id"))
                .body("particulars.address", is("***")).body("particulars.motherName", is("A*** C***"))
                .body("particulars.nik", is("************0000")).body("particulars.cardNumber", nullValue());
        she.change("CONTACT_CHANGED", 0, "phone", "+62 813 1111 2222", "email", "").statusCode(200);
        she.file("").body("particulars.phone", is("+628******2222")).body("particulars.email", nullValue())
                .body("particulars.address", is("***"));
        she.history().body("items[1].particulars.email", is(""));
        she.record(undoing(2)).statusCode(200);
        she.file("").body("particulars.phone", is("0812****7890")).body("particulars.email", is("s***@contoh.id"));
    }

    @Test
    void a_nik_that_was_corrected_is_free_again_and_two_that_were_exchanged_are_put_right() {
        Member one = Member.active();
        Member other = Member.active();
        String wrong = freeNik();
        String right = freeNik();
        one.change("IDENTITY_CORRECTED", 1, "nik", wrong).statusCode(200);
        other.change("IDENTITY_CORRECTED", 1, "nik", wrong).statusCode(409).body("code", is("nik-already-registered"));
        other.change("IDENTITY_CORRECTED", 1, "nik", right).statusCode(200);
        one.change("IDENTITY_CORRECTED", 0, "nik", right).statusCode(409);
        one.change("IDENTITY_CORRECTED", 0, "nik", "").statusCode(200);
        one.file("").body("particulars.nik", nullValue()).body("warnings.size()", is(0));
        other.change("IDENTITY_CORRECTED", 0, "nik", wrong).statusCode(200);
        one.change("IDENTITY_CORRECTED", 0, "nik", right).statusCode(200);
        other.record(undoing(4)).statusCode(409).body("code", is("nik-already-registered"));
        other.file("").body("standing.version", is(Integer.parseInt(other.tag().replace("\"", ""))));
        other.history().body("items.size()", is(4));
    }

    @Test
    void of_two_who_take_one_nik_at_once_one_gets_it() throws Exception {
        List<Member> members = List.of(Member.active(), Member.active(), Member.active(), Member.active());
        Map<String, Object> correction = changes("IDENTITY_CORRECTED", 0, "nik", freeNik());
        ExecutorService officers = Executors.newFixedThreadPool(members.size());
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            members.forEach(member -> calls.add(() -> member.record(correction).extract().statusCode()));
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : officers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        } finally {
            officers.shutdown();
        }
    }

    @Test
    void she_is_corrected_before_she_is_a_member_and_after_her_death() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(20));
        String registration = Desk.registered(form);
        Member she = new Member(Member.participant(registration), form.get("district"), form.get("district"));
        she.change("IDENTITY_CORRECTED", 30, "fullName", "Siti Awal").statusCode(200).body("counted", is(false));
        Desk.verify(registration).statusCode(200).body("fullName", is("Siti Awal"));
        Desk.pay(registration, TODAY.minusDays(2)).statusCode(200);
        assertThat(Desk.movements(form.get("district"))).hasSize(3);
        she.record(event("DECEASED", 1)).statusCode(200);
        she.change("IDENTITY_CORRECTED", 0, "fullName", "Siti Akhir").statusCode(200).body("status", is("MENINGGAL"));
        she.file("").body("particulars.fullName", is("Siti Akhir")).body("standing.status", is("MENINGGAL"));
        she.record(undoing(1)).statusCode(200);
        she.file("?asOf=" + TODAY.minusDays(1)).body("particulars.fullName", is(form.get("fullName")));
    }

    @Test
    void a_birth_date_that_the_nik_does_not_carry_is_a_warning() {
        Map<String, String> form = Desk.form("nik", "1607016902000000");
        form.put("birthDate", "2000-02-29");
        Member she = new Member(Member.participant(Desk.verified(form)), "", "");
        she.file("").body("warnings.size()", is(0));
        she.change("IDENTITY_CORRECTED", 1, "birthDate", "1949-03-01", "sex", "MALE").statusCode(200);
        she.file("").body("particulars.birthDate", is("1949-03-01"))
                .body("warnings.code", contains("birth-date-differs", "sex-differs"));
    }

    @Test
    void cards_add_up_and_none_shares_a_virtual_account_with_another() {
        Member she = Member.active();
        she.change("CARD_ISSUED", 3, "cardNumber", "0000000000017").statusCode(200);
        she.change("CARD_ISSUED", 1, "cardNumber", "0000000000025").statusCode(200);
        she.file("").body("particulars.cardNumber", is("*********0025")).body("cards", is(2));
        she.file("?asOf=" + TODAY.minusDays(2)).body("particulars.cardNumber", is("*********0017")).body("cards", is(1));
        Member other = Member.active();
        other.change("CARD_ISSUED", 0, "cardNumber", "0000000000017").statusCode(409)
                .body("code", is("card-already-registered"));
        other.change("CARD_ISSUED", 0, "cardNumber", "0100000000017").statusCode(409);
        she.record(undoing(3)).statusCode(200);
        other.change("CARD_ISSUED", 0, "cardNumber", "0100000000017").statusCode(200);
        she.record(undoing(5)).statusCode(409).body("code", is("card-already-registered"));
    }

    @Test
    void a_passport_is_one_persons() {
        Member she = Member.active();
        Member other = Member.active();
        she.change("IDENTITY_CORRECTED", 0, "passport", "AUS N0000017").statusCode(200);
        she.file("").body("particulars.passport", is("********0017"));
        other.change("IDENTITY_CORRECTED", 0, "passport", "AUS N0000017").statusCode(409)
                .body("code", is("passport-already-registered"));
        other.change("IDENTITY_CORRECTED", 0, "passport", "NZL N0000017").statusCode(200);
    }

    @Test
    void everything_wrong_with_particulars_is_named_at_once() {
        Member she = Member.active();
        she.recordBadly(
                changes("IDENTITY_CORRECTED", 0, "nik", "16", "passport", "N1", "fullName", " ", "birthDate", "2999-01-01",
                        "sex", "F", "motherName", "1"))
                .statusCode(400)
                .body("violations.field", hasItems("particulars.nik", "particulars.passport", "particulars.fullName",
                        "particulars.birthDate", "particulars.sex", "particulars.motherName"));
        she.recordBadly(changes("CONTACT_CHANGED", 0, "phone", "12", "email", "siti", "address", "x".repeat(301)))
                .statusCode(400)
                .body("violations.field", contains("particulars.phone", "particulars.email", "particulars.address"));
        she.recordBadly(changes("CARD_ISSUED", 0, "cardNumber", "12")).statusCode(400)
                .body("violations.message", contains("Must be 13 digits, with the zeros at its beginning."));
        she.recordBadly(changes("CARD_ISSUED", 0, "cardNumber", "")).statusCode(400);
        she.recordBadly(changes("CONTACT_CHANGED", 0, "fullName", "Siti")).statusCode(400)
                .body("violations.field", contains("particulars"))
                .body("violations.message[0]", containsString("phone, email, address"));
        she.recordBadly(event("IDENTITY_CORRECTED", 0)).statusCode(400).body("violations.message[0]", startsWith("Is missing"));
        she.recordBadly(changes("CONTACT_CHANGED", 0)).statusCode(400);
        she.recordBadly(changes("DECEASED", 0, "phone", "08123456789")).statusCode(400)
                .body("violations.message[0]", containsString("leave it out"));
        String nik = freeNik();
        assertThat(she.recordBadly(changes("IDENTITY_CORRECTED", 0, nik, "x")).statusCode(400).extract().asString())
                .doesNotContain(nik);
        she.recordBadly(changes("CONTACT_CHANGED", 0, "phone", " - ")).statusCode(400);
        she.recordBadly(changes("IDENTITY_CORRECTED", 0, "nik", nik, "birthDate", "+999999999-12-31")).statusCode(400)
                .body("violations.field", contains("particulars.birthDate"));
        she.history().body("items.size()", is(2));
    }

    @Test
    void a_nik_is_judged_by_the_birth_date_that_is_known() {
        Map<String, String> form = Desk.form("nik", "1607015203900000".replace("90", "89"));
        form.put("birthDate", "1989-03-12");
        Member she = new Member(Member.participant(Desk.verified(form)), "", "");
        she.recordBadly(changes("IDENTITY_CORRECTED", 0, "nik", "1607016902010000")).statusCode(400)
                .body("violations.message", contains("Digits 7 to 12 are the birth date, and there is no such day."));
    }
}
