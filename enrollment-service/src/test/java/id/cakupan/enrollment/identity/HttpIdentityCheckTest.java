package id.cakupan.enrollment.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import id.cakupan.enrollment.identity.Told.Field;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.Sex;

/** An office's gateway to the civil registry, well and ill. */
class HttpIdentityCheckTest {

    private static final Told SITI = new Told(new Nik("1607015203900000"), new FamilyNumber("1607010101100000"), "Siti Contoh",
            LocalDate.of(1990, 3, 12), Sex.FEMALE);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<JsonNode> asked = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private volatile String answer = "{\"outcome\": \"PADAN\"}";
    private volatile int status = 200;
    private volatile boolean silent;
    private volatile boolean stalling;
    private HttpServer gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.setExecutor(threads);
        gateway.createContext("/check", this::answer);
        gateway.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        gateway.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            synchronized (asked) {
                asked.add(JSON.readTree(exchange.getRequestBody()));
                tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            }
            if (silent) {
                over.await();
            }
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            if (stalling) {
                exchange.getResponseBody().flush();
                over.await();
            }
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpIdentityCheck check(Path tokenFile) {
        return new HttpIdentityCheck(
                URI.create("http://127.0.0.1:%d/check".formatted(gateway.getAddress().getPort())), tokenFile,
                Duration.ofMillis(500), JSON);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_comes_through(Outcome outcome) {
        answer = "{\"outcome\": \"%s\", \"more\": 1}".formatted(outcome);
        assertThat(check(null).ask(SITI)).isEqualTo(Answer.of(outcome));
    }

    @Test
    void two_factors_and_more_are_asked_and_what_differs_is_told() throws IOException {
        answer = "{\"outcome\": \"TIDAK_PADAN\", \"fields\": [\"BIRTH_DATE\", \"FULL_NAME\", \"1607015203900000\"]}";
        Path token = Files.writeString(folder.resolve("token"), "geheim\n");
        assertThat(check(token).ask(SITI).differing()).containsExactlyInAnyOrder(Field.BIRTH_DATE, Field.FULL_NAME);
        assertThat(asked).containsExactly(JSON.readTree("""
                {"nik": "1607015203900000", "noKk": "1607010101100000", "fullName": "Siti Contoh", "birthDate": "1990-03-12",
                 "sex": "FEMALE"}"""));
        assertThat(tokens).containsExactly("Bearer geheim");
        Files.writeString(token, "neu");
        HttpIdentityCheck renewed = check(token);
        renewed.ask(SITI);
        assertThat(tokens).endsWith("Bearer neu");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{}", "[]", "{\"outcome\": \"YES\"}", "<html>", "{\"outcome\": {\"a\": 1}}" })
    void what_cannot_be_read_counts_as_not_asked(String other) {
        answer = other;
        assertThat(check(null).ask(SITI).outcome()).isEqualTo(Outcome.GANGGUAN);
    }

    @ParameterizedTest
    @ValueSource(ints = { 302, 400, 401, 500, 503 })
    void another_status_counts_as_not_asked(int other) {
        status = other;
        assertThat(check(null).ask(SITI).outcome()).isEqualTo(Outcome.GANGGUAN);
    }

    @Test
    void a_silent_gateway_is_left_after_the_time_limit() {
        silent = true;
        assertThat(check(null).ask(SITI).outcome()).isEqualTo(Outcome.GANGGUAN);
    }

    @Test
    void a_gateway_that_stalls_within_its_answer_is_left_too() {
        stalling = true;
        assertThat(check(null).ask(SITI).outcome()).isEqualTo(Outcome.GANGGUAN);
    }

    @Test
    void a_token_that_cannot_be_read_or_sent_counts_as_not_asked() throws IOException {
        assertThat(check(folder.resolve("none")).ask(SITI).outcome()).isEqualTo(Outcome.GANGGUAN);
        Path token = Files.writeString(folder.resolve("token"), "two\nlines");
        assertThat(check(token).ask(SITI).outcome()).isEqualTo(Outcome.GANGGUAN);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_gateway_that_is_not_there_counts_as_not_asked() {
        HttpIdentityCheck check = check(null);
        gateway.stop(0);
        assertThat(check.ask(SITI).outcome()).isEqualTo(Outcome.GANGGUAN);
    }

    @Test
    void a_sick_gateway_is_left_alone_for_a_while() {
        HttpIdentityCheck check = check(null);
        status = 503;
        int calls = 0;
        while (!check.isResting()) {
            check.ask(SITI);
            calls++;
        }
        assertThat(calls).isBetween(5, 10);
        status = 200;
        assertThat(check.ask(SITI).outcome()).isEqualTo(Outcome.GANGGUAN);
        assertThat(asked).hasSize(calls);
    }

    @Test
    void nobody_is_named_in_a_log() {
        assertThat(SITI.toString()).isEqualTo("Told");
    }
}
