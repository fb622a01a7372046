package id.cakupan.reporting.pack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/**
 * A pack and how far it is.
 *
 * @param kind of its briefings
 * @param of which areas of the scope
 * @param from the day from whose end on changes are told; null where it is left to the briefing
 * @param population edition that was chosen; null for the one in use
 * @param format ending of its files
 * @param wholeScope false where not all areas of an office are known
 * @param finishedAt when every area was tried; null before
 * @param expiresAt when it is removed
 * @param seconds from the beginning, or from when it was last tried again, to the end or to now
 * @param bytes of the files so far
 * @param feed null while no file is made
 */
record Pack(UUID id, State state, BriefingKind kind, String scope, String scopeName, Selection of, LocalDate asOf,
        LocalDate from, String population, String lang, String format, boolean wholeScope, Instant madeAt, String madeBy,
        Instant finishedAt, Instant expiresAt,
        long seconds, Areas areas, long bytes, Feed feed) {

    /** Whether areas wait. */
    enum State {
        RUNNING,
        FINISHED;

        /** What it is called on a page. */
        public String word(Lang lang) {
            return this == RUNNING ? lang.say("Sedang dibuat", "Being made") : lang.say("Selesai", "Finished");
        }
    }

    /** @param delayed of those that wait, about how many a peer did not answer yet */
    record Areas(long total, long waiting, long delayed, long made, long failed) {

        /** Those of which is known what became of them. */
        public long tried() {
            return total - waiting;
        }
    }

    /** Lowest and highest feed position of the figures in its files; the same where all show one state of knowledge. */
    record Feed(long from, long to) {
    }

    static long seconds(Instant begin, Instant end) {
        return Math.max(0, Duration.between(begin, end).toSeconds());
    }

    Lang language() {
        return Lang.of(lang).orElseThrow();
    }

    /** Whether this is what the order wants. */
    boolean fits(Order order) {
        return kind == order.question().kind() && scope.equals(order.scope()) && of == order.of()
                && asOf.equals(order.question().figure().asOf()) && Objects.equals(from, order.from())
                && Objects.equals(population, order.population()) && language() == order.question().lang()
                && format.equals(order.format().ending());
    }

    /** Name of the zip. */
    String zipName() {
        return "%s-%s-%s-%s-%s.zip".formatted(language().say("naskah", "briefings"), FileNames.of(scope, scopeName, kind), asOf,
                lang,
                format);
    }
}
