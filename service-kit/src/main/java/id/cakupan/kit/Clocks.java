package id.cakupan.kit;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Time is a collaborator: injected, and in the zone in which the nation's days are counted (WIB). */
final class Clocks {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(WIB);
    }
}
