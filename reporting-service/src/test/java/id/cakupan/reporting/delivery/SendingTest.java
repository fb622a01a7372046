package id.cakupan.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import id.cakupan.reporting.WebhookReceiver;
import id.cakupan.reporting.briefing.DocumentFile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.ext.mail.SMTPException;

/** What is put into the outbox reaches a real mail server and a real receiver of webhooks, or is known not to have. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
class SendingTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final Recipient HUMAS = new Recipient(Way.MAIL, "humas@example.go.id", null);

    @Inject
    Outbox outbox;
    @Inject
    Sending sending;

    private final WebhookReceiver receiver = new WebhookReceiver();
    private final Recipient hook = new Recipient(Way.WEBHOOK, receiver.url(), "pemda");

    @BeforeEach
    void begin_with_nothing() {
        Tables.empty();
        MailResource.empty();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    private UUID put(Recipient... recipients) {
        Message message = new Message("Draf\r\nBcc: x@example.com", "Isi", Map.of("kind", "DRAFT", "scope", "16.07"),
                List.of());
        return QuarkusTransaction.requiringNew().call(() -> outbox.put(message, List.of(recipients), NOW));
    }

    private Delivery only(UUID message) {
        return outbox.deliveries(List.of(message)).get(message).get(0);
    }

    @Test
    void a_webhook_is_signed_so_that_its_receiver_knows_who_sent_it() {
        UUID message = put(hook);
        SendNow.at(NOW);

        WebhookReceiver.Call call = receiver.calls().get(0);
        assertThat(call.body()).contains("\"scope\":\"16.07\"");
        assertThat(call.time()).isEqualTo(Long.toString(NOW.getEpochSecond()));
        String host = URI.create(receiver.url()).getHost() + ":" + URI.create(receiver.url()).getPort();
        assertThat(call.signature())
                .isEqualTo("v1=" + WebhookWay.signature(MailResource.SECRET, call.time() + "." + host + "." + call.body()));
        assertThat(WebhookWay.signed("1", URI.create("https://Pemda.Example.go.id/hook"), "{}"))
                .isEqualTo("1.pemda.example.go.id.{}");
        assertThat(WebhookWay.signature("key", "The quick brown fox jumps over the lazy dog"))
                .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
        assertThat(only(message).state()).isEqualTo(Delivery.State.SENT);
        assertThat(RestAssured.get("/q/metrics").asString()).contains("cakupan_deliveries_total").doesNotContain("/hook",
                host);
        SendNow.at(NOW.plusSeconds(3600));
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void what_failed_is_tried_again_under_the_same_key_until_it_is_given_up() {
        receiver.answerWith(503);
        UUID message = put(hook);
        SendNow.at(NOW);
        assertThat(only(message)).isEqualTo(new Delivery(Way.WEBHOOK, receiver.url(), Delivery.State.WAITING,
                "webhook-unavailable", 1, NOW.plusSeconds(60), null));
        SendNow.at(NOW.plusSeconds(59));
        assertThat(receiver.calls()).hasSize(1);
        Instant time = NOW;
        for (int attempt = 2; attempt <= 6; attempt++) {
            time = only(message).nextAt();
            SendNow.at(time);
        }
        assertThat(only(message).state()).isEqualTo(Delivery.State.FAILED);
        assertThat(receiver.calls()).hasSize(6);
        assertThat(receiver.calls().stream().map(WebhookReceiver.Call::key).distinct()).hasSize(1);
        assertThat(Duration.between(NOW, time)).isEqualTo(Duration.ofMinutes(1 + 4 + 16 + 64 + 256));
    }

    @ParameterizedTest
    @CsvSource({ "302, redirected", "307, redirected", "410, webhook-refused", "400, webhook-refused" })
    void what_a_receiver_does_not_want_is_not_tried_again(int status, String reason) {
        receiver.answerWith(status);
        UUID message = put(hook);
        SendNow.at(NOW);
        assertThat(only(message).state()).isEqualTo(Delivery.State.FAILED);
        assertThat(only(message).reason()).isEqualTo(reason);
        assertThat(receiver.calls()).extracting(WebhookReceiver.Call::path).containsExactly("/hook");
    }

    @Test
    void who_dies_between_sending_and_writing_it_down_sends_it_once_more_under_the_same_id() throws MessagingException {
        UUID message = put(HUMAS);
        Parcel lost = sending.claim(NOW).orElseThrow();
        SendNow.at(NOW.plusSeconds(60));
        assertThat(MailResource.received()).isEmpty();

        SendNow.at(NOW.plusSeconds(301));
        assertThat(MailResource.received()).hasSize(1);
        assertThat(MailResource.received().get(0).getMessageID()).isEqualTo("<" + lost.id() + "@example.go.id>");
        assertThat(only(message)).extracting(Delivery::state, Delivery::attempts).containsExactly(Delivery.State.SENT, 2);
    }

    @Test
    void files_are_kept_for_thirty_days_and_until_they_reached_everybody() {
        UUID sent = withFile(hook);
        SendNow.at(NOW);
        receiver.answerWith(410);
        UUID failed = withFile(hook);
        SendNow.at(NOW);
        UUID waiting = withFile(HUMAS);
        sending.purge(SendNow.clock(NOW.plus(Duration.ofDays(30))));
        assertThat(outbox.file(sent, "a.pdf")).isPresent();
        sending.purge(SendNow.clock(NOW.plus(Duration.ofDays(30)).plusSeconds(1)));
        assertThat(outbox.file(sent, "a.pdf")).isEmpty();
        assertThat(outbox.file(failed, "a.pdf")).isPresent();
        assertThat(outbox.file(waiting, "a.pdf")).isPresent();
    }

    private UUID withFile(Recipient recipient) {
        Message message = new Message("Draf", "Isi", Map.of(),
                List.of(new DocumentFile("a.pdf", "application/pdf", new byte[1])));
        return QuarkusTransaction.requiringNew().call(() -> outbox.put(message, List.of(recipient), NOW));
    }

    @Test
    void a_database_that_cannot_write_down_what_was_sent_makes_no_failure_of_it() {
        UUID message = put(hook);
        Tables.execute("alter table delivery add constraint hiccup check (state <> 'SENT')");
        try {
            assertThatThrownBy(() -> SendNow.at(NOW)).hasStackTraceContaining("hiccup");
        } finally {
            Tables.execute("alter table delivery drop constraint hiccup");
        }
        assertThat(only(message)).extracting(Delivery::state, Delivery::reason).containsExactly(Delivery.State.WAITING, null);
        SendNow.at(NOW.plusSeconds(301));
        assertThat(only(message).state()).isEqualTo(Delivery.State.SENT);
        assertThat(receiver.calls().stream().map(WebhookReceiver.Call::key).distinct()).hasSize(1);
    }

    @Test
    void what_takes_the_process_with_it_each_time_is_given_up() {
        UUID message = put(hook);
        for (int attempt = 0; attempt < 6; attempt++) {
            assertThat(sending.claim(NOW.plusSeconds(301L * attempt))).isPresent();
        }
        SendNow.at(NOW.plusSeconds(301L * 6));
        assertThat(only(message)).extracting(Delivery::state, Delivery::reason).containsExactly(Delivery.State.FAILED,
                "given-up");
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void a_mail_server_that_is_away_is_waited_for() {
        UUID message = put(HUMAS);
        MailResource.without(() -> SendNow.at(NOW));
        assertThat(only(message)).extracting(Delivery::state, Delivery::reason).containsExactly(Delivery.State.WAITING,
                "mail-unavailable");
        SendNow.at(only(message).nextAt());
        assertThat(only(message).state()).isEqualTo(Delivery.State.SENT);
        assertThat(MailResource.received()).hasSize(1);
    }

    @Test
    void a_name_cannot_add_a_header() throws MessagingException {
        put(HUMAS);
        SendNow.at(NOW);
        assertThat(MailResource.received()).hasSize(1);
        assertThat(MailResource.received().get(0).getSubject()).isEqualTo("Draf Bcc: x@example.com");
        assertThat(MailResource.received().get(0).getHeader("Bcc")).isNull();
        assertThat(MailResource.received().get(0).getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "550, mail-rejected, false", "552, mail-rejected, false", "501, mail-rejected, false",
            "535, mail-unavailable, true", "554, mail-unavailable, true", "451, mail-unavailable, true" })
    void only_what_a_mail_server_says_of_an_address_or_a_mail_is_for_good(int reply, String code, boolean mayPass) {
        MailWay refused = new MailWay(mails -> {
            throw new CompletionException(new SMTPException("No.", reply, List.of("No."), reply >= 500));
        }, config());
        assertThatThrownBy(() -> refused.send(parcel(HUMAS))).isInstanceOfSatisfying(NotSent.class, why -> {
            assertThat(why.code()).isEqualTo(code);
            assertThat(why.mayPass()).isEqualTo(mayPass);
        });
    }

    @Test
    void without_a_mail_server_mail_fails_and_says_so() {
        DeliveryConfig nothing = new SmallRyeConfigBuilder().withMapping(DeliveryConfig.class).build()
                .getConfigMapping(DeliveryConfig.class);
        MailWay unconfigured = new MailWay(null, nothing);
        assertThatThrownBy(() -> unconfigured.send(parcel(HUMAS))).hasMessage("mail-not-configured");
    }

    @ParameterizedTest
    @CsvSource({ "https://127.0.0.1/x", "https://localhost:1/x", "https://10.1.2.3/x", "https://169.254.169.254/latest",
            "https://[::1]/x", "https://[fd00::1]/x", "https://[::ffff:10.0.0.1]/x", "https://100.64.0.1/x", "https://0/x",
            "http://93.184.216.34/x", "https://user@example.com/x" })
    void an_address_inside_of_a_network_is_not_called(String address) {
        WebhookWay careful = new WebhookWay(config(), new HostNames(), null);
        assertThatThrownBy(() -> careful.send(parcel(new Recipient(Way.WEBHOOK, address, "pemda"))))
                .hasMessage("address-refused");
    }

    @Test
    void a_public_address_is_none_of_these() throws UnknownHostException {
        for (String address : List.of("93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:2800:220:1::1")) {
            assertThat(PrivateAddresses.contain(InetAddress.getByName(address))).as(address).isFalse();
        }
    }

    @Test
    void a_secret_that_is_gone_keeps_it_from_being_sent() {
        UUID message = put(new Recipient(Way.WEBHOOK, receiver.url(), "gone"));
        SendNow.at(NOW);
        assertThat(only(message).reason()).isEqualTo("secret-unknown");
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void a_secret_is_given_by_its_name_in_the_environment() {
        DeliveryConfig given = new SmallRyeConfigBuilder().withMapping(DeliveryConfig.class)
                .withSources(new EnvConfigSource(Map.of("CAKUPAN_DELIVERY_SECRETS_PEMDA", "x"), 300)).build()
                .getConfigMapping(DeliveryConfig.class);
        assertThat(given.secrets()).isEqualTo(Map.of("pemda", "x"));
    }

    private static DeliveryConfig config() {
        return new SmallRyeConfigBuilder().withMapping(DeliveryConfig.class)
                .withDefaultValue("cakupan.delivery.secrets.pemda", "x")
                .withDefaultValue("cakupan.delivery.mail-host", "127.0.0.1")
                .withDefaultValue("cakupan.delivery.mail-from", MailResource.FROM).build()
                .getConfigMapping(DeliveryConfig.class);
    }

    private static Parcel parcel(Recipient recipient) {
        return new Parcel(UUID.randomUUID(), 1, recipient, new Parcel.Content("s", "t", "{}", List.of()), NOW);
    }
}
