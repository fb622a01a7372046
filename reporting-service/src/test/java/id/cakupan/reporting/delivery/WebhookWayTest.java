package id.cakupan.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;

/** What a webhook is sent to: the address that was looked at, and nobody but the host whose name it has. */
class WebhookWayTest {

    private static final String HOST = "hook.example.go.id";
    /** For documentation: public by its form, and nowhere to be reached. */
    private static final String NOWHERE = "2001:db8::1";

    @TempDir
    private static Path folder;
    private static Vertx vertx;
    private static TlsReceiver receiver;

    @BeforeAll
    static void begin() throws IOException, GeneralSecurityException, InterruptedException {
        vertx = Vertx.vertx();
        receiver = new TlsReceiver(folder, HOST);
    }

    @AfterAll
    static void end() {
        receiver.close();
        vertx.close();
    }

    /** Answers what the test says, one after the other. */
    private static final class Names extends HostNames {

        private final Deque<List<String>> answers;
        private final List<String> asked = new ArrayList<>();

        @SafeVarargs
        private Names(List<String>... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        List<InetAddress> of(String host) throws UnknownHostException {
            asked.add(host);
            List<InetAddress> found = new ArrayList<>();
            for (String literal : answers.removeFirst()) {
                found.add(InetAddress.getByAddress(host, InetAddress.getByName(literal).getAddress()));
            }
            return found;
        }
    }

    private static WebhookWay way(Names names, boolean privateAddresses, HttpClientOptions options) {
        DeliveryConfig config = new SmallRyeConfigBuilder().withMapping(DeliveryConfig.class)
                .withDefaultValue("cakupan.delivery.secrets.pemda", "x")
                .withDefaultValue("cakupan.delivery.private-addresses", Boolean.toString(privateAddresses)).build()
                .getConfigMapping(DeliveryConfig.class);
        return new WebhookWay(config, names, new WebhookClient(vertx, Duration.ofSeconds(2), options));
    }

    private static Parcel parcel(String url) {
        return new Parcel(UUID.randomUUID(), 1, new Recipient(Way.WEBHOOK, url, "pemda"),
                new Parcel.Content("s", "t", "{\"name\": \"é\"}", List.of()), Instant.parse("2026-12-01T00:00:00Z"));
    }

    @Test
    void a_name_that_leads_inside_when_it_is_asked_about_again_is_not_asked_about_again() {
        int before = receiver.calls().size();
        Names names = new Names(List.of(NOWHERE), List.of("127.0.0.1"), List.of("127.0.0.1"));
        WebhookWay careful = way(names, false, receiver.trusted());
        assertThatThrownBy(() -> careful.send(parcel(receiver.url(HOST, "/hook")))).hasMessage("webhook-unavailable");
        assertThat(names.asked).containsExactly(HOST);
        assertThat(receiver.calls()).hasSize(before);
    }

    @Test
    void one_address_inside_of_a_network_is_enough_to_refuse_a_name() {
        WebhookWay careful = way(new Names(List.of(NOWHERE, "10.0.0.1")), false, receiver.trusted());
        assertThatThrownBy(() -> careful.send(parcel(receiver.url(HOST, "/hook")))).hasMessage("address-refused");
    }

    @Test
    void the_name_is_asked_for_in_the_request_and_in_tls_and_what_is_answered_is_not_waited_for() {
        int before = receiver.calls().size();
        String url = receiver.url(HOST, "/hook?to=a%20b");
        way(new Names(List.of("127.0.0.1")), true, receiver.trusted()).send(parcel(url));
        way(new Names(List.of("127.0.0.1")), true, receiver.trusted()).send(parcel(receiver.url(HOST, "")));
        String host = url.replaceAll("https://|/.*", "");
        assertThat(receiver.calls().subList(before, before + 2)).containsExactly(
                new TlsReceiver.Call("/hook?to=a%20b", host, HOST, "{\"name\": \"é\"}"),
                new TlsReceiver.Call("/", host, HOST, "{\"name\": \"é\"}"));
    }

    @Test
    void who_has_no_certificate_of_that_name_gets_nothing() {
        int before = receiver.calls().size();
        WebhookWay trusting = way(new Names(List.of("127.0.0.1")), true, receiver.trusted());
        assertThatThrownBy(() -> trusting.send(parcel(receiver.url("other.example.go.id", "/hook"))))
                .hasMessage("webhook-unavailable");
        WebhookWay unknowing = way(new Names(List.of("127.0.0.1")), true, new HttpClientOptions());
        assertThatThrownBy(() -> unknowing.send(parcel(receiver.url(HOST, "/hook")))).hasMessage("webhook-unavailable");
        assertThat(receiver.calls()).hasSize(before);
    }

    @Test
    void who_does_not_answer_is_not_waited_for_for_ever() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            WebhookWay patient = way(new Names(List.of("127.0.0.1")), true, receiver.trusted());
            String url = "http://127.0.0.1:%d/hook".formatted(silent.getLocalPort());
            assertThatThrownBy(() -> patient.send(parcel(url))).hasMessage("webhook-unavailable");
        }
    }
}
