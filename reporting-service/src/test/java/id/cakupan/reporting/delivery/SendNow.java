package id.cakupan.reporting.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;

import io.quarkus.arc.Arc;

/** Sends what is due, at a time that the test chooses. */
public final class SendNow {

    private SendNow() {
    }

    /** A clock that stands still. */
    public static Clock clock(Instant time) {
        return Clock.fixed(time, ZoneId.of("Asia/Jakarta"));
    }

    public static void at(Instant time) {
        Sending sending = Arc.container().instance(Sending.class).get();
        all(() -> sending.sendOne(clock(time)));
    }

    /** Piece by piece, until there is none. */
    public static void all(BooleanSupplier piece) {
        boolean more = true;
        while (more) {
            more = piece.getAsBoolean();
        }
    }
}
