package id.cakupan.reporting.delivery;

import java.util.List;
import java.util.Map;

import id.cakupan.reporting.briefing.DocumentFile;

/**
 * What recipients are sent.
 *
 * @param text plain text of a mail
 * @param data what a webhook is sent as JSON
 * @param files attached to a mail
 */
public record Message(String subject, String text, Map<String, Object> data, List<DocumentFile> files) {

    /** A subject is one line, whatever the names in it are. */
    public Message {
        subject = subject.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
