package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The status model of the handbook (4.2), and what ends a membership (3.4). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatusRulesTest {

    private static final List<String> SEGMENTS = List.of("PPU_BU", "PPU_PN", "PBI_APBN", "PBPU_PEMDA", "BP");

    private static Member of(String segment) {
        Member member = Member.active();
        if (!segment.equals("PBPU")) {
            member.record(Member.event("SEGMENT_CHANGED", 8, "segment", segment)).statusCode(200);
        }
        return member;
    }

    @ParameterizedTest
    @CsvSource({ "MENUNGGAK,PBPU BP PPU_BU PPU_PN,ARREARS", "PBI_DIHAPUS,PBI_APBN,PBI_REMOVED",
            "PEMDA_BERHENTI,PBPU_PEMDA,PEMDA_STOPPED", "BERHENTI_KERJA,PPU_BU,EMPLOYMENT_ENDED",
            "PURNA_PN,PPU_PN,EMPLOYMENT_ENDED", "NIK_TIDAK_PADAN,PBPU BP PPU_BU PPU_PN PBI_APBN PBPU_PEMDA,DATA_CLEANED",
            "GANDA,PBPU BP PPU_BU PPU_PN PBI_APBN PBPU_PEMDA,DATA_CLEANED",
            "USIA_ANAK,PBPU BP PPU_BU PPU_PN PBI_APBN PBPU_PEMDA,AGE_LIMIT",
            "LUAR_NEGERI,PBPU BP PPU_BU PPU_PN PBI_APBN PBPU_PEMDA,ABROAD" })
    void a_reason_belongs_to_its_segments_and_has_its_cause(String reason, String segments, String cause) {
        for (String segment : SEGMENTS) {
            Member member = of(segment);
            boolean belongs = List.of(segments.split(" ")).contains(segment);
            member.record(Member.event("DEACTIVATED", 3, "reason", reason)).statusCode(belongs ? 200 : 409);
            member.standing("").body("counted", is(true)).body("status", is(belongs ? "NON_AKTIF" : "AKTIF"))
                    .body("reason", is(belongs ? reason : "NONE"));
            if (belongs) {
                assertThat(member.ledger())
                        .endsWith("%s %s %s NON_AKTIF %s %s 1".formatted(TODAY.minusDays(3), member.district(),
                                segment, reason, cause));
            }
        }
    }

    @Test
    void who_is_not_active_always_has_a_reason() {
        Member.active().recordBadly(Member.event("DEACTIVATED", 3)).statusCode(400).body("violations.field",
                contains("reason"));
    }

    @Test
    void who_went_abroad_stays_registered_and_returns() {
        Member member = Member.active();
        member.record(Member.event("DEACTIVATED", 5, "reason", "LUAR_NEGERI")).statusCode(200).body("counted", is(true));
        member.record(Member.event("REACTIVATED", 1)).statusCode(200).body("status", is("AKTIF"));
        member.standing("?asOf=" + TODAY.minusDays(2)).body("reason", is("LUAR_NEGERI"));
    }

    @Test
    void who_has_died_is_counted_no_more_from_that_day_whatever_comes_later() {
        Member member = Member.active();
        member.record(Member.event("DEACTIVATED", 2, "reason", "MENUNGGAK")).statusCode(200);
        member.record(Member.event("DECEASED", 4)).statusCode(200).body("counted", is(false)).body("status", is("MENINGGAL"));
        member.standing("?asOf=" + TODAY.minusDays(5)).body("status", is("AKTIF"));
        assertThat(member.ledger().stream().filter(row -> row.contains(" DECEASED "))).hasSize(1);
    }

    @Test
    void who_takes_another_citizenship_is_a_member_no_more() {
        Member member = Member.active();
        member.record(Member.event("CITIZENSHIP_CHANGED", 2)).statusCode(200).body("counted", is(false)).body("status",
                is("PINDAH_WN"));
        member.record(Member.event("REACTIVATED", 1)).statusCode(409).body("code", is("contradicts-life"));
    }
}
