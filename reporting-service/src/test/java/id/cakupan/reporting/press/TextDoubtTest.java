package id.cakupan.reporting.press;

import static id.cakupan.kit.Contract.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** A text is contradicted only where its words leave no doubt of what they count. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class TextDoubtTest {

    private static final String DAYS = "Sepanjang Januari-Juni 2023 ";
    private static final String DAY = "Per 1 September 2023 ";
    private static final String COVERAGE = "Per 1 September 2023 cakupan Kota Tirta Elok 97,56 persen. ";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @ParameterizedTest
    @ValueSource(strings = { "55.000 peserta Kabupaten Muara Elok nonaktif karena menunggak dan PHK",
            "55.000 peserta Kabupaten Muara Elok nonaktif karena menunggak atau meninggal dunia",
            "55.000 participants in Kabupaten Muara Elok are inactive because of arrears or duplicates",
            "karena menunggak dan PHK, 55.000 peserta Kabupaten Muara Elok tidak aktif",
            "45.000 peserta Kabupaten Muara Elok tidak aktif, terutama karena menunggak",
            "45.000 peserta Kabupaten Muara Elok tidak aktif karena meninggal",
            "25.000 peserta PBPU Kabupaten Muara Elok tidak aktif karena meninggal",
            "55.000 peserta Kabupaten Muara Elok tidak aktif karena menunggak lebih dari tiga bulan",
            "55.000 peserta Kabupaten Muara Elok tidak aktif karena menunggak selama 3 bulan",
            "55.000 peserta Kabupaten Muara Elok tidak aktif karena PHK sejak Januari" })
    void of_causes_that_are_several_unknown_or_narrowed_none_is_refuted(String says) {
        isOpen(DAY + says + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = { "55.000 peserta Kabupaten Muara Elok nonaktif karena menunggak iuran",
            "55.000 peserta Kabupaten Muara Elok tidak aktif", "keaktifan peserta Kabupaten Muara Elok 70 persen",
            "peserta PBPU di Kabupaten Muara Elok sebanyak 60.000 jiwa, kata Kepala Dinas Contoh",
            "60.000 jiwa peserta PBPU di Kabupaten Muara Elok",
            "peserta PBI APBN 500.000 jiwa dan PBPU 60.000 jiwa di Kabupaten Muara Elok" })
    void plain_words_are_refuted(String says) {
        assertThat(last(DAY + says + ".")).containsEntry("verdict", "contradicted");
    }

    @ParameterizedTest
    @ValueSource(strings = { "menargetkan 20.000 peserta JKN dari kalangan nelayan hingga akhir 2023",
            "menargetkan 20.000 jiwa warga miskin terdaftar pada akhir 2023",
            "menargetkan jumlah peserta nelayan 20.000 jiwa pada akhir 2023",
            "menargetkan cakupan imunisasi 95 persen pada akhir 2023",
            "menargetkan cakupan nelayan 95 persen pada akhir 2023",
            "tidak lagi menargetkan cakupan 95 persen pada akhir 2023" })
    void a_target_of_something_else_is_not_refuted_by_that_of_all(String says) {
        isOpen(COVERAGE + "Kota Tirta Elok " + says + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Provinsi menargetkan Kota Tirta Elok mencapai cakupan 95 persen pada 2023",
            "BPJS Kesehatan menargetkan di Kota Tirta Elok cakupan 95 persen pada 2023",
            "Kabupaten Muara Elok menargetkan kepesertaan aktif 70 persen pada akhir 2023" })
    void what_is_aimed_at_is_not_refuted_by_what_is(String says) {
        isOpen(says + ".");
    }

    @Test
    void what_is_beside_an_aim_is() {
        assertThat(last(DAY + "target 98 persen, sedangkan cakupan Kota Tirta Elok 95 persen."))
                .containsEntry("verdict", "contradicted");
    }

    @ParameterizedTest
    @ValueSource(strings = { "peserta PBPU kelas III di Kabupaten Muara Elok 60.000 jiwa",
            "peserta PBPU Kabupaten Muara Elok yang membayar autodebet sebanyak 60.000 jiwa",
            "peserta PBPU Kabupaten Muara Elok yang dibayari pemerintah provinsi 60.000 jiwa",
            "peserta PBPU Kabupaten Muara Elok 60.000 jiwa ditanggung pemda",
            "peserta PBPU Kabupaten Muara Elok yang berdomisili di Kecamatan Contoh 60.000 jiwa",
            "160.000 jiwa peserta PBPU Kabupaten Muara Elok yang berusia di bawah 40 tahun",
            "tunggakan PBPU Kabupaten Muara Elok mencapai 60.000 peserta",
            "iuran PBPU Kabupaten Muara Elok dibayar 60.000 peserta" })
    void a_part_of_a_segment_is_not_refuted_by_all_of_it(String says) {
        isOpen(DAY + says + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = { "tercatat 25.000 kunjungan ke kantor cabang di Kota Tirta Elok",
            "Mal Pelayanan Publik Kota Tirta Elok mencatat 250.000 kunjungan",
            "di Kota Tirta Elok tercatat 900.000 pemanfaatan layanan Mobile JKN",
            "di Kota Tirta Elok tercatat 900.000 kunjungan sehat", "total kunjungan sehat di Kota Tirta Elok 900.000",
            "di Kota Tirta Elok tercatat 1.000.000 kunjungan peserta PBI",
            "pemanfaatan JKN di Kota Tirta Elok 250.000 kasus jantung" })
    void visits_of_some_kind_are_not_refuted_by_all(String says) {
        isOpen(DAYS + says + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Per 1 September 2023, peserta tidak aktif Kota Tirta Elok 80.000\njiwa",
            "Per 1 September 2023 keaktifan PBPU Kabupaten Muara Elok 60,5\npersen",
            "Per 1 September 2023 peserta PBPU Kabupaten Muara Elok 1,5\njuta jiwa" })
    void a_number_may_end_on_the_next_line(String text) {
        last(text);
    }

    @Test
    void a_number_may_end_where_a_sentence_is_cut() {
        String start = DAY + "peserta tidak aktif Kota Tirta Elok 80.001 jiwa, ";
        String end = " peserta tidak aktif 80.002";
        String text = start + "x".repeat(1_999 - start.length() - end.length()) + end + " jiwa";
        assertThat(last(text)).containsEntry("quote", "80.002 jiwa");
    }

    @Test
    void an_edition_that_is_one_question_too_many_is_unavailable() {
        String days = IntStream.rangeClosed(1, 13).boxed()
                .flatMap(day -> IntStream.rangeClosed(1, 3).mapToObj(month -> "Per %d %s 2022 peserta JKN Kabupaten Muara Elok "
                        .formatted(day, month == 1 ? "Januari" : month == 2 ? "Februari" : "Maret") + "870.450 jiwa. "))
                .collect(Collectors.joining());
        String last = DAY + "cakupan Kabupaten Muara Elok %s persen menurut DKB semester 2 2024.";
        assertThat(last(last.formatted("95,11"))).containsEntry("verdict", "contradicted");
        JsonPath answer = answer(days + last.formatted("95,11"));
        assertThat(answer.getString("figures[0].verdict")).isEqualTo("reproduced");
        assertThat(answer.getString("figures[-1].verdict")).isEqualTo("unavailable");
        assertThat(last(days + last.formatted("97,80"))).containsEntry("verdict", "unavailable");
    }

    /** Not compared, with ours beside it. */
    private static void isOpen(String text) {
        Map<String, Object> last = last(text);
        assertThat(last).containsEntry("verdict", "not_compared");
        assertThat(last.get("ours")).as(last.toString()).isNotNull();
        assertThat(last.get("note")).as(last.toString()).isNotNull();
    }

    private static Map<String, Object> last(String text) {
        return answer(text).getMap("figures[-1]");
    }

    private static JsonPath answer(String text) {
        return as("viewer").contentType("application/json").body(Map.of("text", text)).post("/api/v1/lint").then()
                .statusCode(200).extract().jsonPath();
    }
}
