package id.cakupan.reporting.briefing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.BackgroundAnswers;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tags;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Kinds of briefings, and what lies behind the figures. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class KindsTest {

    private static final String BRIEFING = "/api/v1/briefings/{scope}";

    @Test
    void a_change_is_told_by_its_causes_and_comes_to_the_count() {
        known("comparison", "en").body("title", containsString("Change of JKN membership"))
                .body("kind", is("comparison")).body("headline.text",
                        is("Since 1 August 2023 the participants rose by 450, from 870,000 to 870,450."))
                .body(sentences("change"), hasItems(
                        "What added most to the participants: Newly registered (+600); what took most away: Died (−150).",
                        "The active fell by 200.",
                        "What added most to the active: Newly registered (+600); what took most away: Dues unpaid (−680).",
                        "Coverage is 97.80 percent, before 98.86 percent, over a change of population editions (dukcapil-2025-S1, then "
                                + "dukcapil-2025-S2): +0.05 points by the change of the participants and −1.11 by the population, each rounded."))
                .body(rows("change") + "*.text", contains(
                        contains("On 1 August 2023", "870,000", "700,000", "170,000"),
                        contains("Newly registered", "+600", "+600", "0"), contains("Died", "−150", "−120", "−30"),
                        contains("Dues unpaid", "0", "−680", "+680"),
                        contains("On 1 September 2023", "870,450", "699,800", "170,650")));
    }

    @Test
    void who_is_not_active_is_told_by_reason_and_segment() {
        known("activity", "id").body(sentences("reasons"), contains(
                "Sebab terbanyak di antara 170.650 peserta tidak aktif: Menunggak iuran, 150.000 jiwa atau 87,90 persen dari yang "
                        + "tidak aktif."))
                .body(rows("reasons") + "*.text", contains(
                        contains("Menunggak iuran", "150.000", "87,90\u00a0%", "PBPU (pekerja mandiri)", "150.000"),
                        contains("Dikeluarkan dari daftar PBI", "20.650", "12,10\u00a0%", "PBPU (pekerja mandiri)", "20.650")))
                .body(sentences("composition"),
                        contains("Segmen terbesar adalah PBI APBN (iuran dibayar negara) dengan 500.000 jiwa "
                                + "atau 57,44 persen dari peserta."))
                .body("sections.id", not(hasItem("channels")));
    }

    @Test
    void a_step_of_coverage_over_two_editions_is_not_called_growth() {
        known("briefing", "id").body(sentences("trend"), contains(
                "Jumlah peserta naik dari 860.000 jiwa pada 1 Juli 2023 menjadi 870.450 jiwa pada 1 September 2023.",
                "Cakupannya 97,73 persen pada 1 Juli 2023 dan 97,80 persen pada 1 September 2023; edisi penduduk berganti di "
                        + "antaranya, sehingga selisih itu bukan perubahan peserta saja."))
                .body(rows("trend") + "[1]*.text", hasItem("–"));
    }

    @Test
    void the_watch_says_what_is_missing_to_each_bar() {
        known("uhc", "id").body("headline.text", is("Kabupaten Banyuasin belum memenuhi UHC Prioritas: kurang 7.600 jiwa untuk "
                + "keaktifan dari penduduk 80 persen dan tunggakan pemda Rp41.000.000.000."));
        known("uhc", "en").body("headline.text",
                is("Kabupaten Banyuasin does not meet UHC Prioritas: 7,600 people short of activity "
                        + "of the population 80 percent and Rp41,000,000,000 of arrears."));
    }

    @Test
    void of_what_is_not_known_there_is_a_reason_and_no_zero() {
        Contract.as("viewer").queryParam("asOf", "2023-09-01").queryParam("kind", "comparison").queryParam("lang", "en")
                .get(BRIEFING, "16.54").then().statusCode(200).body("notIncluded.findAll { it.section == 'change' }.reason",
                        contains("There is no complete figure of 1 August 2023."))
                .body("headline.text", containsString("Kabupaten Banyuasin"));
    }

    @Test
    void a_kind_that_is_none_and_a_day_that_is_not_before_are_refused() {
        Contract.brokenCallAs("viewer").queryParam("asOf", "2023-09-01").queryParam("from", "2023-09-01")
                .queryParam("kind", "slides")
                .get(BRIEFING, BackgroundAnswers.KNOWN).then().statusCode(400)
                .body("violations.field", contains("kind", "from"));
    }

    @Test
    void every_format_is_made_of_every_kind() {
        for (String kind : new String[] { "channels", "activity", "uhc", "comparison" }) {
            for (String ending : new String[] { "md", "html", "pdf", "xlsx", "csv", "png" }) {
                byte[] document = given().auth().preemptive().basic("viewer", "viewer").queryParam("kind", kind)
                        .queryParam("asOf", "2023-09-01").get(BRIEFING + "/document." + ending, BackgroundAnswers.KNOWN).then()
                        .statusCode(200).extract().asByteArray();
                assertThat(document).as("%s as %s", kind, ending).isNotEmpty();
            }
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        known("uhc", "id");
        int before = Tags.notSentAgain();
        known("uhc", "id");
        assertThat(Tags.notSentAgain()).isGreaterThan(before);
    }

    @Test
    void figures_of_a_coverage_service_that_has_gone_are_shown_as_stale() {
        Contract.as("viewer").queryParam("asOf", "2023-09-01").get(BRIEFING, BackgroundAnswers.LEAVES).then().statusCode(200)
                .body("stale", is(false));
        Contract.as("viewer").queryParam("asOf", "2023-09-01").get(BRIEFING, BackgroundAnswers.LEAVES).then().statusCode(200)
                .body("stale", is(true));
    }

    private static ValidatableResponse known(String kind, String lang) {
        return Contract.as("viewer").queryParam("asOf", "2023-09-01").queryParam("kind", kind).queryParam("lang", lang)
                .get(BRIEFING, BackgroundAnswers.KNOWN).then().statusCode(200);
    }

    private static String sentences(String section) {
        return "sections.find { it.id == '" + section + "' }.sentences.text";
    }

    private static String rows(String section) {
        return "sections.find { it.id == '" + section + "' }.table.rows";
    }
}
