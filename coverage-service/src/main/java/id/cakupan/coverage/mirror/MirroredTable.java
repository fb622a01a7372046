package id.cakupan.coverage.mirror;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import id.cakupan.kit.sql.Database;

/**
 * The rows of one list of the register, from one data revision until another.
 *
 * @param key columns that tell rows of a revision apart
 * @param others the columns besides
 * @param read makes an entry of a row
 * @param values of an entry, in the order of {@code key} and {@code others}
 */
public record MirroredTable<T>(String name, List<String> key, List<String> others, Database.Row<T> read,
        Function<T, List<?>> values) {

    /** The entries as they were known at a data revision. */
    public List<T> at(Database database, long revision) {
        return database.list("select * from %s where since_revision <= ? and (until_revision is null or until_revision > ?)"
                .formatted(name), read, revision, revision);
    }

    /** All entries that were ever known up to a data revision, what was known last first. */
    public List<T> history(Database database, long revision) {
        return database.list("select * from %s where since_revision <= ? order by since_revision desc".formatted(name), read,
                revision);
    }

    /** What is new or other than before, and what is gone. */
    public record Change<T>(Collection<T> begun, Collection<T> ended) {

        public boolean isEmpty() {
            return begun.isEmpty() && ended.isEmpty();
        }
    }

    /** What has to change for another state to be in force. */
    public static <T> Change<T> change(Collection<T> present, Collection<T> wanted) {
        Set<T> begun = new HashSet<>(wanted);
        begun.removeAll(present);
        Set<T> ended = new HashSet<>(present);
        ended.removeAll(wanted);
        return new Change<>(begun, ended);
    }

    /** Ends and begins rows at a revision. */
    public void write(Database database, Change<T> change, long revision) {
        String same = String.join(" and ", key.stream().map(column -> column + " is not distinct from ?").toList());
        database.batch("update %s set until_revision = ? where until_revision is null and %s".formatted(name, same),
                change.ended().stream().map(entry -> with(revision, values.apply(entry).subList(0, key.size()))).toList());
        List<Object[]> rows = change.begun().stream().map(entry -> with(revision, values.apply(entry))).toList();
        int columns = 1 + key.size() + others.size();
        database.batch("insert into %s (since_revision, %s) values (%s)".formatted(name,
                String.join(", ", Stream.concat(key.stream(), others.stream()).toList()),
                String.join(", ", Collections.nCopies(columns, "?"))), rows);
    }

    private static Object[] with(long revision, List<?> values) {
        return Stream.concat(Stream.of(revision), values.stream()).toArray();
    }
}
