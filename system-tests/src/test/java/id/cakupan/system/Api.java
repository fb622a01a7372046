package id.cakupan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Calls of a service as one of the built-in users. */
final class Api {

    static final String PASSWORD = "system tests only";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    private final String address;

    Api(String address) {
        this.address = address;
    }

    record Answer(int status, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + body, e);
            }
        }

        Answer expect(int wanted) {
            assertThat(status).as(body).isEqualTo(wanted);
            return this;
        }
    }

    Answer get(String role, String path) {
        return get(role, path, "application/json");
    }

    Answer get(String role, String path, String accept) {
        return send(request(role, path).header("Accept", accept).GET());
    }

    Answer postCsv(String role, String path, String csv) {
        return send(request(role, path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
    }

    Answer postJson(String role, String path, Object body) {
        return send(request(role, path).header("Content-Type", "application/json").POST(json(body)));
    }

    Answer postKeyed(String role, String path, String key, Object body) throws IOException {
        return sendOnce(request(role, path).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(body == null ? BodyPublishers.noBody() : json(body)));
    }

    Answer post(String role, String path) {
        return send(request(role, path).POST(BodyPublishers.noBody()));
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body instanceof Map ? body : JSON.valueToTree(body)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder request(String role, String path) {
        String pair = role + ":" + PASSWORD;
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30)).header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return sendOnce(request);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private static Answer sendOnce(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
