package id.cakupan.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Speaks enrollment's contract over real HTTP. Every question of the consumer and every answer given here is held
 * against enrollment's own contract file, so that a change there is noticed here.
 */
public final class FakeRegister {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OpenApiInteractionValidator CONTRACT = OpenApiInteractionValidator
            .createFor("../enrollment-service/src/main/resources/META-INF/openapi.yaml")
            .withLevelResolver(LevelResolver.create().withLevel("validation.request.security", Level.IGNORE).build()).build();

    /** An answer: status, entity tag or null, body or null. */
    record Answer(int status, String etag, Object body) {
    }

    private final FakeFeed feed = new FakeFeed();
    private final FakeAreas areas = new FakeAreas();
    private final FakePlaces places = new FakePlaces();
    private final Collection<String> breaches = new ConcurrentLinkedQueue<>();
    private final Collection<String> asked = new ConcurrentLinkedQueue<>();
    private final Set<String> done = new HashSet<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger garbage = new AtomicInteger();
    private volatile String broken = "";
    private final AtomicReference<String> hanging = new AtomicReference<>("");
    private ExecutorService executor;
    private HttpServer server;

    String start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        executor = Executors.newCachedThreadPool();
        server.setExecutor(executor);
        server.createContext("/api/v1/", this::handle);
        server.start();
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
        executor.shutdownNow();
    }

    public FakeFeed feed() {
        return feed;
    }

    public FakeAreas areas() {
        return areas;
    }

    public FakePlaces places() {
        return places;
    }

    /** Where question or answer broke the contract. */
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    /** Paths that were asked so far, with their queries. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The next questions are answered by a 500, or by no JSON at all. */
    public void failNext(int questions, int withGarbage) {
        failures.set(questions);
        garbage.set(withGarbage);
    }

    /** Questions for a path are answered by a 500 from now on; none are with an empty path. */
    public void breakPath(String path) {
        broken = path;
    }

    /** Questions for a path are not answered from now on, until another is given; all are with an empty path. */
    public void hangPath(String path) {
        synchronized (hanging) {
            hanging.set(path);
            hanging.notifyAll();
        }
    }

    private void waitWhileHanging(String path) {
        synchronized (hanging) {
            while (path.equals(hanging.get())) {
                try {
                    hanging.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    /** Whether all announced failures were given. */
    public boolean failedEnough() {
        return failures.get() <= 0 && garbage.get() <= 0;
    }

    /** Does something the first time that any test asks for it. */
    public synchronized void once(String name, Runnable work) {
        if (done.add(name)) {
            work.run();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestURI().toString());
            waitWhileHanging(exchange.getRequestURI().getPath());
            if (exchange.getRequestURI().getPath().equals(broken)) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            if (failures.getAndDecrement() > 0) {
                exchange.sendResponseHeaders(500, -1);
                return;
            }
            if (garbage.getAndDecrement() > 0) {
                send(exchange, 200, "<html>not what you asked for</html>".getBytes(UTF_8));
                return;
            }
            Map<String, String> query = query(exchange);
            Answer answer = answer(exchange, query);
            byte[] body = answer.body() == null ? null : JSON.writeValueAsBytes(answer.body());
            hold(exchange, query, answer, body);
            if (answer.etag() != null) {
                exchange.getResponseHeaders().set("ETag", answer.etag());
            }
            exchange.getResponseHeaders().set("Content-Type",
                    answer.status() < 400 ? "application/json" : "application/problem+json");
            send(exchange, answer.status(), body);
        } catch (RuntimeException e) {
            breaches.add(e.toString());
            throw e;
        }
    }

    private Answer answer(HttpExchange exchange, Map<String, String> query) {
        String signedIn = exchange.getRequestHeaders().getFirst("Authorization");
        if (signedIn == null || !signedIn.startsWith("Basic ")) {
            return new Answer(401, null, FakeFeed.problem(401, "unauthorized"));
        }
        return switch (exchange.getRequestURI().getPath()) {
            case "/api/v1/movements" -> feed.page(query);
            case "/api/v1/regions" -> areas.page(query, exchange.getRequestHeaders().getFirst("If-None-Match"));
            case "/api/v1/branches", "/api/v1/territories", "/api/v1/deputies", "/api/v1/holidays",
                    "/api/v1/agreements", "/api/v1/tariffs" ->
                places.list(
                        exchange.getRequestURI().getPath().substring("/api/v1/".length()),
                        exchange.getRequestHeaders().getFirst("If-None-Match"));
            case "/api/v1/totals" -> new Answer(200, null, feed.totals(query));
            default -> throw new IllegalStateException("Nobody should ask for " + exchange.getRequestURI());
        };
    }

    private void hold(HttpExchange exchange, Map<String, String> query, Answer answer, byte[] body) {
        SimpleRequest.Builder question = SimpleRequest.Builder.get(exchange.getRequestURI().getPath());
        query.forEach((name, value) -> question.withQueryParam(name, value));
        exchange.getRequestHeaders().forEach(question::withHeader);
        SimpleResponse.Builder given = SimpleResponse.Builder.status(answer.status());
        if (body != null) {
            given.withContentType(answer.status() < 400 ? "application/json" : "application/problem+json").withBody(body);
        }
        if (answer.etag() != null) {
            given.withHeader("ETag", answer.etag());
        }
        CONTRACT.validate(question.build(), given.build()).getMessages().stream()
                .filter(message -> message.getLevel() == Level.ERROR)
                .forEach(message -> breaches.add(exchange.getRequestURI() + ": " + message.getMessage()));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> found = new HashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                found.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return found;
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body == null ? -1 : body.length);
        if (body != null) {
            exchange.getResponseBody().write(body);
        }
    }
}
