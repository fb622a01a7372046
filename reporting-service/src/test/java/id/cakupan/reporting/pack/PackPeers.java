package id.cakupan.reporting.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.Urls;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Peers that know two provinces, a branch and a deputy region, with areas that differ in name, count and rows; a test says
 * which of
 * them nobody answers about. Two workers, which wait only for tenths of a second.
 */
public class PackPeers implements QuarkusTestResourceLifecycleManager {

    static final String NO_FIGURE = "16.03";
    static final Map<String, String> NAMES = Map.of("ID", "Indonesia", "16", "Sumatera Selatan", "17", "Bengkulu", "16.01",
            "Kabupaten Satu Sungai", "16.02", "Kabupaten Dua Danau", NO_FIGURE, "Kabupaten Tiga Teluk", "17.01",
            "Kabupaten Empat Muara", "branch:601", "KC Palembang", "deputy:III", "Kedeputian Wilayah III");
    /** Areas about which coverage-service answers with an error. */
    private static final Set<String> AWAY = ConcurrentHashMap.newKeySet();
    /** How often coverage-service was asked about an area. */
    private static final Map<String, Integer> ASKED = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> CHILDREN = Map.of("ID", List.of("16", "17"), "16",
            List.of("16.02", "16.01", NO_FIGURE), "17", List.of("17.01"), "branch:601", List.of("16.01", "16.02"), "deputy:III",
            List.of("branch:601"));
    private static volatile CountDownLatch meeting = new CountDownLatch(0);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer coverage;
    private HttpServer enrollment;

    /** Coverage-service gives an error about these from now on, and about no other. */
    static void away(String... areas) {
        AWAY.clear();
        AWAY.addAll(List.of(areas));
    }

    /** From now on counts anew how often it is asked. */
    static void countAnew() {
        ASKED.clear();
    }

    static int asked(String area) {
        return ASKED.getOrDefault(area, 0);
    }

    /** No area is answered about until it is asked about two at once, or a second is over. */
    static void meet() {
        meeting = new CountDownLatch(2);
    }

    static boolean met() {
        return meeting.getCount() == 0;
    }

    @Override
    public Map<String, String> start() {
        coverage = serve(this::coverage);
        enrollment = serve(this::enrollment);
        return Map.ofEntries(Map.entry("quarkus.rest-client.coverage.url", Urls.of(coverage)),
                Map.entry("quarkus.rest-client.enrollment.url", Urls.of(enrollment)), Map.entry("cakupan.peer.user", "service"),
                Map.entry("cakupan.peer.password", "service"),
                Map.entry("quarkus.http.auth.session.encryption-key", "a key of the tests only"),
                Map.entry("cakupan.issue.public-url", "https://naskah.example.go.id"), Map.entry("cakupan.packs.workers", "2"),
                Map.entry("cakupan.packs.look", "PT0.05S"), Map.entry("cakupan.packs.pause", "PT0.05S"));
    }

    @Override
    public void stop() {
        coverage.stop(0);
        enrollment.stop(0);
        threads.shutdownNow();
    }

    private interface Behaviour {
        /** Null where there is no such thing. */
        ObjectNode answer(String path, Map<String, String> query) throws InterruptedException;
    }

    private ObjectNode coverage(String path, Map<String, String> query) throws InterruptedException {
        if (path.equals("/api/v1/coverage")) {
            return Answers.list("");
        }
        String scope = path.substring("/api/v1/coverage/".length());
        if (scope.contains("/")) {
            return null; // nothing lies behind these figures
        }
        ASKED.merge(scope, 1, Integer::sum);
        if (AWAY.contains(scope)) {
            throw new IllegalStateException(scope);
        }
        if (scope.contains(".")) {
            meeting.countDown();
            meeting.await(1, TimeUnit.SECONDS);
        }
        return NAMES.containsKey(scope) ? figure(scope, query.get("asOf")) : null;
    }

    private static ObjectNode figure(String scope, String asOf) {
        boolean office = scope.contains(":");
        ObjectNode answer = Answers.banyuasin().put("asOf", asOf);
        Answers.scope(answer, scope, NAMES.get(scope), scope.equals("ID") ? "NATION"
                : scope.startsWith("branch:") ? "BRANCH" : office ? "DEPUTY" : scope.contains(".") ? "REGENCY" : "PROVINCE");
        answer.put("feedPosition", scope.equals("16.02") ? 4711 : 4700);
        ArrayNode children = answer.putArray("children");
        CHILDREN.getOrDefault(scope, List.of()).forEach(code -> child(children, code, NAMES.get(code)));
        if (scope.contains(".")) {
            child(children, scope + ".01", "Kecamatan Hulu " + scope);
            child(children, scope + ".02", "Kecamatan Hilir " + scope);
        }
        if (office) {
            answer.putObject("territory").put("known", 2).put("total", 3).put("complete", false).put("source", "ANTARA");
        }
        if (scope.equals(NO_FIGURE)) {
            answer.put("reason", "no-complete-figure").putNull("count").putNull("belumTerdaftar").putArray("rates");
        }
        return answer;
    }

    private static void child(ArrayNode children, String code, String name) {
        String kind = code.contains(":") ? "BRANCH"
                : code.length() > 5 ? "DISTRICT" : code.length() > 2 ? "REGENCY" : "PROVINCE";
        children.add(
                ((ObjectNode) Answers.provinceMissing().get("children").get(0)).put("code", code).put("name", name).put("kind",
                        kind));
    }

    private ObjectNode enrollment(String path, Map<String, String> query) {
        return switch (path) {
            case "/api/v1/programmes" -> Answers.programmes();
            case "/api/v1/branches" -> Answers.branches();
            case "/api/v1/deputies" -> Answers.deputies();
            case "/api/v1/regions" -> regions(query.get("kind"));
            default -> Answers.channels(query.get("scope"), query.get("asOf"), 0);
        };
    }

    private static ObjectNode regions(String kind) {
        if (AWAY.contains("regions")) {
            throw new IllegalStateException("regions");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode().putNull("next");
        ArrayNode items = answer.putArray("items");
        NAMES.keySet().stream().filter(code -> kind.equals(code.contains(".") ? "REGENCY" : "PROVINCE"))
                .filter(code -> Character.isDigit(code.charAt(0)))
                .forEach(
                        code -> items.addObject().put("code", code).put("name", NAMES.get(code)).put("kind", kind).put("parent",
                                code.contains(".") ? code.substring(0, 2) : "ID"));
        return answer;
    }

    private HttpServer serve(Behaviour behaviour) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> answer(behaviour, exchange));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Behaviour behaviour, HttpExchange exchange) throws IOException {
        try (exchange) {
            ObjectNode answer = behaviour.answer(exchange.getRequestURI().getPath(),
                    Urls.query(exchange.getRequestURI().getRawQuery()));
            byte[] body = answer == null ? new byte[0] : answer.toString().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IllegalStateException e) {
            exchange.sendResponseHeaders(500, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
