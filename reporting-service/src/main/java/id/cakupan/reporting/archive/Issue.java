package id.cakupan.reporting.archive;

import java.time.Instant;
import java.time.LocalDate;

import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/**
 * A briefing that was issued.
 *
 * @param number its place in the archive, from 1; withdrawals take numbers too
 * @param code short code, as it is printed
 * @param kind what it is for
 * @param hash SHA-256 of its content, in hex
 * @param replaces number of the issue that it took the place of, or null
 * @param replacedBy number of the issue that took its place, or null
 * @param withdrawn null where it was not withdrawn
 */
public record Issue(long number, String code, Status status, BriefingKind kind, String scope, String scopeName, LocalDate asOf,
        Title title,
        Instant issuedAt, String hash, Long replaces, Long replacedBy, Withdrawn withdrawn) {

    /** Whether it still stands. */
    public enum Status {
        ISSUED,
        REPLACED,
        WITHDRAWN;

        public String word(Lang lang) {
            return switch (this) {
                case ISSUED -> lang.say("Berlaku", "Stands");
                case REPLACED -> lang.say("Diganti", "Replaced");
                case WITHDRAWN -> lang.say("Ditarik", "Withdrawn");
            };
        }
    }

    /** In both languages. */
    public record Title(String id, String en) {

        public String in(Lang lang) {
            return lang.say(id, en);
        }
    }

    /** @param entry number of the withdrawal in the archive */
    public record Withdrawn(long entry, Instant at, String reason) {
    }
}
