package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static id.cakupan.enrollment.registration.WorkerFamily.one;
import static id.cakupan.enrollment.registration.WorkerFamily.people;
import static id.cakupan.enrollment.registration.WorkerFamily.registrations;
import static id.cakupan.enrollment.registration.WorkerFamily.step;
import static id.cakupan.enrollment.registration.WorkerFamily.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import io.restassured.response.ValidatableResponse;

/** A family whose worker stopped, or for whom nobody pays any more, changes into PBPU on one bill (handbook 2, 3.4). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FamilySegmentChangeTest {

    /** The end of the month before this one, and so the latest day on which the month after it is this one. */
    private static final LocalDate LAST_MONTH = TODAY.withDayOfMonth(1).minusDays(1);

    @Inject
    LapseRegistrations lapsing;

    @BeforeEach
    void load() {
        loaded("channels", "T_ALL,Kanal,Channel,no,PBI_APBN PBPU_PEMDA PPU_PN PPU_BU PBPU BP,2020-01-01,,,Report,");
        loaded("channel-points", "T_ALL_1,T_ALL,OFFICE,A,A,16.07,,,,no,2020-01-01,,,Report,");
    }

    /** Three who are members. */
    private record Family(WorkerFamily form, String id, List<String> people) {

        static Family of(String segment) {
            WorkerFamily form = WorkerFamily.ofThree();
            form.form().putAll(Map.of("segment", segment, "activeFrom", TODAY.minusDays(60).toString()));
            if (!segment.startsWith("PPU")) {
                form.form().remove("classRight");
                form.members().forEach(member -> member.remove("followsMember"));
            }
            String application = form.registered();
            verify(application).statusCode(200);
            return new Family(form, one(application).extract().path("family"), WorkerFamily.people(application));
        }

        /** The end of work is recorded of some of them. */
        Family stopped(List<String> whose) {
            String path = "/api/v1/families/" + id;
            Contract.as("officer").header("If-Match", Contract.as("officer").get(path).header("ETag"))
                    .contentType("application/json")
                    .body(Map.of("kind", "DEACTIVATED", "reason", "BERHENTI_KERJA", "effectiveOn", LAST_MONTH.toString(),
                            "members", whose.stream().map(person -> Map.of("participant", person)).toList()))
                    .post(path + "/acts").then().statusCode(200);
            return this;
        }

        Map<String, Object> change(LocalDate vaIssuedOn) {
            return new HashMap<>(Map.of("segment", "PBPU", "point", "T_ALL_1", "receivedOn", TODAY.toString(), "vaIssuedOn",
                    vaIssuedOn.toString(), "classRight", "III", "members",
                    people.stream().map(person -> Map.of("participant", person)).toList()));
        }

        ValidatableResponse ask(Object change) {
            return Contract.as("officer").contentType("application/json").body(change).post(path()).then();
        }

        ValidatableResponse askBadly(Object change) {
            return Contract.brokenCallAs("officer").contentType("application/json").body(change).post(path()).then();
        }

        String path() {
            return "/api/v1/families/" + id + "/registrations";
        }

        String verified(LocalDate vaIssuedOn) {
            String application = ask(change(vaIssuedOn)).statusCode(201).body("items.kind", everyItem(is("SEGMENT_CHANGE")))
                    .body("items.state", everyItem(is("RECEIVED"))).body("family", is(id)).extract().path("id");
            assertThat(WorkerFamily.people(application)).isEqualTo(people);
            verify(application).statusCode(200).body("items.state", everyItem(is("VERIFIED")));
            return application;
        }

        /** Their registrations for another segment. */
        List<String> changes() {
            return Desk.rows("""
                    select state from registration join participant on participant.id = participant_id
                    where kind = 'SEGMENT_CHANGE' and region_code = ?""", form.district());
        }
    }

    private static ValidatableResponse pay(String application, LocalDate paidOn) {
        return step(application, "payments", Map.of("paidOn", paidOn.toString()));
    }

    private static final Map<String, String> PAYMENT = Map.of("step", "PAYMENT", "reason", "Dibatalkan bank");

    @Test
    void a_family_whose_worker_stopped_changes_on_one_bill() {
        Family family = Family.of("PPU_BU");
        family.stopped(family.people());
        String id = family.verified(TODAY);
        assertThat(family.form().counts()).containsExactly("PPU_BU NON_AKTIF 3");
        Desk.pay(registrations(id).get(1), TODAY).statusCode(409).body("code", is("paid-together"));
        pay(id, TODAY).statusCode(200).body("items.state", everyItem(is("ACTIVE")));
        assertThat(family.form().counts()).containsExactly("PBPU AKTIF 3");
        String left = TODAY + " PPU_BU NON_AKTIF BERHENTI_KERJA SEGMENT_CHANGE T_ALL -1";
        String came = TODAY + " PBPU AKTIF NONE SEGMENT_CHANGE T_ALL 1";
        assertThat(family.form().movements()).endsWith(left, came, left, came, left, came);
        new Member(family.people().get(0), "", "").file("").body("standing.segment", is("PBPU")).body("classRight", is("III"));
        Contract.as("officer").get("/api/v1/families/" + family.id()).then().statusCode(200).body("warnings.size()", is(0));
        step(id, "undo", PAYMENT).statusCode(200).body("items.state", everyItem(is("VERIFIED")));
        assertThat(family.form().counts()).containsExactly("PPU_BU NON_AKTIF 3");
        step(id, "undo", Map.of("step", "VERIFICATION", "reason", "Salah keluarga")).statusCode(200).body("items.state",
                everyItem(is("RECEIVED")));
        step(id, "rejection", Map.of("reason", "Bekerja lagi")).statusCode(200);
        assertThat(family.form().counts()).containsExactly("PPU_BU NON_AKTIF 3");
        assertThat(family.form().drift()).isEmpty();
        pay(family.verified(TODAY), TODAY).statusCode(200);
    }

    @Test
    void of_whom_no_end_of_work_is_recorded_waits_and_all_with_her() {
        Family family = Family.of("PPU_BU");
        family.stopped(family.people().subList(1, 3));
        String id = family.verified(TODAY.minusDays(5));
        pay(id, TODAY).statusCode(400).body("violations.field", contains("paidOn"));
        assertThat(family.form().counts()).containsExactly("PPU_BU AKTIF 1", "PPU_BU NON_AKTIF 2");
        family.stopped(family.people().subList(0, 1));
        pay(id, TODAY).statusCode(200).body("items.state", everyItem(is("ACTIVE")));
        assertThat(family.form().counts()).containsExactly("PBPU AKTIF 3");
    }

    @Test
    void later_than_the_next_month_the_arrears_are_paid_with_it() throws SQLException {
        Family family = Family.of("PPU_BU");
        family.stopped(family.people());
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            for (String person : family.people()) { // as if it had been entered then
                statement.executeUpdate("update life_event set effective_on = effective_on - 31 where participant_id = '%s'"
                        .formatted(UUID.fromString(person)));
            }
        }
        String id = family.verified(TODAY);
        pay(id, TODAY).statusCode(400).body("violations.field", contains("paidOn"));
        step(id, "payments", Map.of("paidOn", TODAY.toString(), "arrearsPaid", true)).statusCode(200).body("items.state",
                everyItem(is("ACTIVE")));
        assertThat(Desk.rows("select arrears_paid from payment where registration_id::text = ?", registrations(id).get(0)))
                .containsExactly("t");
    }

    @Test
    void whom_nobody_pays_for_any_more_stays_what_she_is_until_the_payment() {
        Family family = Family.of("PBI_APBN");
        String id = family.verified(TODAY.minusDays(31));
        lapsing.move();
        one(id).body("items.state", everyItem(is("LAPSED")));
        assertThat(family.form().counts()).containsExactly("PBI_APBN AKTIF 3");
        String again = family.verified(TODAY.minusDays(14));
        pay(again, TODAY.minusDays(1)).statusCode(400).body("violations.field", contains("paidOn"));
        Desk.post(registrations(again).get(0), "rejection", Map.of("reason", "Tetap PBI")).statusCode(200);
        pay(again, TODAY).statusCode(200).body("items.state", contains("REJECTED", "ACTIVE", "ACTIVE"));
        assertThat(family.form().counts()).containsExactly("PBI_APBN AKTIF 1", "PBPU AKTIF 2");
        assertThat(family.form().drift()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_at_once_and_where_it_stands() {
        Family family = Family.of("PBI_APBN");
        Map<String, Object> wrong = family.change(TODAY.plusDays(1));
        wrong.putAll(Map.of("point", "NOWHERE", "segment", "PPU_BU"));
        wrong.put("members", List.of(Map.of("participant", family.people().get(0), "missing", List.of("SIM")),
                Map.of("participant", Family.of("PBI_APBN").people().get(0)),
                Map.of("participant", family.people().get(1))));
        family.askBadly(wrong).statusCode(400).body("violations.field", containsInAnyOrder("point", "segment", "vaIssuedOn",
                "classRight", "members[0].missing", "members[1].participant"));
        Map<String, Object> unclear = family.change(TODAY);
        List<Object> members = new ArrayList<>(List.of(Map.of("participant", family.people().get(0)),
                Map.of("participant", family.people().get(0)), Map.of("participant", "her")));
        members.add(null);
        unclear.put("members", members);
        family.askBadly(unclear).statusCode(400).body("violations.field",
                contains("members[1].participant", "members[2].participant", "members[3].participant"));
        unclear.put("members", List.of());
        family.askBadly(unclear).statusCode(400).body("violations.field", contains("members"));
        family.askBadly("").statusCode(400);
        assertThat(family.changes()).isEmpty();
        new Family(family.form(), UUID.randomUUID().toString(), family.people()).ask(family.change(TODAY)).statusCode(404);
    }

    @Test
    void who_was_born_since_is_named() {
        Family family = Family.of("PBI_APBN");
        WorkerFamily born = WorkerFamily.ofThree();
        born.form().putAll(Map.of("segment", "PBI_APBN", "noKk", family.form().form().get("noKk"), "district",
                family.form().district()));
        born.form().remove("classRight");
        born.members().clear();
        born.newborn(TODAY.minusDays(3)).remove("followsMember");
        String application = born.registered();
        verify(application).statusCode(200);
        Map<String, Object> change = family.change(TODAY.minusDays(4));
        change.put("members", List.of(Map.of("participant", family.people().get(0)),
                Map.of("participant", people(application).get(0))));
        family.ask(change).statusCode(400).body("violations.field", contains("members[1].participant"));
    }

    @Test
    void one_who_cannot_change_is_named_and_keeps_all_from_it() {
        Family family = Family.of("PBI_APBN");
        String other = family.people().get(2);
        Map<String, Object> alone = family.change(TODAY);
        alone.remove("members");
        String open = Contract.as("officer").contentType("application/json").body(alone)
                .post(Member.PATH + other + "/registrations").then().statusCode(201).extract().path("id");
        family.ask(family.change(TODAY)).statusCode(409).body("code", is("registration-open")).body("detail",
                containsString(other));
        assertThat(family.changes()).hasSize(1);
        Desk.post(open, "rejection", Map.of("reason", "Bersama keluarga")).statusCode(200);
        new Member(other, "", "").record(Member.event("SEGMENT_CHANGED", 0, "segment", "BP")).statusCode(200);
        Map<String, Object> toBp = family.change(TODAY);
        toBp.put("segment", "BP");
        family.ask(toBp).statusCode(409).body("code", is("contradicts-life")).body("detail", containsString(other));
        assertThat(family.changes()).hasSize(1);
    }

    @Test
    void a_repeated_request_is_entered_once() {
        Family family = Family.of("PBI_APBN");
        Map<String, Object> change = family.change(TODAY);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(Contract.as("officer").header("Idempotency-Key", "change-" + family.id()).contentType("application/json")
                    .body(change).post(family.path()).then().statusCode(201).extract().path("id"));
        }
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        change.put("members", List.of(Map.of("participant", family.people().get(0))));
        Contract.as("officer").header("Idempotency-Key", "change-" + family.id()).contentType("application/json").body(change)
                .post(family.path()).then().statusCode(409).body("code", is("idempotency-key-reused"));
    }

    @Test
    void desks_that_name_them_in_another_order_do_not_block_each_other() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                Family family = Family.of("PBI_APBN");
                Map<String, Object> change = family.change(TODAY);
                List<Object> members = new ArrayList<>((List<?>) change.get("members"));
                Collections.reverse(members);
                Map<String, Object> turned = new HashMap<>(change);
                turned.put("members", members);
                List<Future<Integer>> answers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    Map<String, Object> mine = i % 2 == 0 ? change : turned;
                    answers.add(desks.submit(() -> family.ask(mine).extract().statusCode()));
                }
                List<Integer> codes = new ArrayList<>();
                for (Future<Integer> answer : answers) {
                    codes.add(answer.get());
                }
                assertThat(codes).containsExactlyInAnyOrder(201, 409, 409, 409);
                assertThat(family.changes()).hasSize(3);
            }
        } finally {
            desks.shutdown();
        }
    }
}
