package id.cakupan.reporting.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import id.cakupan.reporting.briefing.DocumentFile;

/**
 * A message on its way to one recipient.
 *
 * @param id of the delivery; the same at each attempt
 * @param attempt from 1
 * @param data JSON
 */
record Parcel(UUID id, int attempt, Recipient recipient, Content content, Instant at) {

    record Content(String subject, String text, String data, List<DocumentFile> files) {
    }
}
