package id.cakupan.reporting.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final HostNames names;
    private final WebhookClient client;

    WebhookWay(DeliveryConfig config, HostNames names, WebhookClient client) {
        this.config = config;
        this.names = names;
        this.client = client;
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
        InetAddress to = resolved(address);
        String body = parcel.content().data();
        String time = Long.toString(parcel.at().getEpochSecond());
        Map<String, String> headers = Map.of("Content-Type", "application/json", "User-Agent", "Cakupan", "Idempotency-Key",
                parcel.id().toString(), "Cakupan-Timestamp", time, "Cakupan-Signature",
                "v1=" + signature(secret, signed(time, address, body)));
        try {
            check(client.post(to, address, headers, body));
        } catch (IOException e) {
            throw NotSent.forNow("webhook-unavailable");
        }
    }

    /** Asked once: what is looked at here is what is connected to, so that no second answer leads inside of a network. */
    private InetAddress resolved(URI address) {
        try {
            List<InetAddress> found = names.of(address.getHost().replaceAll("[\\[\\]]", ""));
            if (!config.privateAddresses() && found.stream().anyMatch(PrivateAddresses::contain)) {
                throw NotSent.forGood("address-refused");
            }
            return found.get(0);
        } catch (UnknownHostException e) {
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
