package id.cakupan.reporting.delivery;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;

/** Sends by mail. */
@ApplicationScoped
class MailWay {

    private static final Logger LOG = Logger.getLogger(MailWay.class);

    /** Replies about this address or mail; all others are about the server or its mood and may pass. */
    private static final Set<Integer> FOR_GOOD = Set.of(501, 550, 551, 552, 553);

    private final Mailer mailer;
    private final DeliveryConfig config;

    MailWay(Mailer mailer, DeliveryConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    /** @throws NotSent with {@code mail-not-configured}, {@code mail-rejected} or {@code mail-unavailable} */
    void send(Parcel parcel) {
        if (config.mailHost().isEmpty() || config.mailFrom().isEmpty()) {
            throw NotSent.forGood("mail-not-configured");
        }
        String from = config.mailFrom().get();
        Parcel.Content content = parcel.content();
        Mail mail = Mail.withText(parcel.recipient().to(), content.subject(), content.text()).setFrom(from)
                .addHeader("Message-ID", "<%s@%s>".formatted(parcel.id(), from.substring(from.lastIndexOf('@') + 1)))
                .addHeader("Auto-Submitted", "auto-generated");
        content.files().forEach(file -> mail.addAttachment(file.name(), file.content(), file.mediaType()));
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    private static NotSent refusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer && FOR_GOOD.contains(answer.getReplyCode())) {
                LOG.warnf("The mail server refused a mail for good with %d", answer.getReplyCode());
                return NotSent.forGood("mail-rejected");
            }
        }
        LOG.warnf("The mail server did not take a mail: %s", failure.getClass().getSimpleName());
        return NotSent.forNow("mail-unavailable");
    }
}
