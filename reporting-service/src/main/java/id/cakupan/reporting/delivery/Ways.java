package id.cakupan.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;

/** Hands a parcel to the way that its recipient wants. */
@ApplicationScoped
class Ways {

    private final MailWay mail;
    private final WebhookWay webhook;

    Ways(MailWay mail, WebhookWay webhook) {
        this.mail = mail;
        this.webhook = webhook;
    }

    /** @throws NotSent where the recipient did not get it */
    void send(Parcel parcel) {
        if (parcel.recipient().way() == Way.MAIL) {
            mail.send(parcel);
        } else {
            webhook.send(parcel);
        }
    }
}
