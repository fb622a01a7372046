package id.cakupan.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;

/**
 * The two peers over real HTTP. The area that is asked for chooses how they behave, so no state is shared with a test.
 * Each question and each well-formed answer is held against the peer's own contract; a breach shows as a 500.
 */
public class PeersResource implements QuarkusTestResourceLifecycleManager {

    static final String COVERAGE_SLOW = "91";
    static final String COVERAGE_BROKEN = "92";
    static final String COVERAGE_GARBAGE = "93";
    static final String COVERAGE_UNKNOWN = "94";
    static final String COVERAGE_HOLLOW = "95";
    static final String COVERAGE_REFUSES = "96";
    /** A day of which the register refuses to list programmes. */
    static final String REGISTER_REFUSES = "1000-01-01";
    public static final String STALE = "31.71";
    static final String HOSTILE = "31.72";
    /** Whose totals differ between the register and coverage. */
    public static final String DRIFTED = "31.73";
    public static final String UNRECONCILED = "31.74";
    static final String ENROLLMENT_BROKEN = "32";
    static final String ENROLLMENT_SLOW = "33";
    static final String WITH_REGISTRATIONS = "16.07";

    private static volatile boolean answered;
    private static volatile boolean officesDown;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer coverage;
    private HttpServer enrollment;

