package id.cakupan.enrollment.balance;

import java.util.List;
import java.util.Map;

import id.cakupan.kit.Contract;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** The calls that tests of balances make. */
final class BalanceCalls {

    static final String PATH = "/api/v1/balances";
    static final String HEADER = "region,date,segment,status,participants,provenance,breakdown_provenance,source,note\n";

    private BalanceCalls() {
    }

    static ValidatableResponse load(Map<?, ?>... balances) {
        return Contract.as("analyst").contentType(ContentType.JSON).body(Map.of("balances", List.of(balances))).post(PATH)
                .then();
    }

    static ValidatableResponse loadFile(String text) {
        return Contract.as("analyst").contentType("text/csv; charset=utf-8").body(text).post(PATH).then();
    }

    static Map<String, Object> total(String region, String date, long participants) {
        return balance(region, date, List.of(Map.of("participants", participants)));
    }

    static Map<String, Object> byStatus(String region, String date, long active, long inactive) {
        return balance(region, date, List.of(Map.of("status", "AKTIF", "participants", active),
                Map.of("status", "NON_AKTIF", "participants", inactive)));
    }

    static Map<String, Object> balance(String region, String date, List<Map<String, Object>> lines) {
        return Map.of("region", region, "date", date, "provenance", "STATED", "source", "A report", "lines", lines);
    }

    static String idOf(String region, String date) {
        return Contract.as("viewer").queryParam("region", region).queryParam("limit", 500).get(PATH).then().statusCode(200)
                .extract().jsonPath().getString("items.find { it.date == '" + date + "' }.id");
    }
}
