package id.cakupan.enrollment.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import id.cakupan.enrollment.identity.Told.Field;
import io.quarkus.logging.Log;

/**
 * An office's own gateway: it is posted what somebody told, and answers {@code {"outcome": "TIDAK_PADAN", "fields":
 * ["BIRTH_DATE"]}}.
 * Where half of the last ten calls failed, it is left alone for a while.
 */
final class HttpIdentityCheck implements IdentityCheck {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final int CALLS = 10;
    private static final int OK = 200;

    private final URI address;
    private final Path tokenFile;
    private final Duration timeout;
    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final CircuitBreaker<Answer> breaker = CircuitBreaker.<Answer> builder().withFailureThreshold(CALLS / 2, CALLS)
            .withSuccessThreshold(1).withDelay(REST).handleResultIf(answer -> answer.outcome() == Outcome.GANGGUAN).build();

    /**
     * @param tokenFile read at each call, so that it can be renewed; null for none
     * @param timeout for the whole call
     */
    HttpIdentityCheck(URI address, Path tokenFile, Duration timeout, ObjectMapper json) {
        this.address = address;
        this.tokenFile = tokenFile;
        this.timeout = timeout;
        this.json = json;
    }

    @Override
    public boolean isResting() {
        return breaker.isOpen() && !breaker.getRemainingDelay().isZero();
    }

    @Override
    public Answer ask(Told told) {
        try {
            return Failsafe.with(breaker).get(() -> call(told));
        } catch (CircuitBreakerOpenException e) {
            return Answer.of(Outcome.GANGGUAN); // left alone just now
        }
    }

    /** Whatever goes wrong is named by its class alone: a message may repeat what was sent. */
    private Answer call(Told told) {
        try {
            CompletableFuture<HttpResponse<String>> call = client.sendAsync(request(told),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            try {
                return read(call.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                call.cancel(true); // also of what is still being sent
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.of(Outcome.GANGGUAN);
        } catch (IOException | ExecutionException | TimeoutException | RuntimeException e) {
            Throwable why = e instanceof ExecutionException ? e.getCause() : e;
            Log.warnf("The identity gateway could not be asked: %s", why.getClass().getSimpleName());
            return Answer.of(Outcome.GANGGUAN);
        }
    }

    private Answer read(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != OK) {
            Log.warnf("The identity gateway answered %d", response.statusCode());
            return Answer.of(Outcome.GANGGUAN);
        }
        return answer(json.readTree(response.body()));
    }

    private HttpRequest request(Told told) throws IOException {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("nik", told.nik().digits());
        body.put("noKk", told.noKk().digits());
        body.put("fullName", told.fullName());
        body.put("birthDate", told.birthDate().toString());
        body.put("sex", told.sex().name());
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(timeout)
                .header("Content-Type", "application/json").header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        if (tokenFile != null) {
            request.header("Authorization", "Bearer " + Files.readString(tokenFile, StandardCharsets.UTF_8).strip());
        }
        return request.build();
    }

    private static Answer answer(JsonNode body) {
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(body.path("outcome").asText()))
                .findFirst();
        if (outcome.isEmpty()) {
            Log.warn("The identity gateway answered with an outcome that is not known");
            return Answer.of(Outcome.GANGGUAN);
        }
        Set<Field> differing = EnumSet.noneOf(Field.class);
        for (JsonNode field : body.path("fields")) {
            Arrays.stream(Field.values()).filter(known -> known.name().equals(field.asText())).forEach(differing::add);
        }
        return new Answer(outcome.get(), differing);
    }
}
