package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** A family that registers together, on one account (handbook 2). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplicationTest {

    private static final String PATH = "/api/v1/applications";

    private static final List<String> OWN = List.of("nik", "fullName", "birthDate", "sex");

    @Inject
    LapseRegistrations lapsing;

    /** A family alone in its district. */
    private static Map<String, Object> family(LocalDate vaIssuedOn, int members) {
        Map<String, Object> family = new HashMap<>(Desk.formAlone(vaIssuedOn));
        OWN.forEach(family::remove);
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            Map<String, String> form = Desk.form();
            Map<String, Object> person = new HashMap<>();
            OWN.forEach(field -> person.put(field, form.get(field)));
            person.put("relationship", i == 0 ? "KEPALA_KELUARGA" : "ANAK");
            people.add(person);
        }
        family.put("members", people);
        return family;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> family, int place) {
        return ((List<Map<String, Object>>) family.get("members")).get(place);
    }

    private static ValidatableResponse register(Object family) {
        return Contract.as("officer").contentType("application/json").body(family).post(PATH).then();
    }

    private static ValidatableResponse registerBadly(Object family) {
        return Contract.brokenCallAs("officer").contentType("application/json").body(family).post(PATH).then();
    }

    private static ValidatableResponse step(String id, String step, Object body) {
        return Contract.as("officer").contentType("application/json").body(body).post(PATH + "/" + id + "/" + step).then();
    }

    private static ValidatableResponse verify(String id) {
        return Contract.as("officer").post(PATH + "/" + id + "/verification").then();
    }

    private static ValidatableResponse one(String id) {
        return Contract.as("officer").get(PATH + "/" + id).then().statusCode(200);
    }

    private static List<String> counts(Map<String, Object> family) {
        return Desk.rows("""
                select status || ' ' || sum(participants) from membership_movement where region_code = ?
                group by status having sum(participants) <> 0""", family.get("district").toString());
    }

    @Test
    void a_family_goes_its_way_together() {
        Map<String, Object> family = family(TODAY.minusDays(20), 4);
        ValidatableResponse registered = register(family).statusCode(201).body("items.state", everyItem(is("RECEIVED")))
                .body("items.fullName", contains(member(family, 0).get("fullName"), member(family, 1).get("fullName"),
                        member(family, 2).get("fullName"), member(family, 3).get("fullName")));
        String id = registered.extract().path("id");
        String group = registered.extract().path("family");
        Contract.as("officer").get("/api/v1/families/" + group).then().body("members.size()", is(4))
                .body("members[0].relationship", is("KEPALA_KELUARGA"));
        verify(id).statusCode(200).body("items.state", everyItem(is("VERIFIED")));
        assertThat(counts(family)).containsExactly("MENUNGGU_PEMBAYARAN 4");
        step(id, "payments", Map.of("paidOn", TODAY.toString())).statusCode(200).body("items.state", everyItem(is("ACTIVE")));
        assertThat(counts(family)).containsExactly("AKTIF 4");
        step(id, "undo", Map.of("step", "PAYMENT", "reason", "Dibatalkan bank")).statusCode(200)
                .body("items.state", everyItem(is("VERIFIED")));
        assertThat(counts(family)).containsExactly("MENUNGGU_PEMBAYARAN 4");
    }

    @Test
    void one_bill_is_paid_whole() {
        Map<String, Object> family = family(TODAY.minusDays(20), 3);
        String id = register(family).statusCode(201).extract().path("id");
        List<String> registrations = one(id).extract().path("items.id");
        Desk.verify(registrations.get(0)).statusCode(200);
        Desk.pay(registrations.get(0), TODAY).statusCode(409).body("code", is("paid-together")).body("detail",
                containsString(id));
        step(id, "payments", Map.of("paidOn", TODAY.toString())).statusCode(409).body("code", is("registration-not-verified"));
        assertThat(counts(family)).containsExactly("MENUNGGU_PEMBAYARAN 1");
        Desk.post(registrations.get(2), "rejection", Map.of("reason", "Sudah terdaftar")).statusCode(200);
        verify(id).statusCode(200).body("items.state", contains("VERIFIED", "VERIFIED", "REJECTED"));
        step(id, "payments", Map.of("paidOn", TODAY.minusDays(7).toString())).statusCode(400).body("violations.field",
                contains("paidOn"));
        step(id, "payments", Map.of("paidOn", TODAY.toString())).statusCode(200).body("items.state",
                contains("ACTIVE", "ACTIVE", "REJECTED"));
        Desk.post(registrations.get(0), "undo", Map.of("step", "PAYMENT", "reason", "Dibatalkan bank")).statusCode(409)
                .body("code", is("paid-together"));
        step(id, "rejection", Map.of("reason", "Terlambat sekali")).statusCode(409).body("code", is("registration-moved-on"));
    }

    @Test
    void who_lapsed_unverified_does_not_hold_up_those_who_paid_in_time() {
        Map<String, Object> family = family(TODAY.minusDays(33), 3);
        member(family, 2).put("missing", List.of("KTP"));
        String id = register(family).statusCode(201).extract().path("id");
        List<String> registrations = one(id).extract().path("items.id");
        Desk.verify(registrations.get(0)).statusCode(200);
        Desk.verify(registrations.get(1)).statusCode(200);
        lapsing.move();
        one(id).body("items.state", everyItem(is("LAPSED")));
        step(id, "payments", Map.of("paidOn", TODAY.minusDays(5).toString())).statusCode(200)
                .body("items.state", contains("ACTIVE", "ACTIVE", "LAPSED"));
        assertThat(counts(family)).containsExactly("AKTIF 2");
    }

    @Test
    void one_who_cannot_be_paid_for_any_more_is_rejected_alone() {
        Map<String, Object> family = family(TODAY.minusDays(33), 2);
        String id = register(family).statusCode(201).extract().path("id");
        verify(id).statusCode(200);
        List<String> registrations = one(id).extract().path("items.id");
        List<String> people = one(id).extract().path("items.participant");
        new Member(people.get(1), "", "").record(Member.event("DECEASED", 0)).statusCode(200);
        lapsing.move();
        step(id, "payments", Map.of("paidOn", TODAY.minusDays(4).toString())).statusCode(200)
                .body("items.state", contains("ACTIVE", "ACTIVE"));
        step(id, "undo", Map.of("step", "PAYMENT", "reason", "Dibatalkan bank")).statusCode(200);
        Desk.post(registrations.get(1), "rejection", Map.of("reason", "Meninggal sebelum berlaku")).statusCode(200);
        step(id, "payments", Map.of("paidOn", TODAY.minusDays(4).toString())).statusCode(200)
                .body("items.state", contains("ACTIVE", "REJECTED"));
    }

    @Test
    void returning_people_do_not_block_each_other() throws Exception {
        Map<String, Object> family = family(TODAY.minusDays(33), 4);
        String first = register(family).statusCode(201).extract().path("id");
        verify(first).statusCode(200);
        lapsing.move();
        family.put("vaIssuedOn", TODAY.toString());
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> again = desks.submit(() -> register(family).extract().statusCode());
            Future<Integer> paid = desks.submit(
                    () -> step(first, "payments", Map.of("paidOn", TODAY.minusDays(4).toString())).extract().statusCode());
            assertThat(List.of(again.get(), paid.get())).containsExactlyInAnyOrder(paid.get() == 200 ? 409 : 201,
                    paid.get() == 200 ? 200 : 409);
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void documents_of_one_hold_up_all_until_she_has_them() {
        Map<String, Object> family = family(TODAY.minusDays(20), 2);
        member(family, 1).put("missing", List.of("KTP"));
        String id = register(family).statusCode(201).body("items.state", contains("RECEIVED", "INCOMPLETE")).extract()
                .path("id");
        verify(id).statusCode(409).body("code", is("registration-incomplete"));
        one(id).body("items.state", contains("RECEIVED", "INCOMPLETE"));
        step(id, "rejection", Map.of("reason", "Bukan keluarga ini")).statusCode(200).body("items.state",
                everyItem(is("REJECTED")));
    }

    @Test
    void all_are_entered_or_none_and_everything_wrong_is_told_at_once() {
        Map<String, Object> family = family(TODAY, 3);
        member(family, 1).put("nik", "16");
        member(family, 2).put("birthDate", "yesterday");
        member(family, 2).put("relationship", "KEPALA_KELUARGA");
        family.put("point", "NOWHERE");
        family.put("noKk", "1");
        registerBadly(family).statusCode(400).body("violations.field", hasItem("members[1].nik"))
                .body("violations.field.findAll { it == 'point' }.size()", is(1))
                .body("violations.field", hasItem("members[2].birthDate"))
                .body("violations.field", hasItem("members[2].relationship"))
                .body("violations.field.findAll { it == 'noKk' }.size()", is(1));
        Map<String, Object> twice = family(TODAY, 2);
        member(twice, 1).put("nik", member(twice, 0).get("nik"));
        member(twice, 1).put("birthDate", member(twice, 0).get("birthDate"));
        register(twice).statusCode(400).body("violations.field", contains("members[1].nik"));
        Map<String, Object> taken = family(TODAY, 2);
        Map<String, String> before = Desk.form();
        Desk.registered(before);
        OWN.forEach(field -> member(taken, 1).put(field, before.get(field)));
        register(taken).statusCode(409).body("code", is("nik-already-registered"));
        member(taken, 1).putAll(member(family(TODAY, 1), 0));
        member(taken, 1).put("relationship", "ISTRI");
        register(taken).statusCode(201);
        Map<String, Object> nobody = family(TODAY, 1);
        nobody.put("members", List.of());
        registerBadly(nobody).statusCode(400).body("violations.field", contains("members"));
        registerBadly("").statusCode(400);
        Contract.as("officer").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        step(UUID.randomUUID().toString(), "undo", Map.of("step", "PAYMENT", "reason", "Tidak ada")).statusCode(404);
    }

    @Test
    void a_repeated_request_registers_once_and_names_no_number() {
        Map<String, Object> family = family(TODAY, 2);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(Contract.as("officer").header("Idempotency-Key", "family-" + family.get("noKk"))
                    .contentType("application/json")
                    .body(family).post(PATH).then().statusCode(201)
                    .body("items.nik", everyItem(not(is(member(family, 0).get("nik"))))).extract().path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        member(family, 1).put("fullName", "Orang Lain");
        Contract.as("officer").header("Idempotency-Key", "family-" + family.get("noKk")).contentType("application/json")
                .body(family)
                .post(PATH).then().statusCode(409).body("code", is("idempotency-key-reused"));
    }

    @Test
    void two_desks_with_the_same_people_in_another_order_do_not_block_each_other() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                Map<String, Object> family = family(TODAY, 4);
                Map<String, Object> turned = new HashMap<>(family);
                turned.put("members", List.of(member(family, 3), member(family, 2), member(family, 1), member(family, 0)));
                List<Future<Integer>> answers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    Map<String, Object> mine = i % 2 == 0 ? family : turned;
                    answers.add(desks.submit(() -> register(mine).extract().statusCode()));
                }
                List<Integer> codes = new ArrayList<>();
                for (Future<Integer> answer : answers) {
                    codes.add(answer.get());
                }
                assertThat(codes).containsExactlyInAnyOrder(201, 409, 409, 409);
            }
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void whom_somebody_else_pays_for_registers_together_too() {
        loaded("channels", "T_APP,Kanal,Channel,no,PBI_APBN,2020-01-01,,,Report,");
        loaded("channel-points", "T_APP_1,T_APP,OFFICE,A,A,16.07,,,,no,2020-01-01,,,Report,");
        Map<String, Object> family = family(TODAY, 2);
        family.remove("vaIssuedOn");
        family.putAll(Map.of("segment", "PBI_APBN", "point", "T_APP_1"));
        String id = register(family).statusCode(201).extract().path("id");
        verify(id).statusCode(200).body("items.state", everyItem(is("ACTIVE")));
        assertThat(counts(family)).containsExactly("AKTIF 2");
        step(id, "undo", Map.of("step", "VERIFICATION", "reason", "Bukan PBI")).statusCode(200)
                .body("items.state", everyItem(is("RECEIVED")));
        assertThat(counts(family)).isEmpty();
        assertThat(one(id).extract().<List<String>> path("items.participant")).hasSize(2);
        one(id).body("items.segment", containsInAnyOrder("PBI_APBN", "PBI_APBN"));
    }
}
