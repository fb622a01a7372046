package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static id.cakupan.enrollment.registration.WorkerFamily.WORKER;
import static id.cakupan.enrollment.registration.WorkerFamily.one;
import static id.cakupan.enrollment.registration.WorkerFamily.people;
import static id.cakupan.enrollment.registration.WorkerFamily.registrations;
import static id.cakupan.enrollment.registration.WorkerFamily.step;
import static id.cakupan.enrollment.registration.WorkerFamily.undo;
import static id.cakupan.enrollment.registration.WorkerFamily.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A worker (PPU) and whom he covers register in one request (handbook 2). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkerFamilyTest {

    @Inject
    ActivateRegistrations activating;

    @BeforeEach
    void load() {
        loaded("channels", "T_ALL,Kanal,Channel,no,PBI_APBN PBPU_PEMDA PPU_PN PPU_BU PBPU BP,2020-01-01,,,Report,");
        loaded("channel-points", "T_ALL_1,T_ALL,OFFICE,A,A,16.07,,,,no,2020-01-01,,,Report,");
    }

    @Test
    void whom_the_worker_covers_becomes_a_member_with_him() {
        WorkerFamily family = WorkerFamily.ofThree();
        family.newborn(TODAY.minusDays(3));
        String id = family.register().statusCode(201).body("items.segment", everyItem(is("PPU_BU"))).extract().path("id");
        String worker = people(id).get(WORKER);
        one(id).body("items.follows", contains(worker, worker, null, worker)).body("items.state", everyItem(is("RECEIVED")))
                .body("items.fullName[0]", is(family.member(0).get("fullName")))
                .body("items.newborn", contains(false, false, false, true));
        verify(id).statusCode(200).body("items.state", everyItem(is("ACTIVE")));
        String row = TODAY + " PPU_BU AKTIF NONE %s T_ALL 1";
        assertThat(family.movements()).containsExactly(row.formatted("NEW"), row.formatted("NEW"), row.formatted("NEW"),
                row.formatted("NEWBORN"));
        for (String person : people(id)) {
            new Member(person, "", "").file("").body("family.coveredBy", is(person.equals(worker) ? null : worker))
                    .body("standing.status", is("AKTIF")).body("classRight", is("II"));
        }
        Contract.as("officer").get("/api/v1/families/" + one(id).extract().path("family")).then().statusCode(200)
                .body("members.cover", containsInAnyOrder("OWN", "WORKER", "WORKER", "WORKER"));
        assertThat(family.drift()).isEmpty();
    }

    @Test
    void a_fourth_child_and_a_parent_are_covered_beside_the_others() {
        WorkerFamily family = WorkerFamily.ofThree();
        for (int age = 1; age < 4; age++) {
            family.covered("ANAK", TODAY.minusYears(age));
        }
        family.covered("MERTUA", TODAY.minusYears(70));
        String id = family.registered();
        verify(id).statusCode(200).body("items.state", everyItem(is("ACTIVE")));
        Contract.as("officer").get("/api/v1/families/" + one(id).extract().path("family")).then().statusCode(200)
                .body("members.cover",
                        containsInAnyOrder("OWN", "WORKER", "WORKER", "WORKER", "WORKER", "ADDITIONAL", "ADDITIONAL"));
    }

    @Test
    void one_whom_the_worker_does_not_cover_holds_up_all_until_she_is_rejected() {
        WorkerFamily family = WorkerFamily.ofThree();
        family.covered("ANAK", TODAY.minusYears(21));
        family.covered("LAINNYA", TODAY.minusYears(5));
        String id = family.registered();
        verify(id).statusCode(409).body("code", is("not-covered")).body("detail", containsString(registrations(id).get(3)));
        assertThat(family.movements()).isEmpty();
        Desk.post(registrations(id).get(3), "rejection", Map.of("reason", "Sudah dewasa")).statusCode(200);
        verify(id).statusCode(409).body("code", is("not-covered")).body("detail", containsString(registrations(id).get(4)));
        Desk.post(registrations(id).get(4), "rejection", Map.of("reason", "Bukan tanggungan")).statusCode(200);
        verify(id).statusCode(200).body("items.state", contains("ACTIVE", "ACTIVE", "ACTIVE", "REJECTED", "REJECTED"));
        assertThat(family.counts()).containsExactly("PPU_BU AKTIF 3");
    }

    @Test
    void what_is_wrong_with_whom_they_follow_is_told_at_once() {
        WorkerFamily family = WorkerFamily.ofThree();
        family.member(0).put("followsMember", 0);
        family.member(1).put("followsMember", 3);
        for (Object place : new Object[] { 0, 7, -1, 1.5 }) {
            family.covered("ANAK", TODAY.minusYears(4)).put("followsMember", place);
        }
        family.covered("ANAK", TODAY.minusYears(4)).remove("relationship");
        family.member(WORKER).remove("relationship");
        family.registerBadly().statusCode(400).body("violations.field",
                containsInAnyOrder("members[0].followsMember", "members[1].followsMember", "members[3].followsMember",
                        "members[4].followsMember", "members[5].followsMember", "members[6].followsMember",
                        "members[7].relationship", "members[2].relationship"));
        WorkerFamily helped = WorkerFamily.ofThree();
        helped.form().put("segment", "PBI_APBN");
        helped.form().remove("classRight");
        helped.register().statusCode(400).body("violations.field",
                containsInAnyOrder("members[0].followsMember", "members[1].followsMember"));
    }

    @Test
    void a_child_who_was_born_since_begins_on_a_day_of_her_own() {
        WorkerFamily family = WorkerFamily.ofThree();
        family.form().put("activeFrom", TODAY.minusDays(20).toString());
        family.newborn(TODAY.minusDays(5));
        family.register().statusCode(400).body("violations.field", contains("members[3].birthDate"));
        family.member(3).put("activeFrom", TODAY.minusDays(6).toString());
        family.register().statusCode(400).body("violations.field", contains("members[3].activeFrom"));
        family.member(3).put("activeFrom", TODAY.minusDays(5).toString());
        family.member(0).put("activeFrom", TODAY.minusDays(21).toString());
        family.register().statusCode(400).body("violations.field", contains("members[0].activeFrom"));
        family.member(0).remove("activeFrom");
        verify(family.registered()).statusCode(200);
        assertThat(family.movements()).contains(TODAY.minusDays(20) + " PPU_BU AKTIF NONE NEW T_ALL 1").hasSize(4)
                .endsWith(TODAY.minusDays(5) + " PPU_BU AKTIF NONE NEWBORN T_ALL 1");
    }

    @Test
    void the_worker_is_taken_back_with_all_or_last() {
        WorkerFamily family = WorkerFamily.ofThree();
        String id = family.registered();
        verify(id).statusCode(200);
        Map<String, String> step = Map.of("step", "VERIFICATION", "reason", "Salah orang");
        Desk.post(registrations(id).get(WORKER), "undo", step).statusCode(409).body("code", is("covers-others"));
        undo(id).statusCode(200).body("items.state", everyItem(is("RECEIVED")));
        assertThat(family.counts()).isEmpty();
        verify(id).statusCode(200).body("items.state", everyItem(is("ACTIVE")));
        Desk.post(registrations(id).get(0), "undo", step).statusCode(200);
        Desk.post(registrations(id).get(1), "undo", step).statusCode(200);
        Desk.post(registrations(id).get(WORKER), "undo", step).statusCode(200);
        one(id).body("items.state", everyItem(is("RECEIVED")));
        assertThat(family.counts()).isEmpty();
        assertThat(family.drift()).isEmpty();
    }

    @Test
    void whose_worker_was_rejected_waits_until_he_has_registered_again() {
        WorkerFamily family = WorkerFamily.ofThree();
        String id = family.registered();
        Desk.post(registrations(id).get(WORKER), "rejection", Map.of("reason", "Salah perusahaan")).statusCode(200);
        verify(id).statusCode(409).body("code", is("cannot-follow"));
        Desk.verify(registrations(id).get(0)).statusCode(409).body("code", is("cannot-follow"));
        Map<String, Object> alone = WorkerFamily.ofThree().form();
        alone.putAll(Map.of("noKk", family.form().get("noKk"), "district", family.district(), "members",
                List.of(family.member(WORKER))));
        String again = Contract.as("officer").contentType("application/json").body(alone).post(WorkerFamily.PATH).then()
                .statusCode(201).extract().path("id");
        assertThat(people(again).get(0)).isEqualTo(people(id).get(WORKER));
        verify(again).statusCode(200);
        verify(id).statusCode(200).body("items.state", contains("ACTIVE", "ACTIVE", "REJECTED"));
        assertThat(family.counts()).containsExactly("PPU_BU AKTIF 3");
    }

    @Test
    void who_starts_again_is_covered_as_the_new_form_says() {
        WorkerFamily family = WorkerFamily.ofThree();
        String first = family.registered();
        step(first, "rejection", Map.of("reason", "Formulir salah")).statusCode(200);
        String second = family.registered();
        assertThat(people(second)).isEqualTo(people(first));
        Member daughter = new Member(people(first).get(0), "", "");
        daughter.history().body("items.kind", contains("FAMILY_CHANGED"));
        step(second, "rejection", Map.of("reason", "Formulir salah")).statusCode(200);
        Map<String, Object> father = family.covered("SUAMI", TODAY.minusYears(42));
        father.remove("followsMember");
        family.member(0).put("followsMember", 3);
        family.member(1).remove("followsMember");
        String third = family.registered();
        daughter.file("").body("family.coveredBy", is(people(third).get(3)));
        new Member(people(third).get(1), "", "").file("").body("family.coveredBy", nullValue());
        verify(third).statusCode(200).body("items.state", everyItem(is("ACTIVE")));
        assertThat(family.counts()).containsExactly("PPU_BU AKTIF 4");
        assertThat(family.drift()).isEmpty();
    }

    @Test
    void nobody_is_named_twice_not_even_without_a_number() {
        WorkerFamily family = WorkerFamily.ofThree();
        family.newborn(TODAY.minusDays(3)).put("fullName", "Bayi Ny. Aminah");
        family.newborn(TODAY.minusDays(3)).put("fullName", "BAYI NY AMINAH");
        family.register().statusCode(409).body("code", is("newborn-already-registered"));
        assertThat(Desk.rows("select id::text from participant where region_code = ?", family.district())).isEmpty();
    }

    @Test
    void they_begin_on_one_day_the_worker_first() throws SQLException {
        WorkerFamily family = WorkerFamily.ofThree();
        for (int age = 1; age < 6; age++) {
            family.covered("ANAK", TODAY.minusYears(age));
        }
        family.form().put("activeFrom", TODAY.plusDays(5).toString());
        String id = family.registered();
        verify(id).statusCode(200).body("items.state", everyItem(is("VERIFIED")));
        assertThat(family.movements()).isEmpty();
        undo(id).statusCode(200).body("items.state", everyItem(is("RECEIVED")));
        verify(id).statusCode(200).body("items.activeOn", everyItem(is(TODAY.plusDays(5).toString())));
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update registration set active_on = '%s' where application_id = '%s'".formatted(TODAY,
                    UUID.fromString(id)));
        }
        assertThat(activating.move()).isEqualTo(8);
        one(id).body("items.state", everyItem(is("ACTIVE")));
        assertThat(family.counts()).containsExactly("PPU_BU AKTIF 8");
        assertThat(family.drift()).isEmpty();
    }

    @Test
    void a_repeated_request_with_another_worker_is_another_request() {
        WorkerFamily family = WorkerFamily.ofThree();
        String key = "worker-" + family.form().get("noKk");
        String first = family.register(key).statusCode(201).extract().path("id");
        family.register(key).statusCode(201).body("id", is(first));
        family.member(0).remove("followsMember");
        family.register(key).statusCode(409).body("code", is("idempotency-key-reused"));
    }

    @Test
    void desks_that_name_them_in_another_order_do_not_block_each_other() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                WorkerFamily family = WorkerFamily.ofThree();
                WorkerFamily turned = WorkerFamily.ofThree();
                for (int i = 0; i < 3; i++) {
                    turned.member(2 - i).putAll(family.member(i));
                    turned.member(2 - i).computeIfPresent("followsMember", (field, place) -> 0);
                }
                turned.member(0).remove("followsMember");
                turned.form().putAll(Map.of("noKk", family.form().get("noKk"), "district", family.district()));
                List<Future<Integer>> answers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    WorkerFamily mine = i % 2 == 0 ? family : turned;
                    answers.add(desks.submit(() -> mine.register().extract().statusCode()));
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
    void a_worker_is_not_taken_back_under_who_just_becomes_a_member_with_him() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                WorkerFamily family = WorkerFamily.ofThree();
                List<String> registrations = registrations(family.registered());
                Desk.verify(registrations.get(WORKER)).statusCode(200);
                Future<Integer> back = desks.submit(() -> Desk.post(registrations.get(WORKER), "undo",
                        Map.of("step", "VERIFICATION", "reason", "Salah orang")).extract().statusCode());
                Future<Integer> wife = desks.submit(() -> Desk.verify(registrations.get(1)).extract().statusCode());
                assertThat(List.of(back.get(), wife.get())).isIn(List.of(200, 409), List.of(409, 200));
                assertThat(family.counts()).isEqualTo(back.get() == 200 ? List.of() : List.of("PPU_BU AKTIF 2"));
            }
        } finally {
            desks.shutdown();
        }
    }
}
