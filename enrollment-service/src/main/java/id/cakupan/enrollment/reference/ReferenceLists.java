package id.cakupan.enrollment.reference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.reference.ReferenceTable.Shape;
import id.cakupan.enrollment.reference.ReferenceTable.Within;
import id.cakupan.enrollment.request.KnownTag;
import id.cakupan.kit.sql.Database;

/** Reads reference data. */
@ApplicationScoped
public class ReferenceLists {

    private final Database database;
    private final Rows rows;

    ReferenceLists(Database database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The body of a list. */
    public record Items<T>(List<T> items) {
    }

    /**
     * Answers a list, or 304 while nothing of its kind, or of what it belongs to, was loaded or undone.
     *
     * @param days only what holds on one of these days
     * @param known value of {@code If-None-Match}, or null
     */
    public Response answer(Shape shape, Class<?> type, AskedDays days, String known) {
        EntityTag tag = new EntityTag(tag(shape)); // before the rows: at worst they are newer than their tag
        return KnownTag.unchanged(known, tag)
                .orElseGet(() -> Response.ok(new Items<>(list(shape, type, days))).tag(tag).build());
    }

    /** All that hold on one of these days, by key. */
    public <T> List<T> list(Shape shape, Class<T> type, AskedDays days) {
        return read(shape, type, holds(shape, "item"), days.from(), days.to());
    }

    /** The one row of a group. */
    public <T> Optional<T> find(Shape shape, Class<T> type, String group) {
        return with(shape, type, shape.group(), group).stream().findFirst();
    }

    /** All that belong to something, by key. */
    public <T> List<T> of(Shape shape, Class<T> type, String owner) {
        return with(shape, type, shape.within().column(), owner);
    }

    private <T> List<T> with(Shape shape, Class<T> type, String column, String value) {
        return read(shape, type, column + " = ?", null, null, value);
    }

    private static String holds(Shape shape, String row) {
        String days = "coalesce(%s <= asked.until, true) and coalesce(%s >= asked.since, true)".formatted(
                shape.firstDay(row), shape.lastDay(row));
        Within within = shape.within();
        return within == null ? days
                : days + " and exists (select 1 from %s owner where owner.%s = %s.%s and %s)".formatted(within.shape().table(),
                        within.shape().group(), row, within.column(), holds(within.shape(), "owner"));
    }

    /** @param arguments first and last day that are asked for, each null for none, and what else the condition asks for */
    private <T> List<T> read(Shape shape, Class<T> type, String condition, Object... arguments) {
        String key = shape.key().stream().map(column -> column + " nulls first").collect(joining(", "));
        String sql = """
                with asked (since, until) as (values (?::date, ?::date))
                select cast(coalesce(jsonb_agg(to_jsonb(item) order by %s), '[]') as text) from asked, %s item where %s
                """.formatted(key, shape.table(), condition);
        return rows.read(database.first(sql, row -> row.getString(1), arguments).orElseThrow(), type);
    }

    private String tag(Shape shape) {
        List<String> kinds = shape.within() == null ? List.of(shape.what())
                : List.of(shape.what(), shape.within().shape().what());
        return database.first("""
                select cast(id as text) from reference_load where what = any(?) order by position desc limit 1""",
                row -> row.getString(1), kinds).orElse("none");
    }
}
