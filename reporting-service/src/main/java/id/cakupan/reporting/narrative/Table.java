package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Figures side by side. The first value of a row names it.
 *
 * @param caption what the table shows
 * @param columns from left to right
 * @param rows each as long as {@code columns}
 * @param note what the rates rest on and what the marks mean; null where there is nothing to say
 */
public record Table(String caption, List<Column> columns, List<List<Value>> rows, String note) {

    /**
     * A column; numbers stand to the right.
     *
     * @param wordy whether whole sentences stand in it, which need room on a phone too
     */
    public record Column(String title, boolean numeric, @JsonIgnore boolean wordy) {
    }

    /**
     * What stands in a row, with the id of its cell; a dash and null where it is not known.
     *
     * @param estimated whether the figure is an estimate
     * @param foreign whether it is quoted Indonesian in an English table
     */
    public record Value(String text, String cell, boolean estimated, @JsonIgnore boolean foreign) {

        /** In plain text, with the mark of an estimate. */
        public String marked() {
            return estimated ? "≈ " + text : text;
        }
    }

    /** Columns by the names that cells have under the prefix of a row. */
    static final class Builder {

        private record Planned(String name, Column column, boolean optional, boolean once) {

            /** Whether it stands in the table, as its values are. */
            boolean shows(List<Value> values) {
                return !optional && !once || values.stream().anyMatch(value -> value.cell() != null) && !isSame(values);
            }

            /** Whether one sentence below the table says it for all rows. */
            boolean isSame(List<Value> values) {
                return once && values.size() > 1 && values.get(0).cell() != null
                        && values.stream().map(Value::text).distinct().count() == 1;
            }
        }

        private final String caption;
        private final List<Planned> columns = new ArrayList<>();
        private final List<List<Value>> rows = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final Cells cells;
        private final Lang lang;

        Builder(Wording caption, Cells cells, Lang lang) {
            this.caption = cells.compact(caption, lang).text();
            this.cells = cells;
            this.lang = lang;
        }

        Builder text(String name, String indonesian, String english) {
            return column(name, new Column(lang.say(indonesian, english), false, false));
        }

        Builder number(String name, String indonesian, String english) {
            return column(name, new Column(lang.say(indonesian, english), true, false));
        }

        /** Words of a source on what stands in the row; left out where there are none. */
        Builder notes() {
            return column("note", new Column(lang.say("Catatan", "Note"), false, true)).ifAny();
        }

        private Builder column(String name, Column column) {
            columns.add(new Planned(name, column, false, false));
            return this;
        }

        /** Makes the last column one that is left out where no row has a value for it. */
        Builder ifAny() {
            Planned last = columns.remove(columns.size() - 1);
            columns.add(new Planned(last.name(), last.column(), true, false));
            return this;
        }

        /** The same, and where all rows have one and the same value it is said once, below the table. */
        Builder once() {
            Planned last = columns.remove(columns.size() - 1);
            columns.add(new Planned(last.name(), last.column(), true, true));
            return this;
        }

        /** A sentence below the table. */
        void note(Wording note) {
            notes.add(cells.compact(note, lang).text());
        }

        void row(String prefix) {
            rows.add(columns.stream().map(column -> value(prefix + "." + column.name())).toList());
        }

        private Value value(String id) {
            if (!cells.has(id)) {
                return new Value("–", null, false, false);
            }
            Cell cell = cells.all().get(id);
            return new Value(cell.compact(lang), id, cell.isEstimated(), cells.isForeign(id, lang));
        }

        Table build() {
            List<Integer> kept = new ArrayList<>();
            List<String> below = new ArrayList<>(notes);
            for (int i = 0; i < columns.size(); i++) {
                int at = i;
                Planned column = columns.get(i);
                List<Value> values = rows.stream().map(row -> row.get(at)).toList();
                if (column.shows(values)) {
                    kept.add(i);
                } else if (column.isSame(values)) {
                    below.add(column.column().title() + ": " + values.get(0).text() + ".");
                }
            }
            List<List<Value>> shown = rows.stream().map(row -> kept.stream().map(row::get).toList()).toList();
            boolean estimates = shown.stream().flatMap(List::stream).anyMatch(Value::estimated);
            if (estimates) {
                below.add(lang.say("≈ adalah perkiraan, bukan angka yang dinyatakan oleh sumbernya.",
                        "≈ marks an estimate, not a figure stated by its source."));
            }
            return new Table(caption, kept.stream().map(i -> columns.get(i).column()).toList(), shown,
                    below.isEmpty() ? null : String.join(" ", below));
        }
    }
}
