package id.cakupan.enrollment.family;

import static id.cakupan.enrollment.registration.Desk.TODAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A family alone in its district, all active since ten days ago. */
record Household(String family, String noKk, String district, List<String> ids) {

    static final String PATH = "/api/v1/families";

    /** @param relationships null where one is not known */
    static Household of(String... relationships) {
        Map<String, String> first = Desk.formAlone(TODAY.minusDays(30));
        Household they = new Household(null, first.get("noKk"), first.get("district"), new ArrayList<>());
        for (String relationship : relationships) {
            String registration = Desk.verified(they.form(relationship));
            Desk.pay(registration, TODAY.minusDays(10)).statusCode(200);
            they.ids().add(Member.participant(registration));
        }
        return they.as(they.member(0).file("").extract().path("family.id"));
    }

    Map<String, String> form(String relationship) {
        Map<String, String> form = Desk.form("noKk", noKk);
        form.put("vaIssuedOn", TODAY.minusDays(30).toString());
        form.put("district", district);
        if (relationship != null) {
            form.put("relationship", relationship);
        }
        return form;
    }

    /** The same people, seen from a family. */
    Household as(String other) {
        return new Household(other, noKk, district, ids);
    }

    String id(int member) {
        return ids.get(member);
    }

    Member member(int member) {
        return new Member(ids.get(member), district, district);
    }

    ValidatableResponse file(String query) {
        return Contract.as("officer").get(PATH + "/" + family + query).then().statusCode(200);
    }

    String tag() {
        return file("").extract().header("ETag");
    }

    Map<String, Object> changed(int daysAgo, int member, String relationship) {
        return new HashMap<>(Map.of("kind", "FAMILY_CHANGED", "effectiveOn", TODAY.minusDays(daysAgo).toString(), "members",
                List.of(Map.of("participant", id(member), "relationship", relationship))));
    }

    /** What happens to all of them. */
    Map<String, Object> all(String kind, int daysAgo, String... field) {
        Map<String, Object> act = new HashMap<>(
                Map.of("kind", kind, "effectiveOn", TODAY.minusDays(daysAgo).toString(), "members",
                        ids.stream().map(id -> Map.of("participant", id)).toList()));
        if (field.length > 0) {
            act.put(field[0], field[1]);
        }
        return act;
    }

    ValidatableResponse act(Map<String, Object> act) {
        return actAs(tag(), act);
    }

    ValidatableResponse actAs(String seen, Map<String, Object> act) {
        RequestSpecification call = Contract.as("officer").contentType("application/json").body(act);
        return (seen == null ? call : call.header("If-Match", seen)).post(PATH + "/" + family + "/acts").then();
    }

    ValidatableResponse actOnce(String key, String seen, Map<String, Object> act) {
        return Contract.as("officer").header("Idempotency-Key", key).header("If-Match", seen).contentType("application/json")
                .body(act)
                .post(PATH + "/" + family + "/acts").then();
    }

    ValidatableResponse actBadly(Object act) {
        return Contract.brokenCallAs("officer").header("If-Match", tag()).contentType("application/json").body(act)
                .post(PATH + "/" + family + "/acts").then();
    }
}
