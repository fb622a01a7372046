package id.cakupan.reporting.schedule;

import static id.cakupan.kit.Contract.as;

import java.time.Instant;

import id.cakupan.reporting.delivery.SendNow;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What a branch head does with schedules in the tests, and what the service does at a time. */
final class Desk {

    private Desk() {
    }

    static Response post(String body) {
        return as("branch_head").contentType("application/json").body(body).post("/api/v1/schedules");
    }

    /** Number of a schedule with the wanted members. */
    static JsonPath added(String members, String recipients) {
        return post(
                "{\"name\": \"Laporan\", \"lang\": \"id\", \"active\": true, \"recipients\": [%s], %s}".formatted(recipients,
                        members))
                .then().statusCode(201).extract().jsonPath();
    }

    static String monthly(String scope) {
        return "\"kind\": \"MONTHLY\", \"day\": 1, \"hour\": 7, \"asOf\": \"LAST_OF_PREVIOUS_MONTH\", \"scope\": \"" + scope
                + "\", \"formats\": [\"pdf\", \"xlsx\"]";
    }

    static String mail(String to) {
        return "{\"way\": \"MAIL\", \"to\": \"%s\"}".formatted(to);
    }

    static JsonPath runs(long schedule) {
        return as("analyst").get("/api/v1/schedules/{number}/runs", schedule).then().statusCode(200).extract().jsonPath();
    }

    static void plan(Instant now) {
        Arc.container().instance(Planning.class).get().plan(SendNow.clock(now));
    }

    static void work(Instant now) {
        Running running = Arc.container().instance(Running.class).get();
        SendNow.all(() -> running.workOne(SendNow.clock(now)));
    }

    /** All that the service does at a time. */
    static void everything(Instant now) {
        plan(now);
        work(now);
        SendNow.at(now);
    }
}
