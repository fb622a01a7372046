package id.cakupan.reporting.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Which predicates a scope and the areas inside it have, and which they are about to lose. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Predicates(boolean stale, List<Area> areas) {

    public Predicates {
        areas = List.copyOf(areas);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Area(String code, String name, List<Predicate> predicates) {

        public Area {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
            predicates = List.copyOf(predicates);
        }
    }

    /**
     * @param met null where it cannot be said
     * @param turn what became of it since the day that it is compared with, {@code LOST} or another word; may be null
     * @param warnings conditions that fail soon if people go on to leave
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Predicate(String predicate, Boolean met, String turn, List<Warning> warnings) {

        public Predicate {
            Objects.requireNonNull(predicate);
            warnings = List.copyOf(warnings);
        }
    }

    /** @param people that may be lost before it fails */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Warning(String condition, long people, LocalDate failsOn) {
    }
}
