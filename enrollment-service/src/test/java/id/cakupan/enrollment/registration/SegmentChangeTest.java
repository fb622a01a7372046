package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** A member who wants to be of a segment in which she pays first (handbook 3.4, 4.2). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SegmentChangeTest {

    /** The end of the month before this one, and so the latest day on which the month after it is this one. */
    private static final LocalDate LAST_MONTH = TODAY.withDayOfMonth(1).minusDays(1);

    @Inject
    LapseRegistrations lapsing;

    @BeforeEach
    void load() {
        loaded("channels", "T_SEG,Kanal,Channel,no,PBI_APBN PPU_PN PPU_BU PBPU BP,2020-01-01,,,Report,");
        loaded("channel-points", "T_SEG_1,T_SEG,OFFICE,A,A,16.07,,,,no,2020-01-01,,,Report,");
    }

    private static Member worker(String segment) {
        Map<String, String> form = EverySegmentTest.form(segment);
        form.put("point", "T_SEG_1");
        form.put("activeFrom", TODAY.minusDays(60).toString());
        return new Member(Member.participant(Desk.verified(form)), form.get("district"), "");
    }

    private static Map<String, Object> change(LocalDate vaIssuedOn) {
        return new HashMap<>(Map.of("segment", "PBPU", "point", "T_SEG_1", "receivedOn", TODAY.toString(), "vaIssuedOn",
                vaIssuedOn.toString(), "classRight", "II"));
    }

    private static ValidatableResponse ask(Member member, Map<String, Object> change) {
        return Contract.as("officer").contentType("application/json").body(change)
                .post(Member.PATH + member.id() + "/registrations").then();
    }

    private static ValidatableResponse askBadly(Member member, Object change) {
        return Contract.brokenCallAs("officer").contentType("application/json").body(change)
                .post(Member.PATH + member.id() + "/registrations").then();
    }

    private static String verified(Member member, LocalDate vaIssuedOn) {
        String id = ask(member, change(vaIssuedOn)).statusCode(201).body("kind", is("SEGMENT_CHANGE"))
                .body("state", is("RECEIVED"))
                .body("participant", is(member.id())).extract().path("id");
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED"));
        return id;
    }

    private static Member stopped(LocalDate day) {
        Member worker = worker("PPU_BU");
        worker.record(new HashMap<>(Map.of("kind", "DEACTIVATED", "effectiveOn", day.toString(), "reason", "BERHENTI_KERJA")))
                .statusCode(200);
        return worker;
    }

    @Test
    void she_stays_what_she_is_until_she_pays() {
        Member member = worker("PBI_APBN");
        String id = verified(member, TODAY.minusDays(20));
        assertThat(member.ledger()).hasSize(1);
        Desk.pay(id, TODAY).statusCode(200).body("state", is("ACTIVE")).body("segment", is("PBPU"));
        member.file("").body("standing.segment", is("PBPU")).body("standing.status", is("AKTIF")).body("classRight", is("II"));
        assertThat(member.ledger()).endsWith(TODAY + " " + member.district() + " PBI_APBN AKTIF NONE SEGMENT_CHANGE -1",
                TODAY + " " + member.district() + " PBPU AKTIF NONE SEGMENT_CHANGE 1");
        member.history().body("items[-1].kind", is("SEGMENT_PAID"));
        member.record(Member.undoing(2)).statusCode(400).body("violations.field", contains("undoes"));
        Desk.post(id, "undo", Map.of("step", "PAYMENT", "reason", "Dibatalkan bank")).statusCode(200);
        member.standing("").body("segment", is("PBI_APBN"));
        Desk.post(id, "undo", Map.of("step", "VERIFICATION", "reason", "Salah orang")).statusCode(200).body("state",
                is("RECEIVED"));
        member.standing("").body("segment", is("PBI_APBN")).body("status", is("AKTIF"));
    }

    @Test
    void a_change_that_lapses_or_is_rejected_has_changed_nothing() {
        Member member = worker("PBI_APBN");
        String id = verified(member, TODAY.minusDays(31));
        lapsing.move();
        Contract.as("officer").get(Desk.PATH + "/" + id).then().body("state", is("LAPSED"));
        member.standing("").body("segment", is("PBI_APBN")).body("status", is("AKTIF"));
        String again = verified(member, TODAY);
        Desk.post(again, "rejection", Map.of("reason", "Tetap PBI")).statusCode(200);
        assertThat(member.ledger()).hasSize(1);
        Desk.pay(id, TODAY.minusDays(5)).statusCode(200).body("state", is("ACTIVE"));
        member.standing("?asOf=" + TODAY.minusDays(5)).body("segment", is("PBPU"));
    }

    @Test
    void ppu_to_pbpu_waits_no_14_days_where_she_pays_by_the_end_of_the_next_month() {
        Member member = stopped(LAST_MONTH);
        String id = verified(member, TODAY);
        Desk.pay(id, TODAY).statusCode(200).body("state", is("ACTIVE"));
        assertThat(member.ledger()).endsWith(
                TODAY + " " + member.district() + " PPU_BU NON_AKTIF BERHENTI_KERJA SEGMENT_CHANGE -1",
                TODAY + " " + member.district() + " PBPU AKTIF NONE SEGMENT_CHANGE 1");
    }

    @Test
    void who_stopped_working_is_told_from_when_she_may_pay() {
        Member member = stopped(LAST_MONTH);
        String id = verified(member, TODAY.minusDays(3));
        Contract.as("officer").get(Desk.PATH + "/" + id).then().statusCode(200)
                .body("firstPayment.from", is(TODAY.minusDays(3).toString()))
                .body("firstPayment.to", is(TODAY.plusDays(27).toString()));
    }

    @Test
    void ppu_to_pbpu_later_waits_no_14_days_where_the_arrears_are_paid() throws SQLException {
        Member member = stopped(LAST_MONTH);
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update life_event set effective_on = effective_on - 31 where participant_id = '%s'"
                    .formatted(member.id())); // as if it had been entered then
        }
        String id = verified(member, TODAY);
        Desk.pay(id, TODAY).statusCode(400).body("violations.field", contains("paidOn"));
        Desk.post(id, "payments", Map.of("paidOn", TODAY.toString(), "arrearsPaid", true)).statusCode(200)
                .body("state", is("ACTIVE"));
        assertThat(Desk.rows("select arrears_paid from payment where registration_id::text = ?", id)).containsExactly("t");
    }

    @Test
    void arrears_belong_to_a_change_and_are_kept_as_recorded() throws SQLException {
        String plain = Desk.verified(Desk.formAlone(TODAY.minusDays(20)));
        Desk.post(plain, "payments", Map.of("paidOn", TODAY.toString(), "arrearsPaid", true)).statusCode(400)
                .body("violations.field", contains("arrearsPaid"));
        Member member = stopped(LAST_MONTH);
        String id = verified(member, TODAY);
        Desk.pay(id, TODAY).statusCode(200);
        Desk.post(id, "undo", Map.of("step", "PAYMENT", "reason", "Salah catat")).statusCode(200);
        Desk.post(id, "payments", Map.of("paidOn", TODAY.toString(), "arrearsPaid", true)).statusCode(200);
        assertThat(Desk.rows("select arrears_paid from payment where registration_id::text = ? order by 1", id))
                .containsExactly("f", "t");
    }

    @Test
    void who_did_not_stop_working_waits_the_14_days() {
        Member member = worker("PPU_BU");
        String id = verified(member, TODAY.minusDays(13));
        Desk.post(id, "payments", Map.of("paidOn", TODAY.toString(), "arrearsPaid", true)).statusCode(400);
        Member other = worker("PPU_BU");
        Desk.pay(verified(other, TODAY.minusDays(14)), TODAY).statusCode(200);
    }

    @Test
    void only_a_member_of_another_segment_without_an_open_registration_changes() {
        Member pbpu = Member.active();
        ask(pbpu, change(TODAY)).statusCode(409).body("code", is("contradicts-life"));
        Member waiting = new Member(Member.participant(Desk.verified(Desk.formAlone(TODAY))), "", "");
        Map<String, Object> toBp = change(TODAY);
        toBp.put("segment", "BP");
        ask(waiting, toBp).statusCode(409).body("code", is("contradicts-life"));
        Member member = worker("PBI_APBN");
        verified(member, TODAY);
        ask(member, change(TODAY)).statusCode(409).body("code", is("registration-open"));
        Member dead = worker("PBI_APBN");
        dead.record(Member.event("DECEASED", 3)).statusCode(200);
        ask(dead, change(TODAY)).statusCode(409).body("code", is("contradicts-life"));
        ask(new Member(UUID.randomUUID().toString(), "", ""), change(TODAY)).statusCode(404);
    }

    @Test
    void what_is_wrong_with_a_change_is_told_at_once() {
        Member member = worker("PBI_APBN");
        Map<String, Object> wrong = change(TODAY.plusDays(1));
        wrong.putAll(Map.of("point", "NOWHERE", "classRight", "IV", "receivedOn", "now"));
        askBadly(member, wrong).statusCode(400).body("violations.field",
                containsInAnyOrder("receivedOn", "vaIssuedOn", "point", "classRight"));
        Map<String, Object> other = change(TODAY);
        other.put("segment", "PPU_BU");
        other.remove("vaIssuedOn");
        other.put("classRight", "I");
        askBadly(member, other).statusCode(400).body("violations.field", contains("segment"));
        askBadly(member, "").statusCode(400);
        member.recordBadly(Member.event("SEGMENT_CHANGED", 0, "segment", "PBPU")).statusCode(400).body("violations.field",
                contains("segment"));
        member.record(Member.event("SEGMENT_CHANGED", 0, "segment", "BP")).statusCode(200);
    }
}
