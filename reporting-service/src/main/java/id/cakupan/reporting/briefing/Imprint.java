package id.cakupan.reporting.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Qr;

/**
 * What stands on an issued document and not on a draft.
 *
 * @param number of the issue in the archive
 * @param code short code of the issue, {@code 7K3M9-Q9TXA}
 * @param hash SHA-256 of the content, in hex
 * @param issuer name of the person who issued it
 * @param speaker who says it; null where nobody is named
 * @param words what this person adds, in the language of the document; null where nothing
 * @param overridden objections that were overridden, each with the reason
 */
public record Imprint(long number, String code, String hash, Instant issuedAt, String issuer, Speaker speaker, String words,
        List<Overridden> overridden, Place place) {

    public Imprint {
        overridden = List.copyOf(overridden);
    }

    /** Somebody who speaks for an office. */
    public record Speaker(String name, String office) {
    }

    /** What stood against issuing, and why it was issued all the same. */
    public record Overridden(String objection, String reason) {
    }

    /**
     * Where a reader can verify the document.
     *
     * @param address of the page on this issue
     * @param form address of the page that takes the code
     */
    public record Place(String address, String form, Qr qr) {
    }

    /** Day and time as the document prints them. */
    public String when(Lang lang) {
        return lang.instant(issuedAt);
    }

    /** The day of issue in Western Indonesian time. */
    LocalDate issuedOn() {
        return issuedAt.atZone(ZoneId.of("Asia/Jakarta")).toLocalDate();
    }

    /** The paragraphs of the words that were added. */
    public List<String> paragraphs() {
        return words == null ? List.of() : words.strip().lines().filter(line -> !line.isBlank()).toList();
    }
}
