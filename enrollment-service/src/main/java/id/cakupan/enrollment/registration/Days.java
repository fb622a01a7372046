package id.cakupan.enrollment.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.enrollment.registration.WorkItem.Timing;
import id.cakupan.kit.Violation;
import io.quarkus.runtime.StartupEvent;

/** Reads the days that the desk writes. What is wrong is added to the violations. */
@ApplicationScoped
class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Clock clock;
    private final RegistrationConfig config;

    Days(Clock clock, RegistrationConfig config) {
        this.clock = clock;
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        refuseBelow(0, "backdating", config.backdating());
        refuseBelow(1, "soon", config.soon());
        refuseBelow(0, "ahead", config.ahead());
        refuseBelow(0, "verify-within", config.verifyWithin());
        refuseBelow(0, "pemda-wait (in months and days)",
                Math.min(config.pemdaWait().toTotalMonths(), config.pemdaWait().getDays()));
    }

    private static void refuseBelow(int least, String name, long value) {
        if (value < least) {
            throw new IllegalArgumentException("cakupan.registration.%s must be %d or more, and is %d."
                    .formatted(name, least, value));
        }
    }

    /** Whether a registration that is not paid by day 30 waits on. */
    boolean waitsAfterDay30() {
        return config.afterDay30() == RegistrationConfig.AfterDay30.WAIT;
    }

    /** How many days a desk has to verify what it could not verify before. */
    int daysToVerify() {
        return config.verifyWithin();
    }

    /** When something is due, seen from today. */
    Timing timing(LocalDate due) {
        LocalDate today = today();
        return due.isBefore(today) ? Timing.LATE
                : due.equals(today) ? Timing.TODAY
                        : due.isAfter(soonUntil(today)) ? Timing.LATER : Timing.SOON;
    }

    /** The first day of what is due then. */
    LocalDate firstDue(Timing timing) {
        LocalDate today = today();
        return timing == null || timing == Timing.LATE ? EARLIEST
                : timing == Timing.TODAY ? today
                        : timing == Timing.SOON ? today.plusDays(1) : soonUntil(today).plusDays(1);
    }

    /** The last day of what is due then. */
    LocalDate lastDue(Timing timing) {
        LocalDate today = today();
        return timing == null || timing == Timing.LATER ? LATEST
                : timing == Timing.LATE ? today.minusDays(1)
                        : timing == Timing.TODAY ? today : soonUntil(today);
    }

    /** The last day of what is due soon, seen from a day. */
    LocalDate soonUntil(LocalDate day) {
        return day.plusDays(config.soon());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day of work at the desk: not in the future, not further back than is allowed. */
    Optional<LocalDate> recent(String field, String text, List<Violation> violations) {
        LocalDate today = today();
        LocalDate earliest = today.minusDays(config.backdating());
        return parse(field, text, violations).filter(day -> {
            if (day.isAfter(today)) {
                violations.add(Violation.body(field, "Must not be in the future; today is %s.".formatted(today)));
            } else if (day.isBefore(earliest)) {
                violations.add(Violation.body(field, "Must be at most %d days back: %s or later."
                        .formatted(config.backdating(), earliest)));
            }
            return !day.isAfter(today) && !day.isBefore(earliest);
        });
    }

    /** The first day of a membership: not further back than is allowed, nor further ahead. */
    Optional<LocalDate> around(String field, String text, List<Violation> violations) {
        LocalDate from = today().minusDays(config.backdating());
        LocalDate to = today().plusDays(config.ahead());
        return parse(field, text, violations).filter(day -> {
            boolean near = !day.isBefore(from) && !day.isAfter(to);
            if (!near) {
                violations.add(Violation.body(field, "Must lie from %s to %s.".formatted(from, to)));
            }
            return near;
        });
    }

    private static Optional<LocalDate> parse(String field, String text, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            violations.add(Violation.body(field, "Is missing."));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            violations.add(Violation.body(field, "Must be a date such as 2023-09-01."));
            return Optional.empty();
        }
    }
}
