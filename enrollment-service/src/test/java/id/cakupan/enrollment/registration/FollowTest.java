package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static id.cakupan.enrollment.registration.EverySegmentTest.form;
import static id.cakupan.enrollment.registration.EverySegmentTest.one;
import static id.cakupan.enrollment.registration.EverySegmentTest.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who shares the membership of a worker, or of her PBI mother (handbook 2, 3.4). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FollowTest {

    @BeforeEach
    void load() {
        loaded("channels", "T_ALL,Kanal,Channel,no,PBI_APBN PBPU_PEMDA PPU_PN PPU_BU PBPU BP,2020-01-01,,,Report,");
        loaded("channel-points", "T_ALL_1,T_ALL,OFFICE,A,A,16.07,,,,no,2020-01-01,,,Report,");
    }

    /** Whom somebody registers, in the district and family of a form. */
    private static Map<String, String> child(Map<String, String> form, String follows, LocalDate born) {
        Map<String, String> child = Desk.form("noKk", form.get("noKk"));
        child.put("district", form.get("district"));
        child.put("point", "T_ALL_1");
        child.put("relationship", "ANAK");
        child.put("birthDate", born.toString());
        child.put("motherName", "Aminah Contoh");
        child.put("follows", follows);
        child.remove("vaIssuedOn");
        child.remove("nik");
        return child;
    }

    @Test
    void a_newborn_of_a_ppu_is_active_at_once_and_follows_the_status_of_her_parent() {
        Map<String, String> form = with(form("PPU_BU"), "relationship", "KEPALA_KELUARGA");
        String worker = Member.participant(Desk.verified(form));
        String first = Desk.register(child(form, worker, TODAY.minusDays(3))).statusCode(201).body("segment", is("PPU_BU"))
                .body("follows", is(worker)).extract().path("id");
        Desk.verify(first).statusCode(200).body("state", is("ACTIVE"));
        new Member(Member.participant(first), "", "").file("").body("standing.status", is("AKTIF"))
                .body("family.coveredBy", is(worker));
        assertThat(Desk.movements(form.get("district"))).endsWith(TODAY + " PPU_BU AKTIF NONE NEWBORN T_ALL 1");
        new Member(worker, "", "").record(Member.event("DEACTIVATED", 0, "reason", "MENUNGGAK")).statusCode(200);
        Desk.verify(Desk.registered(child(form, worker, TODAY.minusDays(4)))).statusCode(200);
        assertThat(Desk.movements(form.get("district"))).endsWith(TODAY + " PPU_BU NON_AKTIF MENUNGGAK NEWBORN T_ALL 1");
    }

    @Test
    void whose_worker_is_away_for_reasons_of_her_own_is_not_judged_by_them() {
        Map<String, String> form = with(form("PPU_PN"), "relationship", "KEPALA_KELUARGA");
        String worker = Member.participant(Desk.verified(form));
        String id = Desk.registered(child(form, worker, TODAY.minusDays(3)));
        new Member(worker, "", "").record(Member.event("DEACTIVATED", 0, "reason", "LUAR_NEGERI")).statusCode(200);
        Desk.verify(id).statusCode(409).body("code", is("cannot-follow"));
        one(id).body("state", is("RECEIVED"));
    }

    @Test
    void a_grown_child_is_covered_by_no_worker() {
        Map<String, String> form = with(form("PPU_BU"), "relationship", "KEPALA_KELUARGA");
        String worker = Member.participant(Desk.verified(form));
        Map<String, String> grown = child(form, worker, TODAY.minusYears(21));
        String nik = "160701%02d%02d%02d0000".formatted(TODAY.getDayOfMonth() + 40, TODAY.getMonthValue(),
                TODAY.minusYears(21).getYear() % 100);
        String id = Desk.registered(with(grown, "nik", nik));
        Desk.verify(id).statusCode(409).body("code", is("not-covered"));
        assertThat(Desk.movements(form.get("district"))).hasSize(1);
    }

    @Test
    void whom_a_worker_does_not_cover_cannot_follow_him() {
        Map<String, String> form = with(form("PPU_BU"), "relationship", "KEPALA_KELUARGA");
        String worker = Member.participant(Desk.verified(form));
        Map<String, String> lodger = child(form, worker, TODAY.minusDays(5));
        lodger.remove("relationship");
        Desk.registerBadly(lodger).statusCode(400).body("violations.field", contains("relationship"));
        Desk.verify(Desk.registered(with(lodger, "relationship", "LAINNYA"))).statusCode(409).body("code", is("not-covered"));
        assertThat(Desk.movements(form.get("district"))).hasSize(1);
    }

    @Test
    void who_starts_again_in_her_own_right_is_covered_by_nobody() {
        Map<String, String> form = with(form("PPU_BU"), "relationship", "KEPALA_KELUARGA");
        String worker = Member.participant(Desk.verified(form));
        LocalDate born = TODAY.minusYears(20).minusDays(8);
        Map<String, String> daughter = with(child(form, worker, born), "nik", "160704%02d%02d%02d0000"
                .formatted(born.getDayOfMonth() + 40, born.getMonthValue(), born.getYear() % 100));
        String id = Desk.registered(daughter);
        Member she = new Member(Member.participant(id), "", "");
        she.file("").body("family.coveredBy", is(worker));
        Desk.post(id, "rejection", Map.of("reason", "Sudah bekerja")).statusCode(200);
        daughter.remove("follows");
        Desk.verify(Desk.registered(with(daughter, "segment", "PPU_BU"))).statusCode(200).body("participant", is(she.id()));
        she.file("").body("family.coveredBy", nullValue()).body("family.relationship", is("ANAK"))
                .body("standing.status", is("AKTIF"));
        Contract.as("officer").get("/api/v1/work?kind=AGE_LIMIT&limit=1000").then().statusCode(200)
                .body("items.findAll { it.participant == '" + she.id() + "' }.size()", is(0));
    }

    @Test
    void the_newborn_of_a_pbi_mother_is_pbi() {
        Map<String, String> form = with(form("PBI_APBN"), "relationship", "ISTRI");
        String mother = Member.participant(Desk.verified(form));
        Map<String, String> child = with(child(form, mother, TODAY.minusDays(3)), "activeFrom", TODAY.minusDays(3));
        String id = Desk.register(child).statusCode(201).body("segment", is("PBI_APBN")).extract().path("id");
        Desk.verify(id).statusCode(409).body("code", is("cannot-follow"));
        child = child(form, mother, TODAY.minusDays(4));
        Desk.registerBadly(with(child, "segment", "PBPU")).statusCode(400).body("violations.field", contains("segment"));
        child.remove("segment");
        Desk.verify(Desk.registered(child)).statusCode(200).body("state", is("ACTIVE"));
        assertThat(Desk.movements(form.get("district"))).endsWith(TODAY + " PBI_APBN AKTIF NONE NEWBORN T_ALL 1");
        Desk.registerBadly(child(form, mother, TODAY.minusDays(29))).statusCode(400).body("violations.field",
                contains("follows"));
    }
}
