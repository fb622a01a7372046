package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;

/** Somebody alone in her district, active since ten days ago. */
public record Member(String id, String district, String other) {

    public static final String PATH = "/api/v1/participants/";

    public static Member active() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(30));
        String registration = Desk.verified(form);
        Desk.pay(registration, TODAY.minusDays(10)).statusCode(200);
        return new Member(participant(registration), form.get("district"), Desk.formAlone(TODAY).get("district"));
    }

    public static String participant(String registration) {
        return Contract.as("officer").get(Desk.PATH + "/" + registration).then().statusCode(200).extract()
                .path("participant");
    }

    /** @param query such as {@code ?asOf=2026-11-01} */
    public ValidatableResponse file(String query) {
        return Contract.as("officer").get(PATH + id + query).then().statusCode(200);
    }

    /** Records what changes of her particulars: kind, days ago, then names and texts. */
    public ValidatableResponse change(String kind, int daysAgo, String... texts) {
        return record(changes(kind, daysAgo, texts));
    }

    public static Map<String, Object> changes(String kind, int daysAgo, String... texts) {
        Map<String, Object> particulars = new HashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            particulars.put(texts[i], texts[i + 1]);
        }
        Map<String, Object> event = event(kind, daysAgo);
        event.put("particulars", particulars);
        return event;
    }

    public ValidatableResponse standing(String query) {
        return Contract.as("officer").get(PATH + id + "/standing" + query).then();
    }

    public String tag() {
        return standing("").statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse record(Map<String, Object> event) {
        return Contract.as("officer").header("If-Match", tag()).contentType("application/json").body(event)
                .post(PATH + id + "/events").then();
    }

    public ValidatableResponse recordBadly(Object event) {
        return Contract.brokenCallAs("officer").header("If-Match", tag()).contentType("application/json").body(event)
                .post(PATH + id + "/events").then();
    }

    public ValidatableResponse history() {
        return Contract.as("officer").get(PATH + id + "/events").then().statusCode(200);
    }

    public List<String> ledger() {
        return Desk.rows("""
                select concat_ws(' ', effective_on, region_code, segment, status, reason, cause, participants,
                       case when corrects is not null then 'corrects' end)
                from membership_movement where region_code in (?, ?) order by id""", district, other);
    }

    public static Map<String, Object> event(String kind, int daysAgo, String... fields) {
        Map<String, Object> event = new HashMap<>(Map.of("kind", kind, "effectiveOn", TODAY.minusDays(daysAgo).toString()));
        for (int i = 0; i < fields.length; i += 2) {
            event.put(fields[i], fields[i + 1]);
        }
        return event;
    }

    public static Map<String, Object> undoing(int seq) {
        return Map.of("kind", "UNDONE", "undoes", seq);
    }
}
