package id.cakupan.enrollment.request;

import java.util.Optional;
import java.util.UUID;

/** Ids as clients write them. */
public final class Ids {

    private Ids() {
    }

    /** Empty for a text that is no id, or null. */
    public static Optional<UUID> of(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
