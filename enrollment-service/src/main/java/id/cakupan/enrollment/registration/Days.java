package id.cakupan.enrollment.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.kit.Violation;
import io.quarkus.runtime.StartupEvent;

/** Reads the days that the desk writes. What is wrong is added to the violations. */
@ApplicationScoped
class Days {

    private final Clock clock;
    private final RegistrationConfig config;

    Days(Clock clock, RegistrationConfig config) {
        this.clock = clock;
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        if (config.backdating() < 0) {
            throw new IllegalArgumentException("cakupan.registration.backdating must be 0 or more, and is %d."
                    .formatted(config.backdating()));
        }
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
