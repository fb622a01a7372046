package id.cakupan.reporting;

import java.util.List;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real mail server, and what else sending needs. */
public class MailResource implements QuarkusTestResourceLifecycleManager {

    public static final String FROM = "cakupan@example.go.id";
    public static final String SECRET = "a secret of the tests only";

    private static GreenMail server;

    private static void open(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** While it runs, there is no mail server; what was received before is gone. */
    public static void without(Runnable test) {
        int port = server.getSmtp().getPort();
        server.stop();
        try {
            test.run();
        } finally {
            open(port);
        }
    }

    @Override
    public Map<String, String> start() {
        open(0);
        return Map.of("cakupan.delivery.mail-host", "127.0.0.1", "cakupan.delivery.mail-from", FROM, "quarkus.mailer.port",
                Integer.toString(server.getSmtp().getPort()), "cakupan.delivery.secrets.pemda", SECRET,
                "cakupan.delivery.private-addresses", "true", "cakupan.delivery.timeout", "PT2S");
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** What was received since the server was emptied, in the order of receiving. */
    public static List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Forgets what was received. */
    public static void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
