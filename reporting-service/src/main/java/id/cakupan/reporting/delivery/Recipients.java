package id.cakupan.reporting.delivery;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.kit.Violation;

/** Reads, checks and writes lists of recipients. */
@ApplicationScoped
public class Recipients {

    private static final int MOST = 20;
    private static final int LONGEST = 300;
    private static final int LONGEST_MAIL = 254;
    private static final int HIGHEST_PORT = 65_535;
    /** One address without a display name, comments or anything that ends a header. */
    private static final Pattern MAIL = Pattern
            .compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");

    private final DeliveryConfig config;
    private final ObjectMapper mapper;

    Recipients(DeliveryConfig config, ObjectMapper mapper) {
        this.config = config;
        this.mapper = mapper;
    }

    /** Whether mail can be sent at all. */
    public boolean hasMail() {
        return config.mailHost().isPresent() && config.mailFrom().isPresent();
    }

    /** Adds what is wrong with a list of recipients, of which there are 1 to 20. */
    public void check(List<Recipient> recipients, List<Violation> wrong) {
        if (recipients == null || recipients.isEmpty() || recipients.size() > MOST) {
            wrong.add(Violation.body("recipients", "Must be a list of 1 to %d recipients.".formatted(MOST)));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient one = recipients.get(i);
            String field = "recipients[%d]".formatted(i);
            if (one == null || one.way() == null) {
                wrong.add(Violation.body(field + ".way", "Must be MAIL or WEBHOOK."));
            } else if (one.way() == Way.MAIL) {
                checkMail(field, one, wrong);
            } else {
                checkWebhook(field, one, wrong);
            }
            if (one != null && one.to() != null && !seen.add(one.way() + " " + one.to())) {
                wrong.add(Violation.body(field + ".to", "Is there twice; leave one out."));
            }
        }
    }

    private static void checkMail(String field, Recipient one, List<Violation> wrong) {
        if (one.to() == null || one.to().length() > LONGEST_MAIL || !MAIL.matcher(one.to()).matches()) {
            wrong.add(Violation.body(field + ".to",
                    "Must be one e-mail address such as humas@example.go.id, of at most %d letters.".formatted(LONGEST_MAIL)));
        }
        if (one.secret() != null) {
            wrong.add(Violation.body(field + ".secret", "Mail is not signed; leave it out."));
        }
    }

    private void checkWebhook(String field, Recipient one, List<Violation> wrong) {
        if (!isWebhook(one.to())) {
            wrong.add(Violation.body(field + ".to",
                    "Must be an address such as https://example.go.id/hook, of at most %d letters, "
                            .formatted(LONGEST) + "without user name and fragment."));
        }
        if (one.secret() == null || !config.secrets().containsKey(one.secret())) {
            wrong.add(Violation.body(field + ".secret",
                    "Must be the name of a secret of the configuration (CAKUPAN_DELIVERY_SECRETS); ask the operator for it."));
        }
    }

    /** Whether something may be sent to an address, as far as its letters tell. */
    static boolean isWebhook(String written) {
        if (written == null || written.length() > LONGEST) {
            return false;
        }
        try {
            URI address = URI.create(written);
            String host = address.getHost();
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && host != null && LOOPBACK.matcher(host).matches();
            boolean hasPort = address.getPort() == -1 || address.getPort() > 0 && address.getPort() <= HIGHEST_PORT;
            return safe && host != null && hasPort && address.getRawUserInfo() == null && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** As JSON. */
    public String written(List<Recipient> recipients) {
        try {
            return mapper.writeValueAsString(recipients);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From JSON. */
    public List<Recipient> read(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
