package id.cakupan.reporting.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * When something last became known of a scope and of the areas inside it.
 *
 * @param lastKnownOn null where nothing did within a year
 * @param silent areas directly inside of which nothing became known for longer than usual
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Quality(Scope scope, boolean stale, LocalDate lastKnownOn, List<Silent> silent) {

    public Quality {
        Objects.requireNonNull(scope);
        silent = List.copyOf(silent);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Scope(String code, String name) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Silent(String code, String name, LocalDate lastKnownOn) {
    }
}
