package id.cakupan.coverage.moment;

import java.time.Instant;

/** What is asked of a scope; a value, so that equal questions have equal answers at the same moment. */
public interface Question {

    /** What figures are asked of. */
    String scope();

    /** As of whose knowledge; null for what is known now. */
    Instant knownAt();
}
