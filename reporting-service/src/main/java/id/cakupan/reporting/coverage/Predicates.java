package id.cakupan.reporting.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Which predicates a scope and the areas inside it have.
 *
 * @param nextEdition the population that is adopted next; null where none is known
 * @param areas the scope first, where a rule names its kind
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Predicates(long feedPosition, long dataRevision, boolean stale, String populationEdition, String nextEdition,
        List<Area> areas)
        implements
            Part {

    public Predicates {
        areas = List.copyOf(areas);
    }

    @Override
    public int weight() {
        return 40 + areas.stream().mapToInt(area -> area.predicates().size()).sum() * 16;
    }

    /** An area; its kind null in what an earlier release kept. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Area(String code, String name, AreaKind kind, List<Predicate> predicates) {

        public Area {
            predicates = List.copyOf(predicates);
        }
    }

    /**
     * @param met null where it cannot be said
     * @param metInNextEdition the same with the population that is adopted next
     * @param turn what became of it since a day that was asked for; null without one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Predicate(String predicate, Boolean met, Boolean metInNextEdition, String turn,
            List<Alternative> alternatives, List<Warning> warnings) {

        public Predicate {
            Objects.requireNonNull(predicate);
            alternatives = List.copyOf(alternatives);
            warnings = List.copyOf(warnings);
        }
    }

    /** One of the ways in which a predicate is met: by all of its conditions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Alternative(int alternative, Boolean met, List<Condition> conditions, String source) {

        public Alternative {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * @param asked a percentage, or the day up to which dues must be paid; null where it asks for no measure
     * @param people how many are missing, negative: how many may be lost; null where it is not of people
     * @param rupiah that is owed; null where it is not of money
     * @param reason why it cannot be said; null where it can
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Condition(String condition, String asked, Boolean met, Long people, Long rupiah,
            String reason) {

        public Condition {
            Objects.requireNonNull(condition);
        }
    }

    /** A condition that fails on a day if people go on to leave as they did. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Warning(String condition, long people, long lost, LocalDate failsOn) {
    }
}
