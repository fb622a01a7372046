package id.cakupan.enrollment.duplicate;

import static id.cakupan.enrollment.registration.Desk.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;

/** Two active members of one family, born on one day, with two NIKs. */
record Pair(Member one, Member other, String nikOfOther) {

    static Pair of(String name, String otherName) {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(20));
        form.put("fullName", name);
        Map<String, String> second = new HashMap<>(form);
        second.put("nik", "160705" + form.get("nik").substring(6));
        second.put("fullName", otherName);
        return new Pair(active(form), active(second), second.get("nik"));
    }

    private static Member active(Map<String, String> form) {
        String registration = Desk.verified(form);
        Desk.pay(registration, TODAY.minusDays(3)).statusCode(200);
        return new Member(Member.participant(registration), form.get("district"), "");
    }

    static final String PATH = "/api/v1/duplicates";

    static ValidatableResponse one(String id) {
        return Contract.as("officer").get(PATH + "/" + id).then().statusCode(200);
    }

    static ValidatableResponse decideAs(String id, String tag, Map<String, Object> decision) {
        return Contract.as("officer").header("If-Match", tag).contentType("application/json").body(decision)
                .post(PATH + "/" + id + "/decisions").then();
    }

    static ValidatableResponse decide(String id, String decision, String survivor) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision, "reason", "KTP yang sama di loket"));
        if (survivor != null) {
            body.put("survivor", survivor);
        }
        return decideAs(id, one(id).extract().header("ETag"), body);
    }

    static String named(String one, String other) {
        return Contract.as("officer").contentType("application/json").body(Map.of("participants", List.of(one, other)))
                .post(PATH)
                .then().statusCode(201).extract().path("id");
    }
}
