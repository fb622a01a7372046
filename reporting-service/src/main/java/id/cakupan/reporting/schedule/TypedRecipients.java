package id.cakupan.reporting.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.cakupan.reporting.delivery.Recipient;
import id.cakupan.reporting.delivery.Way;

/**
 * Recipients as a person types them into a form.
 *
 * @param mails addresses, divided by lines, spaces, commas or semicolons
 * @param webhooks one a line: the address, a space, the name of its secret
 */
public record TypedRecipients(String mails, String webhooks) {

    /** As a person would have typed them. */
    public static TypedRecipients of(List<Recipient> recipients) {
        return new TypedRecipients(lines(recipients, Way.MAIL), lines(recipients, Way.WEBHOOK));
    }

    private static String lines(List<Recipient> recipients, Way way) {
        return recipients.stream().filter(one -> one.way() == way)
                .map(one -> one.secret() == null ? one.to() : one.to() + " " + one.secret()).collect(Collectors.joining("\n"));
    }

    /** In their order, right or wrong. */
    public List<Recipient> read() {
        List<Recipient> recipients = new ArrayList<>();
        Stream.of(mails.split("[\\s,;]+")).filter(word -> !word.isEmpty())
                .forEach(word -> recipients.add(new Recipient(Way.MAIL, word, null)));
        webhooks.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] words = line.split("\\s+", 2);
            recipients.add(new Recipient(Way.WEBHOOK, words[0], words.length > 1 ? words[1] : null));
        });
        return recipients;
    }
}
