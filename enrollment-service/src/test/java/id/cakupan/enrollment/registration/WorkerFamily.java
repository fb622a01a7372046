package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;

/** A worker and whom he covers, alone in their district, in one application. The worker is named after two of them. */
record WorkerFamily(Map<String, Object> form, List<Map<String, Object>> members) {

    static final String PATH = "/api/v1/applications";
    static final int WORKER = 2;

    /** A daughter of ten years, the wife, the worker. */
    static WorkerFamily ofThree() {
        Map<String, Object> form = new HashMap<>(EverySegmentTest.form("PPU_BU"));
        List.of("nik", "fullName", "birthDate", "sex").forEach(form::remove);
        form.put("classRight", "II");
        WorkerFamily family = new WorkerFamily(form, new ArrayList<>());
        form.put("members", family.members());
        family.covered("ANAK", TODAY.minusYears(10));
        family.covered("ISTRI", TODAY.minusYears(40));
        family.covered("KEPALA_KELUARGA", TODAY.minusYears(41)).remove("followsMember");
        return family;
    }

    /** Adds somebody whom the worker covers. */
    Map<String, Object> covered(String relationship, LocalDate born) {
        Map<String, String> other = Desk.form();
        Map<String, Object> member = new HashMap<>(Map.of("nik", other.get("nik"), "fullName", other.get("fullName"),
                "birthDate", born.toString(), "sex", "FEMALE", "relationship", relationship, "followsMember", WORKER));
        members.add(member);
        return member;
    }

    /** Adds a child without a NIK. */
    Map<String, Object> newborn(LocalDate born) {
        Map<String, Object> child = covered("ANAK", born);
        child.remove("nik");
        child.put("motherName", "Aminah Contoh");
        return child;
    }

    Map<String, Object> member(int place) {
        return members.get(place);
    }

    String district() {
        return form.get("district").toString();
    }

    ValidatableResponse register() {
        return Contract.as("officer").contentType("application/json").body(form).post(PATH).then();
    }

    ValidatableResponse register(String key) {
        return Contract.as("officer").header("Idempotency-Key", key).contentType("application/json").body(form).post(PATH)
                .then();
    }

    ValidatableResponse registerBadly() {
        return Contract.brokenCallAs("officer").contentType("application/json").body(form).post(PATH).then();
    }

    String registered() {
        return register().statusCode(201).extract().path("id");
    }

    static ValidatableResponse step(String id, String step, Object body) {
        return Contract.as("officer").contentType("application/json").body(body).post(PATH + "/" + id + "/" + step).then();
    }

    static ValidatableResponse verify(String id) {
        return Contract.as("officer").post(PATH + "/" + id + "/verification").then();
    }

    static ValidatableResponse undo(String id) {
        return step(id, "undo", Map.of("step", "VERIFICATION", "reason", "Salah keluarga"));
    }

    static ValidatableResponse one(String id) {
        return Contract.as("officer").get(PATH + "/" + id).then().statusCode(200);
    }

    static List<String> registrations(String id) {
        return one(id).extract().path("items.id");
    }

    static List<String> people(String id) {
        return one(id).extract().path("items.participant");
    }

    List<String> movements() {
        return Desk.movements(district());
    }

    /** Cells of the district that are not empty: {@code segment status n}. */
    List<String> counts() {
        return Desk.rows("""
                select concat_ws(' ', segment, status, sum(participants)) from membership_movement where region_code = ?
                group by segment, status having sum(participants) <> 0 order by 1""", district());
    }

    /** What of the district the ledger says otherwise than the people. */
    List<Object> drift() {
        return Contract.as("operator").get("/api/v1/drift").then().statusCode(200).extract()
                .path("differences.findAll { it.regionCode == '%s' }".formatted(district()));
    }
}
