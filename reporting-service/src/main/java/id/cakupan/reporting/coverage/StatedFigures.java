package id.cakupan.reporting.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A page of areas and days that have a stated figure, the newest day first.
 *
 * @param next where the next page begins; null on the last one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StatedFigures(List<Item> items, String next) {

    public StatedFigures {
        items = List.copyOf(items);
    }

    /** One statement in force. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(String code, String name, AreaKind kind, LocalDate asOf, boolean monthOnly, Provenance provenance) {

        public Item {
            Objects.requireNonNull(code);
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(asOf);
            Objects.requireNonNull(provenance);
        }
    }
}
