package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What comes to its day by itself: the end after a dismissal, and of the cover of children (handbook 2, 4.1, 4.2). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LaidOffTest {

    @Inject
    Instance<DueWork> works;

    @BeforeEach
    void load() {
        loaded("channels", "T_DUE,Kanal,Channel,no,PPU_BU PPU_PN PBPU,2020-01-01,,,Report,");
        loaded("channel-points", "T_DUE_1,T_DUE,OFFICE,A,A,16.07,,,,no,2020-01-01,,,Report,");
    }

    private void comes() {
        works.forEach(DueWork::move);
    }

    private static Map<String, String> workers() {
        Map<String, String> form = Desk.formAlone(TODAY);
        form.remove("vaIssuedOn");
        form.put("point", "T_DUE_1");
        form.put("segment", "PPU_BU");
        form.put("activeFrom", TODAY.minusDays(40).toString());
        form.put("relationship", "KEPALA_KELUARGA");
        return form;
    }

    private static Member worker(Map<String, String> form) {
        return new Member(Member.participant(Desk.verified(form)), form.get("district"), "");
    }

    private static Member child(Map<String, String> worker, String id, LocalDate born) {
        Map<String, String> form = Desk.form("noKk", worker.get("noKk"));
        form.putAll(Map.of("district", worker.get("district"), "point", "T_DUE_1", "relationship", "ANAK", "follows", id,
                "birthDate", born.toString(), "activeFrom", TODAY.minusDays(40).toString()));
        form.remove("vaIssuedOn");
        form.put("nik", "160703"
                + "%02d%02d%02d0000".formatted(born.getDayOfMonth() + 40, born.getMonthValue(), born.getYear() % 100));
        return worker(form);
    }

    /** The day on which something became known is moved back, as if it had been entered then. */
    private static void knownSince(Member member, LocalDate day) throws SQLException {
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update participant set end_known_on = '%s' where id = '%s'".formatted(day, member.id()));
        }
    }

    private static List<Map<String, Object>> work(Member member) {
        return Contract.as("officer").get("/api/v1/work?limit=1000").then().statusCode(200).extract()
                .path("items.findAll { it.participant == '" + member.id() + "' }");
    }

    @Test
    void who_is_laid_off_stays_active_for_six_months_in_class_iii_and_then_has_stopped_working() throws Exception {
        Member worker = worker(workers());
        LocalDate day = TODAY.minusDays(20);
        worker.record(Member.event("CLASS_CHANGED", 30, "classRight", "I")).statusCode(200);
        worker.record(Member.event("LAID_OFF", 20)).statusCode(200).body("status", is("AKTIF_PHK")).body("reason", is("NONE"));
        worker.file("").body("classRight", is("III"));
        worker.file("?asOf=" + day.minusDays(1)).body("classRight", is("I"));
        assertThat(worker.ledger()).containsExactly(
                TODAY.minusDays(40) + " " + worker.district() + " PPU_BU AKTIF NONE NEW 1",
                day + " " + worker.district() + " PPU_BU AKTIF NONE EMPLOYMENT_ENDED -1",
                day + " " + worker.district() + " PPU_BU AKTIF_PHK NONE EMPLOYMENT_ENDED 1");
        assertThat(work(worker)).singleElement().satisfies(item -> assertThat(item).containsEntry("kind", "PHK_END")
                .containsEntry("due", day.plusMonths(6).toString()).containsEntry("registration", null));
        comes();
        worker.standing("").body("status", is("AKTIF_PHK"));
        LocalDate end = TODAY;
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update participant set end_on = '%s' where id = '%s'".formatted(end, worker.id()));
        }
        knownSince(worker, day);
        comes();
        worker.standing("").body("status", is("NON_AKTIF")).body("reason", is("BERHENTI_KERJA"));
        assertThat(worker.ledger()).endsWith(
                end + " " + worker.district() + " PPU_BU AKTIF_PHK NONE EMPLOYMENT_ENDED -1",
                end + " " + worker.district() + " PPU_BU NON_AKTIF BERHENTI_KERJA EMPLOYMENT_ENDED 1");
        worker.history().body("items[-1].kind", is("DEACTIVATED")).body("items[-1].recordedBy", nullValue());
        assertThat(work(worker)).isEmpty();
        comes();
        worker.history().body("items.size()", is(4));
    }

    @Test
    void who_works_again_waits_for_nothing() {
        Member worker = worker(workers());
        worker.record(Member.event("LAID_OFF", 20)).statusCode(200);
        worker.record(Member.event("REACTIVATED", 3)).statusCode(200).body("status", is("AKTIF"));
        assertThat(work(worker)).isEmpty();
        worker.record(Member.event("LAID_OFF", 2)).statusCode(200);
        worker.record(Member.event("SEGMENT_CHANGED", 1, "segment", "PBI_APBN")).statusCode(200);
        assertThat(work(worker)).isEmpty();
        Member other = Member.active();
        other.record(Member.event("LAID_OFF", 1)).statusCode(409).body("code", is("contradicts-life"));
    }

    @Test
    void what_was_over_when_it_came_to_be_known_is_left_to_the_officer() {
        Map<String, String> form = workers();
        form.put("activeFrom", TODAY.minusDays(60).toString());
        Member worker = worker(form);
        String worn = child(form, worker.id(), TODAY.minusYears(21).plusDays(3)).id();
        Member child = new Member(worn, form.get("district"), "");
        child.change("IDENTITY_CORRECTED", 0, "birthDate", TODAY.minusYears(21).minusDays(3).toString()).statusCode(200);
        comes();
        child.standing("").body("status", is("AKTIF"));
        assertThat(work(child)).singleElement().satisfies(item -> assertThat(item).containsEntry("kind", "AGE_LIMIT")
                .containsEntry("timing", "LATE"));
    }

    @Test
    void a_covered_child_of_21_is_covered_no_more_but_in_education_to_25() throws Exception {
        Map<String, String> form = workers();
        Member worker = worker(form);
        Member child = child(form, worker.id(), TODAY.minusYears(21));
        Member student = child(form, worker.id(), TODAY.minusYears(21).plusDays(1));
        assertThat(work(child)).singleElement()
                .satisfies(item -> assertThat(item).containsEntry("kind", "AGE_LIMIT").containsEntry("due", TODAY.toString()));
        study(student, form, worker.id());
        assertThat(work(student)).singleElement().satisfies(item -> assertThat(item).containsEntry("due",
                TODAY.plusYears(2).plusDays(1).toString()));
        knownSince(child, TODAY.minusDays(1));
        knownSince(student, TODAY.minusDays(1));
        comes();
        child.standing("").body("status", is("NON_AKTIF")).body("reason", is("USIA_ANAK"));
        student.standing("").body("status", is("AKTIF"));
        assertThat(child.ledger()).endsWith(TODAY + " " + form.get("district") + " PPU_BU NON_AKTIF USIA_ANAK AGE_LIMIT 1");
        child.record(Member.undoing(3)).statusCode(200).body("status", is("AKTIF"));
        comes();
        child.standing("").body("status", is("AKTIF"));
        assertThat(work(child)).hasSize(1);
    }

    private static void study(Member student, Map<String, String> form, String worker) {
        String family = student.file("").extract().path("family.id");
        String tag = Contract.as("officer").get("/api/v1/families/" + family).then().extract().header("ETag");
        Contract.as("officer").header("If-Match", tag).contentType("application/json")
                .body(Map.of("kind", "FAMILY_CHANGED", "effectiveOn", TODAY.minusDays(5).toString(), "members",
                        List.of(Map.of("participant", student.id(), "relationship", "ANAK", "coveredBy", worker,
                                "educationUntil",
                                TODAY.plusYears(2).toString()))))
                .post("/api/v1/families/" + family + "/acts").then().statusCode(200);
    }

    @Test
    void what_else_happens_does_not_put_the_end_off() throws Exception {
        Member worker = worker(workers());
        worker.record(Member.event("LAID_OFF", 20)).statusCode(200);
        try (Connection connection = Desk.connection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update life_event set effective_on = '%s' where participant_id = '%s' and seq = 2"
                    .formatted(TODAY.minusMonths(6), worker.id()));
            statement.executeUpdate("update life_event set effective_on = '%s' where participant_id = '%s' and seq = 1"
                    .formatted(TODAY.minusMonths(7), worker.id()));
            statement.executeUpdate("update participant set end_on = '%s', end_known_on = '%s' where id = '%s'"
                    .formatted(TODAY.minusMonths(6).plusMonths(6), TODAY.minusDays(20), worker.id()));
        }
        worker.change("CONTACT_CHANGED", 0, "phone", "081200000000").statusCode(200);
        comes();
        worker.standing("").body("status", is("NON_AKTIF")).body("reason", is("BERHENTI_KERJA"));
    }

    @Test
    void the_newborn_of_who_was_laid_off_ends_with_him() {
        Map<String, String> form = workers();
        Member worker = worker(form);
        worker.record(Member.event("LAID_OFF", 20)).statusCode(200);
        Map<String, String> born = Desk.form("noKk", form.get("noKk"));
        born.putAll(Map.of("district", form.get("district"), "point", "T_DUE_1", "relationship", "ANAK", "follows", worker.id(),
                "birthDate", TODAY.minusDays(3).toString(), "motherName", "Aminah Contoh"));
        born.remove("vaIssuedOn");
        born.remove("nik");
        Member child = new Member(Member.participant(Desk.verified(born)), form.get("district"), "");
        child.standing("").body("status", is("AKTIF_PHK"));
        assertThat(work(child)).filteredOn(item -> item.get("kind").equals("PHK_END")).singleElement()
                .satisfies(item -> assertThat(item).containsEntry("due", TODAY.minusDays(20).plusMonths(6).toString()));
    }

    @Test
    void a_later_dismissal_counts_whichever_was_entered_last() {
        Member worker = worker(workers());
        worker.record(Member.event("LAID_OFF", 30)).statusCode(200);
        worker.record(Member.event("REACTIVATED", 20)).statusCode(200);
        worker.record(Member.event("LAID_OFF", 10)).statusCode(200);
        Map<String, Object> instead = Member.event("LAID_OFF", 25);
        instead.put("undoes", 2);
        worker.record(instead).statusCode(200);
        assertThat(work(worker)).singleElement().satisfies(
                item -> assertThat(item).containsEntry("due", TODAY.minusDays(10).plusMonths(6).toString()));
    }

    @Test
    void a_child_without_a_nik_should_have_one_at_three_months() {
        Map<String, String> form = Desk.formAlone(TODAY);
        form.remove("nik");
        form.putAll(Map.of("birthDate", TODAY.minusDays(10).toString(), "motherName", "Aminah Contoh"));
        Member child = new Member(Member.participant(Desk.verified(form)), "", "");
        assertThat(work(child)).extracting(item -> item.get("kind")).contains("NIK");
        assertThat(work(child)).filteredOn(item -> item.get("kind").equals("NIK")).singleElement()
                .satisfies(item -> assertThat(item).containsEntry("due", TODAY.minusDays(10).plusMonths(3).toString()));
        LocalDate birth = TODAY.minusDays(10);
        child.change("IDENTITY_CORRECTED", 0, "nik", "160701%02d%02d%02d0000".formatted(birth.getDayOfMonth() + 40,
                birth.getMonthValue(), birth.getYear() % 100)).statusCode(200);
        assertThat(work(child)).extracting(item -> item.get("kind")).containsExactly("PAY");
        Contract.as("officer").get("/api/v1/work?kind=NIK&limit=1000").then().statusCode(200)
                .body("items.kind.unique()", contains("NIK"));
    }
}
