package id.cakupan.enrollment.reference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable.Shape;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Makes groups of rows be what they are stated to be, and writes down what stood there before. */
@ApplicationScoped
class ReferenceWriter {

    private static final long LOCK = 0x7265_6665_7265_6e63L;

    private static final String CHANGES = """
            insert into reference_change (load_id, group_key, rows_before, rows_after, origin_before, origin_after)
            select ?, stated.group_key, present.rows, wanted.rows, was.origin, stated.origin
            from jsonb_to_recordset(?::jsonb) as stated(group_key text, origin uuid, rows jsonb)
            cross join lateral (
                select coalesce(jsonb_agg(to_jsonb(item) order by {key}), '[]') as rows
                from {table} item where cast(item.{group} as text) = stated.group_key
            ) present
            cross join lateral (
                select coalesce(jsonb_agg(to_jsonb(item) order by {key}), '[]') as rows
                from jsonb_populate_recordset(cast(null as {table}), stated.rows) item
            ) wanted
            left join reference_group was on was.what = ? and was.group_key = stated.group_key
            where present.rows <> wanted.rows
            """;
    private static final String DELETE = """
            delete from {table} item using reference_change change
            where change.load_id = ? and cast(item.{group} as text) = change.group_key
              and not exists (
                  select 1 from jsonb_populate_recordset(cast(null as {table}), change.rows_after) wanted
                  where ({wanted.key}) is not distinct from ({item.key}))
            """;
    private static final String UPSERT = """
            insert into {table} ({columns})
            select {wanted.columns} from reference_change change
            cross join lateral jsonb_populate_recordset(cast(null as {table}), change.rows_after) wanted
            where change.load_id = ?
            on conflict ({key}) do update set ({columns}) = row({excluded.columns})
            where ({table.columns}) is distinct from ({excluded.columns})
            """;
    private static final String ORIGINS = """
            insert into reference_group (what, group_key, origin)
            select ?, group_key, origin_after from reference_change where load_id = ?
            on conflict (what, group_key) do update set origin = excluded.origin
            """;
    // A row is late where one that begins before it still holds: told from those before it in one pass, so that many rows of
    // one value cost no more than as many of different ones. Each late row is named with one such row, and not all of them.
    private static final String CLASHES = """
            with near as (
                select to_jsonb(item) as content, item.{exclusive} as subject, item.valid_from, item.valid_to,
                       row_number() over in_order as place,
                       item.valid_from is null and row_number() over in_order > 1 or item.valid_from <= max(
                           coalesce(item.valid_to, 'infinity')) over (in_order rows between unbounded preceding and 1 preceding
                       ) as late,
                       cast(item.{group} as text) in (select group_key from reference_change where load_id = ?) as changed
                from {table} item
                where item.{exclusive} in (
                    select touched.{exclusive} from reference_change change
                    join {table} touched on cast(touched.{group} as text) = change.group_key where change.load_id = ?)
                window in_order as (partition by item.{exclusive} order by item.valid_from nulls first, {item.key})
            ), clash as (
                select case when late.changed then late.content else early.content end as one,
                       case when late.changed then early.content else late.content end as other
                from near late
                cross join lateral (
                    select content from near
                    where near.subject = late.subject and near.place < late.place and (near.changed or late.changed)
                      and (late.valid_from is null or near.valid_to is null or near.valid_to >= late.valid_from)
                    limit 1
                ) early
                where late.late limit 1000
            )
            select cast(coalesce(jsonb_agg(to_jsonb(clash) order by one), '[]') as text) from clash
            """;

    private final Database database;
    private final Rows rows;

    ReferenceWriter(Database database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** How many rows were inserted or updated, and how many deleted. */
    record Written(int put, int taken) {
    }

    /** Lets one load after the other in, to the end of the transaction; to be called before anything is read. */
    void lock() {
        database.execute("select pg_advisory_xact_lock(?)", LOCK);
    }

    /** The rows of each group as {@link #write} takes them. */
    String stated(Map<String, List<Map<String, Object>>> groups, UUID origin) {
        return rows.write(groups.entrySet().stream()
                .map(group -> Map.of("group_key", group.getKey(), "origin", origin, "rows", group.getValue())).toList());
    }

    /**
     * Writes only what differs.
     *
     * @param stated JSON array of {@code {group_key, origin, rows}}: the groups, the load that they come from, all their
     *        rows
     * @throws Refusal 409 {@code reference-in-use} where something refers to a row that would go, {@code load-superseded}
     *         where a row would refer to what is gone
     */
    Written write(UUID load, Shape shape, String stated) {
        database.update(sql(CHANGES, shape), load, stated, shape.what());
        int taken = update(sql(DELETE, shape), load, "reference-in-use",
                "Something refers to a row that would go, such as a registration to its point; it has to stay. Give it an "
                        + "end with valid_to instead.");
        int put = update(sql(UPSERT, shape), load, "load-superseded",
                "A row would come back that refers to what was taken out since; bring that back first.");
        database.update(ORIGINS, shape.what(), load);
        return new Written(put, taken);
    }

    /**
     * Rows that hold on the same days as another one where a load changed one of the two, the changed one first: each pair
     * once, each row as the one that begins later at most once, 1,000 at most.
     */
    List<Clash> clashes(UUID load, Shape shape) {
        return shape.exclusive() == null ? List.of()
                : rows.read(database.first(sql(CLASHES, shape), row -> row.getString(1), load, load).orElseThrow(),
                        Clash.class);
    }

    private int update(String sql, UUID load, String code, String detail) {
        try {
            return database.update(sql, load);
        } catch (Database.Refused e) {
            if (e.byReference()) {
                throw new Refusal(409, code, detail);
            }
            throw e;
        }
    }

    private static String sql(String template, Shape shape) {
        return template
                .replace("{table.columns}", list(shape.columns(), shape.table() + "."))
                .replace("{wanted.columns}", list(shape.columns(), "wanted."))
                .replace("{excluded.columns}", list(shape.columns(), "excluded."))
                .replace("{columns}", list(shape.columns(), ""))
                .replace("{wanted.key}", list(shape.key(), "wanted."))
                .replace("{item.key}", list(shape.key(), "item."))
                .replace("{key}", list(shape.key(), ""))
                .replace("{group}", shape.group()).replace("{table}", shape.table())
                .replace("{exclusive}", String.valueOf(shape.exclusive()));
    }

    private static String list(List<String> columns, String prefix) {
        UnaryOperator<String> qualified = column -> prefix + column;
        return columns.stream().map(qualified).collect(joining(", "));
    }
}
