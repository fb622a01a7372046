package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures side by side. The first value of a row names it.
 *
 * @param caption what the table shows
 * @param columns from left to right
 * @param rows each as long as {@code columns}
 */
public record Table(String caption, List<Column> columns, List<List<Value>> rows) {

    /** A column; numbers stand to the right. */
    public record Column(String title, boolean numeric) {
    }

    /** What stands in a row, with the id of its cell; a dash and null where it is not known. */
    public record Value(String text, String cell) {
    }

    static final class Builder {

        private final String caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Value>> rows = new ArrayList<>();
        private final Cells cells;
        private final Lang lang;

        Builder(Wording caption, Cells cells, Lang lang) {
            this.caption = cells.compact(caption, lang).text();
            this.cells = cells;
            this.lang = lang;
        }

        Builder column(String indonesian, String english, boolean numeric) {
            columns.add(new Column(lang.say(indonesian, english), numeric));
            return this;
        }

        /** The cells of that name under the prefix, in the order of the columns. */
        void row(String prefix, String... names) {
            List<Value> row = new ArrayList<>();
            for (String name : names) {
                String id = prefix + "." + name;
                row.add(cells.has(id)
                        ? new Value(cells.compact(new Wording("{" + id + "}", "{" + id + "}"), lang).text(), id)
                        : new Value("–", null));
            }
            rows.add(List.copyOf(row));
        }

        Table build() {
            return new Table(caption, List.copyOf(columns), List.copyOf(rows));
        }
    }
}
