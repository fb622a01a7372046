package id.cakupan.reporting.narrative;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A contradiction or a trap that the figures show.
 *
 * @param code stable name of its kind, {@code two-bases} ...
 * @param cells the values that it prints, by id
 * @param quoted ids of the cells that hold words of a source
 */
public record Finding(String code, Severity severity, Wording wording, Map<String, Cell> cells, Set<String> quoted)
        implements
            Fact {

    /** How much a reader is misled by what was found. */
    public enum Severity {
        /** Good to know: the figures are right and still easily misread. */
        note,
        /** Two figures cannot both be right, or one does not say what it seems to say. */
        warning;

        @JsonValue
        String code() {
            return name();
        }

        /** As it is printed before the sentence. */
        public String word(Lang lang) {
            return this == warning ? lang.say("Peringatan", "Warning") : lang.say("Catatan", "Note");
        }
    }

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(wording);
        cells = Map.copyOf(cells);
        quoted = Set.copyOf(quoted);
    }

    void into(Cells all) {
        cells.forEach((id, cell) -> {
            if (quoted.contains(id)) {
                all.quote(id, cell.value().toString());
            } else {
                all.put(id, cell);
            }
        });
    }
}