    /** The very first call of a process loads classes for longer than a peer may take; the tests are about the others. */
    public static void untilTheFirstAnswer() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!answered && System.nanoTime() < end) {
            answered = RestAssured.given().auth().preemptive().basic("viewer", "viewer").get("/api/v1/briefings/16.07")
                    .statusCode() == 200;
        }
    }

    /** While it runs, the list of branches fails; it is asked for without a word of the caller's that could choose so. */
    public static void withoutOffices(Runnable test) {
        officesDown = true;
        try {
            test.run();
        } finally {
            officesDown = false;
        }
    }

    private record Peer(Path contract, OpenApiInteractionValidator validator, Behaviour behaviour) {
        Peer(Path contract, Behaviour behaviour) {
            this(contract, OpenApiInteractionValidator.createForSpecificationUrl(contract.toString()).build(), behaviour);
        }
    }

    private record Answer(int status, String type, String body) {
    }

    private interface Behaviour {
        Answer answer(String path, Map<String, String> query) throws InterruptedException;
    }

    @Override
    public Map<String, String> start() {
        Peer knowing = new Peer(Answers.COVERAGE_CONTRACT, this::coverage);
        Peer keeping = new Peer(Answers.ENROLLMENT_CONTRACT, this::enrollment);
        // The validator's first run takes a second, which a test with a bound on time must not pay.
        valid(knowing, "/api/v1/coverage/16.07", json(Answers.banyuasin()));
        valid(keeping, "/api/v1/channel-figures", json(Answers.channels("16.07", "2023-09-01", 1)));
        coverage = serve(knowing);
        enrollment = serve(keeping);
        return Map.of("quarkus.rest-client.coverage.url", Urls.of(coverage), "quarkus.rest-client.enrollment.url",
                Urls.of(enrollment),
                "cakupan.peer.user", "service", "cakupan.peer.password", "service",
                "quarkus.http.auth.session.encryption-key", "a key of the tests only", "cakupan.issue.public-url",
                "https://naskah.example.go.id");
    }

    @Override
    public void stop() {
        stopped.countDown();
        coverage.stop(0);
        enrollment.stop(0);
        threads.shutdownNow();
    }

    private Answer coverage(String path, Map<String, String> query) throws InterruptedException {
        PressAnswers.count(path, query);
        if (path.equals("/api/v1/populations")) {
            return PressAnswers.isEditionsDown() ? new Answer(500, "text/plain", "no") : json(PressAnswers.editions());
        }
        if (path.equals("/api/v1/coverage")) {
            return list(query.getOrDefault("after", ""), query.getOrDefault("q", ""));
        }
        String scope = path.substring("/api/v1/coverage/".length());
        if (scope.contains("/")) {
            return behind(scope.substring(0, scope.indexOf('/')), scope.substring(scope.indexOf('/') + 1), query);
        }
        if (scope.equals(COVERAGE_SLOW)) {
            stopped.await(20, TimeUnit.SECONDS);
        }
        if (scope.equals(COVERAGE_BROKEN) || Tags.isAway(scope)) {
            return new Answer(500, "text/plain", "no");
        }
        if (scope.equals(COVERAGE_GARBAGE)) {
            return new Answer(200, "text/html", "<p>proxy says hello");
        }
        if (scope.equals(COVERAGE_HOLLOW)) {
            return new Answer(200, "application/json", "{\"scope\": null}");
        }
        if (scope.equals(COVERAGE_UNKNOWN)) {
            return problem(404, "Not Found", "not-found", "");
        }
        if (scope.equals(COVERAGE_REFUSES)) {
            return problem(400, "Bad Request", "invalid-input",
                    ",\"violations\":[{\"field\":\"knownAt\",\"in\":\"query\",\"message\":\"Lies in the future.\"}]");
        }
        return json(PressAnswers.in(query.get("population"), ScopeAnswers.figure(scope, query.getOrDefault("asOf", ""))));
    }

    private static Answer behind(String scope, String part, Map<String, String> query) {
        String asOf = query.getOrDefault("asOf", query.getOrDefault("to", ""));
        if (part.equals("export")) {
            return new Answer(200, "text/csv", ExportAnswers.of(ScopeAnswers.figure(scope, asOf), query));
        }
        return part.equals("reconciliation") ? reconciliation(scope, asOf)
                : json(BackgroundAnswers.of(part, ScopeAnswers.figure(scope, asOf), query));
    }

    private static Answer reconciliation(String scope, String asOf) {
        return scope.equals(UNRECONCILED) ? new Answer(500, "text/plain", "no")
                : json(ReportAnswers.reconciliation(ScopeAnswers.figure(scope, asOf), scope.equals(DRIFTED)));
    }

    private static Answer list(String after, String words) {
        if (after.equals("down")) {
            return new Answer(500, "text/plain", "no");
        }
        if (after.equals("nowhere")) {
            return problem(400, "Bad Request", "invalid-input",
                    ",\"violations\":[{\"field\":\"after\",\"in\":\"query\",\"message\":\"Is no cursor of this list.\"}]");
        }
        if (after.equals("gap")) {
            return json(Answers.list("no such area").put("next", "further"));
        }
        return json(Answers.list(after.equals("empty") ? "no such area" : words));
    }

    private Answer enrollment(String path, Map<String, String> query) throws InterruptedException {
        if (path.equals("/api/v1/programmes")) {
            return REGISTER_REFUSES.equals(query.get("asOf")) ? problem(400, "Bad Request", "invalid-input",
                    ",\"violations\":[{\"field\":\"asOf\",\"in\":\"query\",\"message\":\"Must be later.\"}]")
                    : json(Answers.programmes());
        }
        if (path.equals("/api/v1/branches")) {
            return officesDown ? new Answer(500, "text/plain", "no") : json(Answers.branches());
        }
        if (path.equals("/api/v1/regions")) {
            return json(ReportAnswers.areas(query.get("kind")));
        }
        if (path.equals("/api/v1/deputies")) {
            return json(Answers.deputies());
        }
        String region = query.get("scope");
        if (region.equals(ENROLLMENT_BROKEN)) {
            return new Answer(500, "text/plain", "no");
        }
        if (region.equals(COVERAGE_UNKNOWN)) {
            return problem(404, "Not Found", "not-found", "");
        }
        if (region.equals(ENROLLMENT_SLOW)) {
            stopped.await(20, TimeUnit.SECONDS);
        }
        if (path.equals("/api/v1/work-counts")) {
            return WorkAnswers.isAway(region) ? new Answer(500, "text/plain", "no") : json(WorkAnswers.of(region));
        }
        return json(Answers.channels(region, query.get("asOf"), region.equals(WITH_REGISTRATIONS) ? 20 : 0));
    }

    private static Answer json(ObjectNode body) {
        return new Answer(200, "application/json", body.toString());
    }

    private static Answer problem(int status, String title, String code, String more) {
        return new Answer(status, "application/problem+json",
                "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\"%s}"
                        .formatted(code, title, status, code, more));
    }

    private HttpServer serve(Peer peer) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(peer, exchange));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Peer peer, HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> query = Urls.query(exchange.getRequestURI().getRawQuery());
            String path = exchange.getRequestURI().getPath();
            Answer answer = checked(peer, exchange, path, query, peer.behaviour().answer(path, query));
            if (Tags.isKnown(exchange, answer.body(), path)) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Answer checked(Peer peer, HttpExchange exchange, String path, Map<String, String> query, Answer answer) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(Method.GET, path);
        query.forEach(request::withQueryParam);
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> request.withHeader(name, value)));
        ValidationReport asked = peer.validator().validateRequest(request.build());
        boolean deliberate = answer.status() == 500 || answer.type().equals("text/html")
                || answer.body().contains("\"scope\": null");
        ValidationReport answered = deliberate ? ValidationReport.empty()
                : valid(peer, path, answer);
        if (asked.hasErrors() || answered.hasErrors()) {
            return new Answer(500, "text/plain",
                    peer.contract() + " is broken: " + asked.getMessages() + answered.getMessages());
        }
        return answer;
    }

    private static ValidationReport valid(Peer peer, String path, Answer answer) {
        return peer.validator().validateResponse(path, Method.GET, SimpleResponse.Builder.status(answer.status())
                .withContentType(answer.type()).withBody(answer.body()).build());
    }
}
