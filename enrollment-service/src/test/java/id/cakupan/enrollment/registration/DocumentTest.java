package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What a registration may miss (handbook 3.3), and how it is found by who registered. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocumentTest {

    private static ValidatableResponse register(Map<String, Object> form) {
        return Contract.as("officer").contentType("application/json").body(form).post(Desk.PATH).then();
    }

    @Test
    void what_a_segment_may_be_asked_for_is_named() {
        register(new HashMap<>(Desk.form())).statusCode(201).body("documents",
                contains("KK", "KTP", "BUKU_TABUNGAN", "SURAT_KUASA_AUTODEBIT",
                        "PASPOR", "IZIN_KERJA", "NO_HP", "ALAMAT_DOMISILI", "FKTP"));
        register(new HashMap<>(EverySegmentTest.form("PPU_PN"))).statusCode(201)
                .body("documents", hasItems("SK_PENGANGKATAN", "DAFTAR_GAJI", "PENETAPAN_PENGADILAN", "SURAT_SEKOLAH"))
                .body("documents", not(hasItems("NIB")));
        register(new HashMap<>(EverySegmentTest.form("PPU_BU"))).statusCode(201).body("documents",
                hasItems("NIB", "NPWP", "FDIPE"));
    }

    @Test
    void nobody_misses_what_she_is_not_asked_for() {
        Map<String, Object> form = new HashMap<>(Desk.form());
        form.put("missing", List.of("KK", "NIB"));
        register(form).statusCode(400).body("violations.field", contains("missing")).body("violations[0].message",
                containsString("BUKU_TABUNGAN"));
        form.put("missing", List.of("KK"));
        String id = register(form).statusCode(201).body("state", is("INCOMPLETE")).extract().path("id");
        Desk.post(id, "missing", Map.of("missing", List.of("DAFTAR_GAJI"))).statusCode(400).body("violations.field",
                contains("missing"));
        Desk.post(id, "missing", Map.of("missing", List.of())).statusCode(200).body("state", is("RECEIVED"));
    }

    @Test
    void her_registrations_are_found_by_who_she_is() {
        Map<String, String> form = Desk.form("vaIssuedOn", TODAY);
        String first = Desk.registered(form);
        Desk.post(first, "rejection", Map.of("reason", "Formulir salah")).statusCode(200);
        String second = Desk.registered(form);
        String found = Contract.as("officer").contentType("application/json").body(Map.of("nik", form.get("nik")))
                .post("/api/v1/participants/search").then().statusCode(200).extract().path("items[0].id");
        Contract.as("officer").get(Member.PATH + found + "/registrations").then().statusCode(200)
                .body("items.id", contains(second, first)).body("items.state", contains("RECEIVED", "REJECTED"))
                .body("items[0].nik", is("************0000"));
        Contract.as("officer").get(Member.PATH + UUID.randomUUID() + "/registrations").then().statusCode(404);
        Contract.as("viewer").get(Member.PATH + found + "/registrations").then().statusCode(403);
    }
}
