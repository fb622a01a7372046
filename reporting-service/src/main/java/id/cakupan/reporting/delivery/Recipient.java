package id.cakupan.reporting.delivery;

/**
 * Who is sent what a schedule or an alert rule has to say.
 *
 * @param to an e-mail address, or the address of a webhook
 * @param secret name of the secret with which a webhook is signed; null for mail
 */
public record Recipient(Way way, String to, String secret) {
}
