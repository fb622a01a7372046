package id.cakupan.coverage.revision;

import java.time.Instant;
import java.util.Optional;

/**
 * Up to when movements are known: no figure that was answered already prints a later instant, unless a revision's. It comes
 * from the register's clock, which may be ahead of ours.
 */
public interface Watermark {

    /**
     * The watermark, which stands still from now on until the running transaction ends; empty before movements were first
     * read. What a transaction records after it is so in no figure that was answered before the transaction ended.
     */
    Optional<Instant> hold();
}
