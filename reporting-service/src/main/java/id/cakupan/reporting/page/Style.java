package id.cakupan.reporting.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/**
 * The one style sheet. It stands inside every page, so that a saved document looks the same without a network, and the
 * content security policy names its digest, so that no other style and no script at all is taken.
 */
@Singleton
@Named("style")
class Style {

    private final String css;
    private final String policy;

    Style() {
        try (InputStream file = Style.class.getResourceAsStream("/page.css")) {
            css = new String(file.readAllBytes(), UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(UTF_8));
            policy = "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                    + "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String css() {
        return css;
    }

    String policy() {
        return policy;
    }
}
