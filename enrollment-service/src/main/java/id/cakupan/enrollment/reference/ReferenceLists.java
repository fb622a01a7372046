package id.cakupan.enrollment.reference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.reference.ReferenceTable.Shape;
import id.cakupan.enrollment.reference.ReferenceTable.Within;
import id.cakupan.enrollment.request.KnownTag;

/** Reads reference data. */
@ApplicationScoped
public class ReferenceLists {

    private final EntityManager entities;
    private final Rows rows;

    ReferenceLists(EntityManager entities, Rows rows) {
        this.entities = entities;
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
        return read(shape, type, holds(shape, "item"),
                query -> query.setParameter("to", days.to()).setParameter("from", days.from()));
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
        return read(shape, type, column + " = :value", query -> query.setParameter("value", value));
    }

    private static String holds(Shape shape, String row) {
        String days = "(cast(:to as date) is null or %1$s is null or %1$s <= :to)".formatted(shape.firstDay(row))
                + " and (cast(:from as date) is null or %1$s is null or %1$s >= :from)".formatted(shape.lastDay(row));
        Within within = shape.within();
        return within == null ? days
                : days + " and exists (select 1 from %s owner where owner.%s = %s.%s and %s)".formatted(within.shape().table(),
                        within.shape().group(), row, within.column(), holds(within.shape(), "owner"));
    }

    private <T> List<T> read(Shape shape, Class<T> type, String condition, UnaryOperator<Query> bind) {
        String key = shape.key().stream().map(column -> column + " nulls first").collect(joining(", "));
        String sql = "select cast(coalesce(jsonb_agg(to_jsonb(item) order by %s), '[]') as text) from %s item where %s"
                .formatted(key, shape.table(), condition);
        return rows.read((String) bind.apply(entities.createNativeQuery(sql)).getSingleResult(), type);
    }

    private String tag(Shape shape) {
        List<String> kinds = shape.within() == null ? List.of(shape.what())
                : List.of(shape.what(), shape.within().shape().what());
        return (String) entities.createNativeQuery("""
                select coalesce((select cast(id as text) from reference_load where what in (:kinds)
                                 order by position desc limit 1), 'none')
                """).setParameter("kinds", kinds).getSingleResult();
    }
}
