package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Members of an application who go another way than the others. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApplicationPartsTest {

    @Inject
    LapseRegistrations lapsing;

    @Test
    void who_was_merged_meanwhile_does_not_keep_the_others_from_paying() {
        Map<String, Object> form = new HashMap<>(Desk.formAlone(TODAY.minusDays(40)));
        List.of("nik", "fullName", "birthDate", "sex").forEach(form::remove);
        form.put("members", List.of(member(), member()));
        String id = Contract.as("officer").contentType("application/json").body(form).post(WorkerFamily.PATH).then()
                .statusCode(201).extract().path("id");
        WorkerFamily.verify(id).statusCode(200);
        lapsing.move();
        List<String> people = WorkerFamily.one(id).body("items.state", contains("LAPSED", "LAPSED")).extract()
                .path("items.participant");
        String stays = Member.active().id();
        String pair = Contract.as("officer").contentType("application/json")
                .body(Map.of("participants", List.of(people.get(0), stays))).post("/api/v1/duplicates").then().statusCode(201)
                .extract().path("id");
        Contract.as("officer").header("If-Match", "\"0\"").contentType("application/json")
                .body(Map.of("decision", "MERGED", "survivor", stays, "reason", "KTP yang sama"))
                .post("/api/v1/duplicates/" + pair + "/decisions").then().statusCode(200);
        WorkerFamily.step(id, "payments", Map.of("paidOn", TODAY.minusDays(15).toString())).statusCode(200)
                .body("items.state", containsInAnyOrder("LAPSED", "ACTIVE"));
        new Member(people.get(0), "", "").standing("").body("counted", is(false));
    }

    private static Map<String, String> member() {
        Map<String, String> form = Desk.form();
        form.keySet().retainAll(List.of("nik", "fullName", "birthDate", "sex"));
        return form;
    }
}
