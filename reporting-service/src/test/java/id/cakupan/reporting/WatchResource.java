package id.cakupan.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.Map;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** What coverage-service says to whoever watches thresholds; questions and answers are held against its contract. */
public class WatchResource implements QuarkusTestResourceLifecycleManager {

    private static volatile String answer = "no";

    private HttpServer server;
    private OpenApiInteractionValidator contract;

    /** What is answered from now on; a status is answered without a word, what else is no JSON is a failure. */
    public static void answer(String next) {
        answer = next;
    }

    /** Of one regency and one predicate, null where nobody can say whether it is met; warned of where people are given. */
    public static String predicates(Boolean met, String turn, Long people, LocalDate failsOn) {
        String warning = people == null ? ""
                : "{\"condition\": \"cakupan\", \"people\": %d, \"lost\": 900, \"failsOn\": \"%s\"}".formatted(people, failsOn);
        return """
                {%s, "populationEdition": "dukcapil-2024-S2", "nextEdition": null, "since": "2025-06-30", "scope": "35.28",
                 "areas": [{"code": "35.28", "name": "Kabupaten Pamekasan", "kind": "REGENCY", "predicates": [
                   {"predicate": "UHC_PRIORITAS", "met": %s, "metInNextEdition": null, "then": true, "turn": "%s",
                    "alternatives": [], "warnings": [%s]}]}]}""".formatted(marks(), met, turn, warning);
    }

    /** Of a province of which something became known on a day, null for never; one of its areas is silent since another day. */
    public static String quality(LocalDate lastKnownOn, LocalDate silentSince) {
        String silent = silentSince == null ? ""
                : """
                        {"code": "16.07", "name": "Kabupaten Banyuasin", "lastKnownOn": "%s", "workingDays": 40, "usual": 2}"""
                        .formatted(silentSince);
        return """
                {%s, "scope": {"code": "16", "name": "Sumatera Selatan", "kind": "PROVINCE"}, "reason": "no-complete-figure",
                 "people": null, "population": null, "lastKnownOn": %s, "silent": [%s], "confidence": null}"""
                .formatted(marks(), lastKnownOn == null ? null : "\"" + lastKnownOn + "\"", silent);
    }

    private static String marks() {
        return """
                "asOf": "2025-10-01", "boundaries": "2025-10-01", "knownAt": "2026-11-21T03:00:01Z",
                "through": "2026-11-21T03:00:01Z", "feedPosition": 14, "dataRevision": 9, "stale": false""";
    }

    @Override
    public Map<String, String> start() {
        contract = OpenApiInteractionValidator.createForSpecificationUrl(Answers.COVERAGE_CONTRACT.toString()).build();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        return Map.of("quarkus.rest-client.watch.url", "http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = answer.startsWith("{") ? held(exchange, path, answer) : answer;
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            int status = body.startsWith("{") ? 200 : body.matches("\\d+") ? Integer.parseInt(body) : 500;
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The answer, or what is wrong with it or its question. */
    private String held(HttpExchange exchange, String path, String body) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(Method.GET, path);
        for (String pair : exchange.getRequestURI().getQuery().split("&")) {
            request.withQueryParam(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> request.withHeader(name, value)));
        ValidationReport asked = contract.validateRequest(request.build());
        ValidationReport answered = contract.validateResponse(path, Method.GET,
                SimpleResponse.Builder.ok().withContentType("application/json").withBody(body).build());
        return asked.hasErrors() || answered.hasErrors() ? "broken: " + asked.getMessages() + answered.getMessages() : body;
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
