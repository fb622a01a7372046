package id.cakupan.enrollment.financing;

import static id.cakupan.enrollment.Uploads.list;
import static id.cakupan.enrollment.Uploads.load;
import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Tariffs and agreements as offices load them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FinancingTest {

    @Test
    void each_payer_of_a_segment_has_a_tariff_by_date() {
        String[] rows = { "PBPU,III,PESERTA,25500,,,2019-08-01,2020-12-31,Report,",
                "PBPU,III,PESERTA,35000,,,2021-01-01,,Report,",
                "PBPU,III,PEMERINTAH_PUSAT,7000,,,2021-01-01,,Report,", "PBPU,I,PESERTA,150000,,,,,Report,",
                "PPU_BU,,PEMBERI_KERJA,,4,12000000,,,Report,", "PPU_BU,,PEKERJA,,1.00,12000000,,,Report,note" };
        String first = load("tariffs", rows).statusCode(200).body("loaded", is(6)).extract().path("id");
        load("tariffs", rows).statusCode(200).body("loaded", is(0)).body("unchanged", is(6));
        String pbpu = "items.findAll { it.segment == 'PBPU' && it.classRight == 'III' && it.payer == 'PESERTA' }";
        list("tariffs", Map.of("asOf", "2020-12-31")).body(pbpu + ".rupiah", contains(25500));
        list("tariffs", Map.of("asOf", "2021-01-01")).body(pbpu + ".rupiah", contains(35000)).body(pbpu + ".percent",
                contains(nullValue()));
        list("tariffs", Map.of()).body(pbpu + ".rupiah", contains(25500, 35000))
                .body("items.findAll { it.segment == 'PPU_BU' && it.payer == 'PEKERJA' }.percent.collect { it as int }",
                        contains(1));
        load("tariffs", "PBPU,III,PESERTA,40000,,,2027-01-01,,Report,").statusCode(200).body("removed", is(4));
        list("tariffs", Map.of("asOf", "2021-01-01")).body("items.findAll { it.segment == 'PBPU' }", empty());
        String replaced = Contract.as("analyst").get("/api/v1/reference-loads?what=tariffs&limit=1").then().statusCode(200)
                .extract().path("items[0].id");
        undone(replaced);
        list("tariffs", Map.of("asOf", "2021-01-01")).body(pbpu + ".rupiah", contains(35000));
        undone(first);
        list("tariffs", Map.of()).body("items", empty());
    }

    @Test
    void what_is_wrong_with_a_tariff_is_told_and_nothing_is_loaded() {
        load("tariffs", "BP,IV,PESERTA,150000,,,,,Report,", "BP,I,KEPALA_DESA,150000,,,,,Report,",
                "BP,I,PESERTA,,,,,,Report,", "BP,II,PESERTA,100000,5,,,,Report,", "BP,III,PESERTA,,100,,,,Report,",
                "BP,III,PEMERINTAH_PUSAT,7000,,12000000,,,Report,", "PNS,,PEKERJA,,1,,,,Report,").statusCode(400)
                .body("violations.field",
                        contains("row 2, column class_right", "row 3, column payer", "row 4, column rupiah",
                                "row 5, column rupiah",
                                "row 6, column percent", "row 7, column pay_ceiling", "row 8, column segment"));
        load("tariffs", "BP,I,PESERTA,150000,,,2020-01-01,2021-06-30,Report,", "BP,I,PESERTA,160000,,,2021-06-30,,Report,")
                .statusCode(400).body("violations.field", contains("row 3, column valid_from"));
        list("tariffs", Map.of()).body("items.findAll { it.segment == 'BP' }", empty());
    }

    @Test
    void a_local_government_has_one_agreement_at_a_time() {
        String id = loaded("agreements",
                "16.05,PKS-1,38096,6631423690,0,2023-09-01,2023-08-31,2023-01-15,2023-01-01,2023-12-31,Report,",
                "16.05,PKS-2,40000,,,,,,2024-01-01,,Report,");
        String own = "items.findAll { it.region == '16.05' }";
        list("agreements", Map.of("asOf", "2023-09-01")).body(own + ".quota", contains(38096))
                .body(own + ".budgetRupiah", contains(6631423690L)).body(own + ".arrearsRupiah", contains(0))
                .body(own + ".requestedOn", contains("2023-01-15"));
        list("agreements", Map.of("asOf", "2024-06-01")).body(own + ".arrearsRupiah", contains(nullValue()));
        load("agreements", "16.05,,1,,,,,,2023-01-01,2024-01-01,Report,", "16.05,,2,,,,,,2024-01-01,,Report,").statusCode(400)
                .body("violations[0].message", containsString("16.05 has two rows for the same days"));
        load("agreements", "16.05.01,,1,,,,,,2023-01-01,,Report,", "16.06,,0,,5,,,,,,Report,").statusCode(400)
                .body("violations.field", contains("row 2, column region", "row 3, column quota", "row 3, column valid_from",
                        "row 3, column arrears_on"));
        undone(id);
        list("agreements", Map.of()).body(own, empty());
    }

    @Test
    void analysts_load_and_everybody_reads() {
        Contract.as("officer").contentType("text/csv").body("segment\n").post("/api/v1/tariffs").then().statusCode(403);
        for (String what : new String[] { "tariffs", "agreements" }) {
            String tag = Contract.as("viewer").get("/api/v1/" + what).then().statusCode(200).extract().header("ETag");
            Contract.as("service").header("If-None-Match", tag).get("/api/v1/" + what).then().statusCode(304);
        }
    }
}
