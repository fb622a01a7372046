package id.cakupan.reporting.press;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.PressAnswers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Segments, reasons, targets, visits and editions of made-up texts about made-up areas, held against the stub's figures. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class TextComparisonTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    /** The last figure: ours may be empty. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "peserta PBI APBN di Kabupaten Muara Elok 500.000 jiwa|reproduced|500000|registered PBI_APBN",
            "peserta PBPU di Kabupaten Muara Elok 371.000 jiwa|contradicted|370450|registered PBPU",
            "peserta aktif segmen PBPU di Kabupaten Muara Elok 0,2 juta jiwa|reproduced|199800|active PBPU",
            "keaktifan peserta PBPU di Kabupaten Muara Elok 53,93 persen|reproduced|53.93|active / registered PBPU",
            "keaktifan peserta PBPU di Kabupaten Muara Elok 63,93 persen|contradicted|53.93|active / registered PBPU",
            "segmen mandiri di Kabupaten Muara Elok tertinggal, keaktifannya 41,2 persen|not_compared|53.93|active / registered PBPU",
            "peserta PBPU di Kabupaten Muara Elok 370.450 jiwa, yang aktif 199.800 jiwa|reproduced|199800|active PBPU",
            "peserta PBPU di Kabupaten Muara Elok 370.450 jiwa, yang aktif 200.000 jiwa|not_compared|199800|active PBPU",
            "peserta PBI JK di Kabupaten Muara Elok yang dinonaktifkan 12.345 jiwa|not_compared|500000|registered PBI_APBN",
            "peserta Jamkesda di Kabupaten Muara Elok 5.000 jiwa|not_compared|0|registered PBPU_PEMDA",
            "peserta PBPU dan BP di Kabupaten Muara Elok 371.000 jiwa|not_compared||",
            "peserta PBPU di Kota Tirta Elok 100.000 jiwa|not_compared||",
            "peserta PBPU di Kabupaten Banyuasin 100.000 jiwa|no_figure||" })
    void figures_of_a_segment_are_held_against_the_composition(String says, String verdict, String ours, String basis) {
        is("Per 1 September 2023 " + says + ".", verdict, ours, basis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sebanyak 150.000 peserta di Kabupaten Muara Elok menunggak iuran|reproduced|150000|inactive MENUNGGAK",
            "sebanyak 170.650 peserta di Kabupaten Muara Elok menunggak iuran|reproduced|170650|inactive",
            "sebanyak 140.000 peserta di Kabupaten Muara Elok menunggak iuran|contradicted|150000|inactive MENUNGGAK",
            "sebanyak 17,23 persen dari peserta di Kabupaten Muara Elok menunggak iuran|reproduced|17.23|inactive MENUNGGAK / registered",
            "peserta PBPU di Kabupaten Muara Elok yang menunggak iuran 150.000 jiwa|reproduced|150000|inactive MENUNGGAK PBPU" })
    void people_not_active_for_a_reason_are_held_against_that_reason_and_all(String says, String verdict, String ours,
            String basis) {
        is("Per 1 September 2023 " + says + ".", verdict, ours, basis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kota Tirta Elok menargetkan cakupan 99 persen pada akhir 2023|reproduced|99|target 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan cakupan minimal 99 persen pada akhir 2023|reproduced|99|target 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan cakupan 100 persen pada akhir 2023|contradicted|99|target 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan cakupan 99 persen pada akhir 2025|not_compared|99|target 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan cakupan 50 persen desa pada akhir 2023|not_compared|99|target 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan 80 persen pada akhir 2023|not_compared|99|target 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan cakupan 100 persen|not_compared|99|target 16.55 2023-12-31",
            "Pemerintah pusat menetapkan target cakupan 98 persen pada akhir 2024|reproduced|98|target ID 2024-12-31",
            "Pemerintah pusat menetapkan target cakupan 97 persen pada akhir 2024|not_compared|98|target ID 2024-12-31",
            "Kota Tirta Elok menargetkan 405.000 peserta pada akhir 2023|reproduced|405000|headcount 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan 505.000 peserta pada akhir 2023|not_compared|405900|required 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan jumlah peserta 505.000 jiwa pada akhir 2023|contradicted|405000|headcount 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan peserta JKN menjadi 505.000 jiwa pada akhir 2023|contradicted|405000|headcount 16.55 2023-12-31",
            "Kota Tirta Elok menargetkan 1.800 peserta|not_compared|405000|headcount 16.55 2023-12-31",
            "Untuk memenuhi target masih 5.900 jiwa belum terdaftar|reproduced|5900|gap 16.55 2023-12-31",
            "Untuk memenuhi target masih 6.900 jiwa belum terdaftar|not_compared|5900|gap 16.55 2023-12-31",
            "Untuk memenuhi target perlu tambahan 1.800 peserta|reproduced|1800|gap ID 2024-12-31" })
    void targets_are_held_against_those_that_apply(String says, String verdict, String ours, String basis) {
        is("Per 1 September 2023 cakupan Kota Tirta Elok 97,56 persen. " + says + ".", verdict, ours, basis);
    }

    @Test
    void a_target_of_another_owner_or_day_is_told_with_ours() {
        JsonPath answer = answer("Per 1 September 2023 cakupan Kota Tirta Elok 97,56 persen. "
                + "Kota Tirta Elok menargetkan cakupan 100 persen pada akhir 2025.");
        assertThat(answer.getString("figures[1].note.indonesian"))
                .isEqualTo("Target kami: 99 persen cakupan, milik Kota Tirta Elok, paling lambat 31 Desember 2023.");
        assertThat(answer.getString("figures[1].note.english"))
                .isEqualTo("Our target: 99 percent cakupan, of Kota Tirta Elok, due 31 December 2023.");
        assertThat(is("Per 1 September 2023 cakupan Kota Tirta Elok 97,56 persen. "
                + "Kota Tirta Elok menargetkan cakupan 98 persen pada akhir 2024.", "reproduced", "98", "target ID 2024-12-31")
                .getString("figures[1].note.english"))
                .isEqualTo("Our target: 98 percent cakupan, of Indonesia, due 31 December 2024.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Sepanjang Januari-Juni 2023 warga Kota Tirta Elok memanfaatkan JKN 620.000 kali|reproduced|620000|visits 2023-01-01 / 2023-06-30",
            "Sepanjang Januari-Juni 2023 warga Kota Tirta Elok memanfaatkan JKN 720.000 kali|contradicted|620000|visits 2023-01-01 / 2023-06-30",
            "Sepanjang Januari-Juni 2023 total kunjungan di Kota Tirta Elok 720.000|contradicted|620000|visits 2023-01-01 / 2023-06-30",
            "Pada semester I 2023 di Kota Tirta Elok rata-rata 3.425 kunjungan per hari|reproduced|3425|visits_per_day 2023-01-01 / 2023-06-30",
            "Selama tahun 2022 di Kota Tirta Elok tercatat 1,15 juta kunjungan|reproduced|1150000|visits 2022-01-01 / 2022-12-31",
            "Selama tahun 2022 di Kota Tirta Elok rata-rata 3.200 kunjungan per hari|reproduced|3200|visits_per_day 2022-01-01 / 2022-12-31 Warta Elok",
            "Sepanjang Januari-Mei 2023 warga Kota Tirta Elok memanfaatkan JKN 510.000 kali|not_compared|620000|visits 2023-01-01 / 2023-06-30",
            "Sepanjang Januari-Juni 2023 tercatat 120.000 kunjungan rawat inap warga Kota Tirta Elok|not_compared|620000|visits 2023-01-01 / 2023-06-30",
            "Sepanjang Januari-Juni 2023 warga Kabupaten Banyuasin memanfaatkan JKN 620.000 kali|no_figure||" })
    void visits_are_held_against_those_of_the_same_days(String says, String verdict, String ours, String basis) {
        is(says + ".", verdict, ours, basis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "97,80 persen|reproduced|97.80|cakupan dukcapil-2025-S2|",
            "97,80 persen menurut data Dukcapil semester II 2025|reproduced|97.80|cakupan dukcapil-2025-S2|Dibandingkan dengan edisi yang disebut teks: “data Dukcapil semester II 2025”.",
            "96,72 persen menurut data kependudukan semester II tahun 2024|reproduced|96.72|cakupan dukcapil-2024-S2|Dibandingkan dengan edisi yang disebut teks: “data kependudukan semester II tahun 2024”.",
            "97,80 persen menurut DKB semester 2 2024|contradicted|96.72|cakupan dukcapil-2024-S2|Teks menyebut “DKB semester 2 2024”; angka itu sama bila memakai edisi lain, dukcapil-2025-S2.",
            "95,11 persen menurut DKB semester 2 2024|contradicted|96.72|cakupan dukcapil-2024-S2|Dibandingkan dengan edisi yang disebut teks: “DKB semester 2 2024”.",
            "97,80 persen menurut DKB semester 1 2023|reproduced|97.80|cakupan dukcapil-2025-S2|Teks menyebut “DKB semester 1 2023”; perbandingan ini bertumpu pada edisi lain, dukcapil-2025-S2.",
            "95,11 persen menurut DKB semester 1 2023|not_compared|97.80|cakupan dukcapil-2025-S2|Teks menyebut “DKB semester 1 2023”; perbandingan ini bertumpu pada edisi lain, dukcapil-2025-S2.",
            "95,11 persen menurut proyeksi BPS 2024|not_compared|97.80|cakupan dukcapil-2025-S2|Teks menyebut “proyeksi BPS 2024”; perbandingan ini bertumpu pada edisi lain, dukcapil-2025-S2.",
            "97,80 persen menurut data Dukcapil 2024|reproduced|97.80|cakupan dukcapil-2025-S2|Teks menyebut “data Dukcapil 2024”; perbandingan ini bertumpu pada edisi lain, dukcapil-2025-S2.",
            "95,11 persen menurut data Dukcapil 2024|not_compared|96.72|cakupan dukcapil-2024-S2|Dibandingkan dengan edisi yang disebut teks: “data Dukcapil 2024”." })
    void a_coverage_is_held_against_the_edition_that_the_text_names(String says, String verdict, String ours, String basis,
            String note) {
        JsonPath answer = is("Per 1 September 2023 cakupan Kabupaten Muara Elok " + says + ".", verdict, ours, basis);
        assertThat(answer.getString("figures[-1].note.indonesian")).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "96,72 persen|reproduced|96.72|cakupan dukcapil-2024-S2",
            "97,80 persen|reproduced|97.80|cakupan dukcapil-2025-S2",
            "95,11 persen|contradicted|96.72|cakupan dukcapil-2024-S2" })
    void an_edition_named_for_another_figure_may_be_that_of_this_one_too(String says, String verdict, String ours,
            String basis) {
        is("Jumlah penduduk Kabupaten Muara Elok menurut data Dukcapil semester II 2024 sebanyak 900.000 jiwa. "
                + "Per 1 September 2023 cakupannya " + says + ".", verdict, ours, basis);
    }

    @Test
    void a_half_year_beside_the_people_names_their_edition() {
        JsonPath answer = answer("Per 1 September 2023 cakupan Kabupaten Muara Elok mencapai 96,72 persen dari jumlah penduduk "
                + "900.000 jiwa (SM 2 2024).");
        String people = "figures.find { it.subject == 'population' }.";
        assertThat(answer.getString(people + "verdict")).isEqualTo("reproduced");
        assertThat(answer.getString(people + "basis")).isEqualTo("dukcapil-2024-S2");
    }

    @Test
    void what_rests_on_no_population_has_no_edition() {
        JsonPath answer = is("Per 1 September 2023, menurut DKB semester II 2024, peserta Kabupaten Muara Elok 870.450 jiwa.",
                "reproduced", "870450", "registered");
        assertThat((Object) answer.get("figures[0].note")).isNull();
    }

    @Test
    void where_no_edition_is_known_the_comparison_rests_on_the_one_in_use_and_refutes_nothing() {
        PressAnswers.withoutEditions(() -> is(
                "Per 1 September 2023 cakupan Kabupaten Muara Elok 96,72 persen menurut data Dukcapil semester II 2024.",
                "not_compared", "97.80", "cakupan dukcapil-2025-S2"));
    }

    @Test
    void each_area_day_and_edition_is_asked_for_once() {
        answer("Per 2 September 2023 cakupan Kabupaten Muara Elok 96,72 persen dari 900.000 jiwa penduduk menurut data Dukcapil "
                + "semester II 2024. Peserta PBI APBN 500.000 jiwa, peserta PBPU 370.450 jiwa. Sebanyak 150.000 peserta menunggak.");
        Map<String, Integer> asked = PressAnswers.questions("2023-09-02");
        assertThat(asked.keySet()).hasSize(3).anyMatch(one -> one.contains("population=dukcapil-2024-S2"))
                .anyMatch(one -> one.contains("/composition"));
        assertThat(asked.values()).containsOnly(1);
    }

    @Test
    void claims_of_a_segment_and_of_a_target_are_held_against_the_same() {
        as("viewer").contentType("application/json")
                .body(Map.of("claims", List.of(
                        Map.of("subject", "registered", "segment", "PBPU", "scope", "16.51", "asOf", "2023-09-01", "value",
                                "371000"),
                        Map.of("subject", "target", "scope", "16.55", "asOf", "2023-12-31", "value", "99"))))
                .post("/api/v1/lint").then().statusCode(200).body("figures.verdict", contains("contradicted", "reproduced"))
                .body("figures.basis", contains("registered PBPU", "target 16.55 2023-12-31"));
    }

    @Test
    void the_page_says_why_a_figure_is_not_compared() {
        brokenCallAs("viewer").accept("text/html").formParam("lang", "en")
                .formParam("text", "Kota Tirta Elok menargetkan cakupan 100 persen pada akhir 2025.").post("/texts").then()
                .statusCode(200)
                .body(containsString("Our target: 99 percent cakupan, of Kota Tirta Elok, due 31 December 2023."));
    }

    private static JsonPath is(String text, String verdict, String ours, String basis) {
        JsonPath answer = answer(text);
        Map<String, Object> last = answer.getMap("figures[-1]");
        assertThat(last.get("verdict")).as(last.toString()).isEqualTo(verdict);
        assertThat(last.get("basis")).as(last.toString()).isEqualTo(basis);
        assertThat(last.get("ours") == null ? null : Double.parseDouble(last.get("ours").toString())).as(last.toString())
                .isEqualTo(ours == null ? null : Double.valueOf(ours));
        return answer;
    }

    private static JsonPath answer(String text) {
        return as("viewer").contentType("application/json").body(Map.of("text", text)).post("/api/v1/lint").then()
                .statusCode(200).extract().jsonPath();
    }
}
