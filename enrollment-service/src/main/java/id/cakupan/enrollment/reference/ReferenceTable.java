package id.cakupan.enrollment.reference;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One kind of reference data that offices load as files: where it lies and how a row of a file is read. */
public interface ReferenceTable {

    Shape shape();

    /** Columns that a file has. */
    default List<String> header() {
        return shape().columns();
    }

    /** Reads each row of one file into the columns of the table. Called under the lock of the load. */
    Consumer<RowValues> reader();

    /** Which of these groups name something that nobody has listed; they are taken all the same. */
    default List<String> unlisted(Set<String> groups) {
        return List.of();
    }

    /**
     * A table as the engine sees it.
     *
     * @param what the last part of its path, such as {@code branches}
     * @param table its name
     * @param group column whose rows a file states all at once
     * @param key columns that tell rows apart, in the order of lists
     * @param columns all of them
     * @param exclusive column of which a value has one row at a time by {@code valid_from} and {@code valid_to}; null for
     *        none
     * @param within what its rows belong to, null for nothing
     */
    record Shape(String what, String table, String group, List<String> key, List<String> columns, String exclusive,
            Within within) {

        public Shape(String what, String table, String group, List<String> key, List<String> columns, String exclusive) {
            this(what, table, group, key, columns, exclusive, null);
        }

        String firstDay(String row) {
            String first = row + (columns.contains("valid_to") ? ".valid_from" : "." + group);
            return columns.contains("seen_on") ? "coalesce(%s, %s.seen_on)".formatted(first, row) : first;
        }

        String lastDay(String row) {
            return row + (columns.contains("valid_to") ? ".valid_to" : "." + group);
        }

        String named() {
            return exclusive == null ? group : exclusive;
        }
    }

    /**
     * What rows belong to: they hold only on days on which that holds too.
     *
     * @param column names the group of the other table
     */
    record Within(String column, Shape shape) {
    }
}
