package id.cakupan.reporting.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/** Sends to a webhook: JSON, signed, to where it was meant to go and nowhere else. */
@ApplicationScoped
class WebhookWay {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Set<Integer> MAY_PASS = Set.of(408, 425, 429);
    private static final int OK = 2;
    private static final int REDIRECT = 3;
    private static final int SERVER_ERROR = 5;
    private static final int HUNDRED = 100;

    private final DeliveryConfig config;
    private final HttpClient client;

    WebhookWay(DeliveryConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(config.timeout())
                .version(HttpClient.Version.HTTP_1_1).build();
    }

    /**
     * Posts the data. The signature is the HMAC-SHA256 of time, host and body, with points between them, in hex. The host, with
     * its port where the address has one, keeps who is sent something from handing it on as if it were meant for another one.
     *
     * @throws NotSent with {@code secret-unknown}, {@code address-refused}, {@code redirected}, {@code webhook-refused} for
     *         good,
     *         {@code webhook-unavailable} for now
     */
    void send(Parcel parcel) {
        String secret = config.secrets().get(parcel.recipient().secret());
        if (secret == null) {
            throw NotSent.forGood("secret-unknown");
        }
        String written = parcel.recipient().to();
        if (!Recipients.isWebhook(written)) {
            throw NotSent.forGood("address-refused");
        }
        URI address = URI.create(written);
        refusePrivate(address);
        String body = parcel.content().data();
        String time = Long.toString(parcel.at().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address).timeout(config.timeout())
                .header("Content-Type", "application/json").header("User-Agent", "Cakupan")
                .header("Idempotency-Key", parcel.id().toString()).header("Cakupan-Timestamp", time)
                .header("Cakupan-Signature", "v1=" + signature(secret, signed(time, address, body)))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        check(answer(request));
    }

    /** The address that is looked at here is the one that is connected to, since the JVM keeps it for half a minute. */
    private void refusePrivate(URI address) {
        if (config.privateAddresses()) {
            return;
        }
        try {
            InetAddress[] found = InetAddress.getAllByName(address.getHost().replaceAll("[\\[\\]]", ""));
            if (Arrays.stream(found).anyMatch(PrivateAddresses::contain)) {
                throw NotSent.forGood("address-refused");
            }
        } catch (UnknownHostException e) {
            throw NotSent.forNow("webhook-unavailable");
        }
    }

    /** What is answered beside the status is not waited for: it could be without an end. */
    private int answer(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode();
        } catch (IOException e) {
            throw NotSent.forNow("webhook-unavailable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotSent.forNow("webhook-unavailable");
        }
    }

    private static void check(int status) {
        if (status / HUNDRED == REDIRECT) {
            throw NotSent.forGood("redirected");
        }
        if (status / HUNDRED == SERVER_ERROR || MAY_PASS.contains(status)) {
            throw NotSent.forNow("webhook-unavailable");
        }
        if (status / HUNDRED != OK) {
            throw NotSent.forGood("webhook-refused");
        }
    }

    static String signed(String time, URI address, String body) {
        return time + "." + address.getRawAuthority().toLowerCase(Locale.ROOT) + "." + body;
    }

    static String signature(String secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
